/** The same quantity in two units of one dimension (亩 here, 公顷 there): right or not, the reader cannot compare them. */
import { saidOf } from "./clause.ts";
import type { Finding } from "./finding.ts";
import { placeOf } from "../view.ts";
import type { Seen, View } from "../view.ts";

/** Units of one dimension. Magnitudes (万元 and 亿元) are multiplied out by the reader and so are one unit already. */
const DIMENSIONS: readonly (readonly string[])[] = [
  ["亩", "公顷", "平方公里", "平方千米", "平方米", "平米"],
  ["公里", "千米", "km", "里", "米"],
  ["吨", "公斤", "千克", "斤"],
  ["人", "人次"],
  ["元", "美元"],
];
/** Customs of print that nobody reads as a change: a district's land in 平方公里, its fields in 亩. */
const dimension = (unit: string): number => DIMENSIONS.findIndex((units) => units.includes(unit));

export const unitChanges = ({ reading, sentences }: View): Finding[] => {
  const first = new Map<string, { seen: Seen; sentence: number }>();
  const found: Finding[] = [];
  sentences.forEach((sentence, i) => {
    for (const seen of sentence.seen) {
      const { figure } = seen;
      const of = dimension(figure.unit);
      if (of < 0 || figure.kind !== "level") continue;
      const what = saidOf(reading, sentence, seen);
      if (!what || what.length < 4) continue;
      const key = `${what}|${of}`;
      const before = first.get(key);
      if (!before) first.set(key, { seen, sentence: i });
      else if (before.seen.figure.unit !== figure.unit && before.sentence !== i)
        found.push({
          code: "UNIT_CHANGES",
          severity: "doubtful",
          because: {
            zh: `“${what}”前面用“${before.seen.figure.unit}”（${before.seen.figure.quote}），这里用“${figure.unit}”（${figure.quote}），请统一单位。`,
            en: `The same quantity is given in ${before.seen.figure.unit} (${before.seen.figure.quote}) and then in ${figure.unit} (${figure.quote}); use one unit.`,
          },
          places: [placeOf(before.seen.figure), placeOf(figure)],
        });
    }
  });
  return found;
};
