/** A figure's value as a report prints it: 约31.5万次, +13.2%, 第3位. */
import { useLanguage } from "../app/settings.ts";
import type { Item } from "../api/types.ts";
import { reportNumber } from "../words/format.ts";

type Quantity = Pick<Item, "value" | "valueTo" | "unit" | "approx" | "figureKind" | "direction">;

const before = { exact: "", about: "约", over: "超", atLeast: "", atMost: "", under: "不足" } as const;
const after = { exact: "", about: "", over: "", atLeast: "以上", atMost: "以内", under: "" } as const;
const signs = { exact: "", about: "≈", over: ">", atLeast: "≥", atMost: "≤", under: "<" } as const;

export const FigureValue = ({ item }: { readonly item: Quantity }) => {
  const language = useLanguage();
  if (item.value === undefined) return null;
  const approx = item.approx ?? "exact";
  const sign = item.figureKind === "change" && item.value !== 0 ? { up: "+", down: "−", none: "" }[item.direction ?? "none"] : "";
  const rank = item.figureKind === "rank" && language === "zh" ? "第" : "";
  const range = item.valueTo === undefined ? "" : `–${reportNumber(item.valueTo, language)}`;
  return (
    <span className="jn-value">
      <small>{language === "zh" ? before[approx] : signs[approx]}</small>
      {rank}
      {sign}
      {reportNumber(item.value, language)}
      {range}
      <small>
        {item.unit}
        {language === "zh" ? after[approx] : ""}
      </small>
    </span>
  );
};
