/** 其中: what stands behind it lies within the figure before it, by definition or at least by size. */
import { compare } from "@jiannuo/quantity";
import type { PlacedFigure } from "./passage.ts";
import { type Found, type Rule, type Sentence, boundTo, finding } from "./sentence.ts";

/** What belongs to the same 其中: no other matter begins between. */
const RUNS_ON = /^[^。；;]{0,24}$/;

/** The figure before 其中 that is counted as the part is. */
const wholeOf = ({ figures }: Sentence, at: number, part: PlacedFigure): PlacedFigure | undefined =>
  figures.findLast((figure) => figure.end <= at && figure.known?.unit === part.known?.unit);

const check = (whole: PlacedFigure, part: PlacedFigure): Found[] => {
  const isReversed = whole.measure?.subsetOf !== undefined && whole.measure.subsetOf === part.measure?.id;
  const [a, b] = [part.known?.value, whole.known?.value];
  const isLarger = a != null && b != null && compare(a, b) > 0;
  if (!isReversed && !isLarger) return [];
  const [small, large] = [
    part.measure?.title ?? { zh: part.text, en: part.text },
    whole.measure?.title ?? { zh: whole.text, en: whole.text },
  ];
  return [
    finding(
      "PART_NOT_WITHIN",
      "wrong",
      part,
      {
        zh: isLarger ? `“其中”的${part.text}大于它所属的${whole.text}。` : `口径上“${large.zh}”属于“${small.zh}”，不能倒过来说“其中”。`,
        en: isLarger
          ? `The part after 其中 (${part.text}) is larger than its whole (${whole.text}).`
          : `By definition ${large.en} lies within ${small.en}, not the other way round.`,
      },
      boundTo(part),
    ),
  ];
};

export const partsLieWithin: Rule = (sentence) => {
  const found: Found[] = [];
  for (let at = sentence.text.indexOf("其中"); at >= 0; at = sentence.text.indexOf("其中", at + 2)) {
    let last = at + 2;
    for (const part of sentence.figures.filter((figure) => figure.start >= at)) {
      if (!RUNS_ON.test(sentence.text.slice(last, part.start))) break;
      const whole = part.known && wholeOf(sentence, at, part);
      if (whole) found.push(...check(whole, part));
      last = part.end;
    }
  }
  return found;
};
