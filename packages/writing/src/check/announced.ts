/** A count announced and a list of another length: `重点抓了以下六个方面` before five headings, `办好三件实事：一是…二是…`. */
import type { Section } from "@jiannuo/reading";
import type { Finding } from "./finding.ts";
import { readCount } from "./number.ts";
import type { Sentence, View } from "../view.ts";

const COUNT =
  /([一二三四五六七八九十两]{1,3}|\d{1,2})(?:个方面|大方面|方面|件实事|项实事|件民生实事|项重点工作|项重点任务|项工作|项任务|大任务|大工程|大行动|项举措|个重点|件大事)(?:的?工作|任务)?/g;
/** Only what announces: `六个方面取得进展` tells of something else. */
const ANNOUNCES = /以下|如下|重点|着力|主要|突出|集中|抓好|抓了|做好|做到|要|办好|实施/;
const ORDINALS = "一二三四五六七八九十";

export const announcedCount = (view: View): Finding[] => [...beforeHeadings(view), ...beforeOrdinals(view)];

const announced = ({ text }: Sentence): { count: number; start: number; end: number } | undefined => {
  const last = [...text.matchAll(COUNT)].at(-1);
  const count = last && readCount(last[1]!);
  if (!last || !count || count < 2 || !ANNOUNCES.test(text)) return undefined;
  return { count, start: last.index, end: last.index + last[0].length };
};

/** The announcing sentence is the last before the first of the headings that it counts. */
const beforeHeadings = ({ reading, sentences }: View): Finding[] => {
  const found: Finding[] = [];
  reading.sections.forEach((head, i) => {
    if (ordinal(head) !== 1) return;
    const before = sentences.findLast((s) => s.start < head.start);
    const claim = before && announced(before);
    if (!before || !claim || !endsWith(before, claim.end)) return;
    const run = siblings(reading.sections, i);
    // Readers of the text may miss a heading; only a run without gap counts, and only if no later mark of it stands in the text.
    const next = ORDINALS[run.length];
    const upTo = reading.sections.find((s, j) => j > i && s.level < head.level)?.start ?? reading.text.length;
    if (
      run.some((s, k) => ordinal(s) !== k + 1) ||
      (next && hasMark(reading.text.slice(run.at(-1)!.start + 4, upTo), next, run.length + 1))
    )
      return;
    if (run.length === claim.count || run.length < 2) return;
    const last = run.at(-1)!;
    found.push({
      code: "ANNOUNCED_COUNT",
      severity: "wrong",
      because: {
        zh: `前面说${before.text.slice(claim.start, claim.end)}，后面列了${run.length}个标题。`,
        en: `The text announces ${claim.count}, and ${run.length} headings follow.`,
      },
      places: [before.at(claim), { start: last.start, end: last.start + Math.max(1, last.title.length), quote: last.title }],
    });
  });
  return found;
};

const endsWith = ({ text }: Sentence, end: number): boolean =>
  /^[^，,；;]{0,8}(?:[，,](?:确保|努力|奋力|推动|不断|全面|为|以)[^；;]{0,40})?[。：:！!]?\s*$/.test(text.slice(end));

const ordinal = ({ number }: Section): number | undefined => readCount(number);

/** The run of sections of one level that begins at `i`, up to the next higher one or to the next that begins anew. */
const siblings = (sections: readonly Section[], i: number): Section[] => {
  const run: Section[] = [sections[i]!];
  for (const section of sections.slice(i + 1)) {
    if (section.level < run[0]!.level || (section.level === run[0]!.level && ordinal(section) === 1)) break;
    if (section.level === run[0]!.level) run.push(section);
  }
  return run;
};

const hasMark = (text: string, chinese: string, arabic: number): boolean =>
  new RegExp(`[（(]${chinese}[）)]|[。\\n\\s]${chinese}[、.．是要]|[。\\n\\s]${arabic}[、.．](?!\\d)|第${chinese}[，,、]`).test(text);

/** 一是…二是… in one paragraph, directly after the announcement. */
const beforeOrdinals = ({ sentences }: View): Finding[] => {
  const found: Finding[] = [];
  sentences.forEach((sentence, i) => {
    const claim = announced(sentence);
    if (!claim) return;
    const paragraph = sentences.slice(i).filter((s) => s.paragraph === sentence.paragraph);
    const after = paragraph
      .map((s) => s.text)
      .join("")
      .slice(claim.end);
    const word = /^(?:的?工作)?[，,]?[^，,。；;：:]{0,6}[：:。，,]\s*(?:坚持|要)?一(是|要)/.exec(after)?.[1];
    if (!word) return;
    let n = 1;
    while (n < ORDINALS.length && new RegExp(`[，,；;。：:！]\\s*${ORDINALS[n]!}${word}`).test(after)) n += 1;
    // One that stands without a mark before it, or spelt otherwise, could be the missing one.
    if (n === claim.count || n < 2 || (n < claim.count && new RegExp(`${ORDINALS[n]!}[是要]|第${ORDINALS[n]!}`).test(after))) return;
    const last = paragraph.findLast((s) => s.text.includes(`${ORDINALS[n - 1]!}${word}`))!;
    const at = last.text.lastIndexOf(`${ORDINALS[n - 1]!}${word}`);
    found.push({
      code: "ANNOUNCED_COUNT",
      severity: "wrong",
      because: {
        zh: `前面说${sentence.text.slice(claim.start, claim.end)}，后面只数到“${ORDINALS[n - 1]!}${word}”，共${n}条。`,
        en: `The text announces ${claim.count}; the list that follows counts ${n}.`,
      },
      places: [sentence.at(claim), last.at({ start: at, end: at + 2 })],
    });
  });
  return found;
};
