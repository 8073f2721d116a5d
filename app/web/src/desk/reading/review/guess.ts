/** What selected words probably say, so that the form of a new item is filled in before it is checked by a person. */
import { scanQuantities, toNumber } from "@jiannuo/quantity";
import type { Span } from "@jiannuo/reading";
import type { ItemKind } from "../../../api/types.ts";
import { type Draft, draftOf } from "./draft.ts";

export const guessDraft = (text: string, span: Span, kind: ItemKind): Draft => {
  const words = text.slice(span.start, span.end).replace(/\s/gu, "");
  const blank = draftOf({ ...span, kind });
  if (kind === "project") return { ...blank, name: words };
  if (kind === "commitment") return { ...blank, action: words.slice(0, 2), object: words.slice(2) };
  const found = scanQuantities(words)[0];
  if (!found) return blank;
  const value = toNumber(found.value);
  return {
    ...blank,
    value: String(found.negative ? Math.abs(value) : value),
    valueTo: found.valueTo ? String(toNumber(found.valueTo)) : "",
    unit: found.unit,
    approx: found.approx,
    figureKind: found.form === "rank" ? "rank" : "level",
  };
};
