/** 首次 and 首条 need the years before: the same question, a year earlier. */
import { isRefusal, readPeriod, sameLastYear, writePeriod } from "@jiannuo/quantity";
import type { Binding } from "../report/draft.ts";

type Question = Pick<Binding, "measure" | "version" | "period" | "place" | "asOf">;

/** 首届 is part of a name. */
export const FIRST = /首次|首条|首个|首家|首例|首座|第一次/;

/** The question of a binding over the same period of the year before; undefined for a period that cannot be read. */
export const earlierOf = ({ measure, version, period, place }: Question): Question | undefined => {
  const read = readPeriod(period);
  if (isRefusal(read)) return undefined;
  return { measure, version, period: writePeriod(sameLastYear(read), "iso"), ...(place === undefined ? {} : { place }) };
};
