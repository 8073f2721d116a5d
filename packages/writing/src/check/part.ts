/** 其中: a part is not larger than its whole, and parts listed side by side are not larger together. */
import type { Words } from "@jiannuo/quantity";
import { bounds } from "./bounds.ts";
import { placeOf } from "../view.ts";
import type { Finding } from "./finding.ts";
import { short } from "./number.ts";
import type { Seen, Sentence, View } from "../view.ts";

/** Parts after 其中 that run on: `其中女性12人、党员8人`; anything longer between two numbers may start another matter. */
const RUNS_ON = /^[^，,；;。:：]{0,20}$/;
/** Bands nest (24家 ⊇ 6家 ⊇ 1家) and 新增 counts something else: neither adds up. */
const NESTS = /以上|以下|超过?|亿元|万元|规模|重点|新增|累计/;

interface Group {
  readonly whole: Seen;
  /** What follows 其中 in the unit of the whole, in order. */
  readonly parts: readonly Seen[];
}

const groups = ({ text, seen }: Sentence): Group[] => {
  const found: Group[] = [];
  for (let at = text.indexOf("其中"); at >= 0; at = text.indexOf("其中", at + 2)) {
    const first = seen.find((s) => s.start >= at);
    const whole = first && wholeBefore(text, seen, at, first.figure.unit);
    if (!whole || !isCount(first) || !RUNS_ON.test(text.slice(at + 2, first.start))) continue;
    const parts = [first];
    for (const next of seen.slice(seen.indexOf(first) + 1)) {
      const between = text.slice(parts.at(-1)!.end, next.start);
      if (!/^[、，,和及]/.test(between) || !RUNS_ON.test(between.slice(1)) || !isCount(next) || next.figure.unit !== whole.figure.unit)
        break;
      parts.push(next);
    }
    found.push({ whole, parts });
  }
  return found;
};

/** Between a whole and 其中 may stand how it grew, how it ranks, and what else was measured of it (`项目10个、总投资50亿元、增长8%，其中…`); nothing else. */
const OF_THE_WHOLE =
  /^(?:[^，,；;。]{0,25}[，,、（(]|[^，,；;。]{0,14}(?:增长|下降|提高|同比|上年|居|占|投资|资金|面积|产值|收入)[^，,；;。]{0,16}[，,、（(])?(?:[^，,；;。]{0,14}(?:增长|下降|提高|同比|上年|居|占|投资|资金|面积|产值|收入)[^，,；;。]{0,16}[，,、（(]){0,3}$/;

/** The last figure before 其中 in the unit of the part. */
const wholeBefore = (text: string, seen: readonly Seen[], at: number, unit: string): Seen | undefined => {
  const whole = seen.findLast((s) => s.end <= at && isCount(s) && s.figure.unit === unit);
  return whole && OF_THE_WHOLE.test(text.slice(whole.end, at)) ? whole : undefined;
};

const isCount = ({ figure }: Seen): boolean => figure.kind === "level" && figure.unit !== "" && figure.unit !== "%";

export const partAboveWhole = ({ sentences }: View): Finding[] =>
  sentences.flatMap((sentence) =>
    groups(sentence).flatMap(({ whole, parts }) => {
      const part = parts[0]!.figure;
      if (bounds(part).low <= bounds(whole.figure).high) return [];
      const because: Words = {
        zh: `“其中”的${part.quote}大于它所属的${whole.figure.quote}，请核对两个数。`,
        en: `The part after 其中 (${part.quote}) is larger than its whole (${whole.figure.quote}); check both numbers.`,
      };
      return [{ code: "PART_ABOVE_WHOLE", severity: "wrong", because, places: [placeOf(whole.figure), placeOf(part)] }];
    }),
  );

export const partsAboveWhole = ({ sentences }: View): Finding[] =>
  sentences.flatMap((sentence) =>
    groups(sentence).flatMap(({ whole, parts }) => {
      if (parts.length < 2 || parts.some(({ figure }) => bounds(figure).low > bounds(whole.figure).high)) return [];
      if (NESTS.test(sentence.text.slice(whole.end, parts.at(-1)!.end))) return [];
      const sum = parts.reduce((total, { figure }) => total + bounds(figure).low, 0);
      if (sum <= bounds(whole.figure).high) return [];
      const listed = parts.map(({ figure }) => figure.quote).join("、");
      const total = short(parts.reduce((all, { figure }) => all + figure.value, 0));
      const because: Words = {
        zh: `“其中”的${listed}合计${total}，多于${whole.figure.quote}；若各项有重叠则无误，请核对。`,
        en: `The parts after 其中 (${listed}) add up to ${total}, more than ${whole.figure.quote}; right only if they overlap.`,
      };
      return [{ code: "PARTS_ABOVE_WHOLE", severity: "doubtful", because, places: [placeOf(whole.figure), placeOf(parts.at(-1)!.figure)] }];
    }),
  );
