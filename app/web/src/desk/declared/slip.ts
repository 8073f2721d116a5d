/** A slip while it is written. */
import type { FileValue } from "@jiannuo/registers";
import type { MeasureListed } from "../../api/types.ts";
import type { Language } from "../../app/settings.ts";

export interface Slip {
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  /** Path of the unit; "" for the whole town. */
  readonly place: string;
  readonly amount: string;
  /** 口径说明 of a declared figure, the document of an opening. */
  readonly said: string;
  /** At most one scan. */
  readonly files: readonly FileValue[];
}

/** The whole year, or as much of it as has passed. */
export const emptySlip = (year: number, today: string): Slip => {
  const end = `${year}-12-31`;
  return { measure: "", from: `${year}-01-01`, to: end < today ? end : today, place: "", amount: "", said: "", files: [] };
};

const needed = ["measure", "from", "to", "amount", "said"] as const;

export const missingIn = (slip: Slip): (keyof Slip)[] => needed.filter((name) => slip[name].trim() === "");

/** Sums only: what is worked out from others, released or ranked is not declared. */
export const offeredMeasures = (
  measures: readonly MeasureListed[],
  isDeclaredOnly: boolean,
  language: Language,
): { readonly value: string; readonly label: string }[] =>
  measures
    .filter((measure) => measure.isDeclaredOnly === isDeclaredOnly && ["flow", "stock", "distinct"].includes(measure.kind))
    .map(({ id, title, registerTitle }) => ({
      value: id,
      label: isDeclaredOnly ? title[language] : `${title[language]} · ${registerTitle[language]}`,
    }));
