/** The cells that 报数 and 期初数 have in common. */
import { Link } from "@tanstack/react-router";
import type { DeclaredSlip, OpeningSlip } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { useUnits } from "../../kit/units.ts";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { toSearch } from "../measures/ask.ts";
import { withUnit } from "../measures/figure-text.ts";
import { daysText } from "./slip-text.ts";
import { useMeasureOf } from "./use-measure-of.ts";

export const SlipCells = ({ slip }: { readonly slip: DeclaredSlip | OpeningSlip }) => {
  const words = useWords().declared;
  const language = useLanguage();
  const units = useUnits();
  const measure = useMeasureOf()(slip.measure);
  const said = "document" in slip ? slip.document : slip.definition;
  return (
    <>
      <td className="t">
        <Link to="/measures/$measure" params={{ measure: slip.measure }} search={toSearch({ period: slip.from.slice(0, 4) }) as never}>
          {measure?.title[language] ?? slip.measure}
        </Link>
        <span className="sub">{said}</span>
        <span className="sub">{words.by(slip.by, moment(slip.recordedAt))}</span>
      </td>
      <td className="days">{daysText(slip.from, slip.to, language)}</td>
      <td>{units.titleOf(slip.place)}</td>
      <td className="num">{withUnit(slip.amount, { unit: measure?.unit ?? "", kind: "flow" }, language)}</td>
    </>
  );
};
