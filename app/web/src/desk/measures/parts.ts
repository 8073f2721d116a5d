/** Figures that are worked out from two others: which two, and of what period. */
import { sameLastYear, writePeriod } from "@jiannuo/quantity";
import type { FigureAsk } from "../../api/figures.ts";
import { periodOf } from "./ask.ts";
import type { Kind } from "./figure-text.ts";

export const derivedKinds = ["ratio", "average", "growth", "streak"] as const;

export const isDerived = (kind: Kind): kind is (typeof derivedKinds)[number] => derivedKinds.some((one) => one === kind);

export interface Part {
  readonly measure: string;
  readonly ask: FigureAsk;
}

/** @param parts ids as the server names them; for a growth the same measure twice, the second a year before */
export const partsOf = (kind: Kind, parts: readonly string[], ask: FigureAsk): Part[] =>
  parts.map((measure, at) =>
    kind === "growth" && at === 1
      ? { measure, ask: { ...ask, period: writePeriod(sameLastYear(periodOf(ask)), "iso") } }
      : { measure, ask },
  );
