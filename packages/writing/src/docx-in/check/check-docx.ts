/** 校核: a Word file against the registers, against itself and against what its words promise. */
import { type Day, toText } from "@jiannuo/quantity";
import type { Reading } from "@jiannuo/reading";
import { checkReading } from "../../check/check.ts";
import { checkPassages } from "../../contract/check-passages.ts";
import type { DraftFinding } from "../../contract/draft-finding.ts";
import type { SetPhrase } from "../../contract/set-phrase.ts";
import type { FigureSource, KnownMeasure } from "../../figure/figure.ts";
import { holds } from "../../figure/holds.ts";
import { sentenceAt } from "../../report/sentence.ts";
import { explainedIn, signedIn } from "../bindings-in.ts";
import { type DocxText, docxText } from "../docx-text.ts";
import type { OpenDocx } from "../open-docx.ts";
import type { BooksSay, DocxFinding } from "./docx-finding.ts";
import { type Matched, type Placed, overlap, placedIn, roleOf } from "./placed.ts";

export interface DocxCheck {
  /** What `read` made of the file's text (`docxText`). */
  readonly reading: Reading;
  /** Its figures with their measures; [] to check the file without looking for any. */
  readonly matches: readonly Matched[];
  readonly source: FigureSource;
  readonly measures: ReadonlyMap<string, KnownMeasure>;
  readonly setPhrases: readonly SetPhrase[];
  readonly today: Day;
}

/**
 * Every number and word of the file that is doubtful, in the order of the text, no two of the same kind at one place; a set phrase once. A number that the registers bear out
 * is never marked for disagreeing with another number, and words that somebody kept with a reason are not marked for the same again. `source` is asked for every binding of the file and every sure match.
 */
export const checkDocx = (open: OpenDocx, { reading, matches, source, measures, setPhrases, today }: DocxCheck): readonly DocxFinding[] => {
  const text = docxText(open.paragraphs);
  const placed = placedIn(open, text, matches, source, measures);
  const signed = signedIn(open);
  const found = [
    ...placed.flatMap((one) => matchFindings(one, open)),
    ...wordFindings(open, reading, text, placed, signed, { setPhrases, today }),
  ];
  const wrong = found.filter(({ code, severity }) => severity === "wrong" || code === "FIGURE_DIFFERS");
  const right = placed.filter((one) => !wrong.some((finding) => overlap(finding, one)));
  const answers = explainedIn(open);
  const isAnswered = ({ code, quote, paragraph, start, end }: DocxFinding): boolean => {
    const sentence = sentenceAt(open.paragraphs[paragraph]!.text, start, end);
    return answers.some((one) => one.code === code && one.quote === quote && one.sentence === sentence);
  };
  return merged([...found, ...selfFindings(open, reading, text, right, wrong)].filter((finding) => !isAnswered(finding)));
};

const quoteAt = (open: OpenDocx, { paragraph, start, end }: Pick<DocxFinding, "paragraph" | "start" | "end">): string =>
  open.paragraphs[paragraph]!.text.slice(start, end);

const booksSay = ({ measure, known, period }: Placed): { readonly books?: BooksSay } =>
  measure === undefined || known === undefined
    ? {}
    : {
        books: {
          measure: measure.id,
          title: measure.title,
          period,
          value: known.value === null ? null : toText(known.value),
          unit: known.unit,
          entries: known.entries,
          declared: known.declared,
        },
      };

/** A number that is bound nowhere, but that its words say is this measure; doubtful where they do not say it surely. */
const matchFindings = (one: Placed, open: OpenDocx): readonly DocxFinding[] => {
  const { paragraph, start, end, known, measure, isHeld } = one;
  if (isHeld !== false || known?.value == null || measure === undefined) return [];
  const quote = quoteAt(open, one);
  const verdict = holds(known.value, quote, known.unit);
  const [now, { title }] = [`${toText(known.value)}${known.unit}`, measure];
  const plain = { zh: `与“${title.zh}”的现值${now}不符。`, en: `It is not what the registers say of ${title.en}: ${now}.` };
  const told = verdict.holds ? plain : verdict.because;
  const isWrong = one.isSure === true;
  return [
    {
      code: "FIGURE_DIFFERS",
      severity: isWrong ? "wrong" : "doubtful",
      paragraph,
      start,
      end,
      quote,
      because: isWrong
        ? told
        : { zh: `从字面看应是“${title.zh}”，请确认：${told.zh}`, en: `By its words this is ${title.en}; please confirm: ${told.en}` },
      ...(isWrong && !verdict.holds && verdict.proposal !== undefined ? { proposal: verdict.proposal } : {}),
      ...booksSay(one),
    },
  ];
};

/** Judged by the match already: units of one family (处, 个) are the same there. */
const OF_VALUES: ReadonlySet<DraftFinding["code"]> = new Set(["FIGURE_DIFFERS", "WORDING_BROKEN", "MEASURE_UNKNOWN", "NO_FIGURE"]);

const wordFindings = (
  open: OpenDocx,
  reading: Reading,
  text: DocxText,
  placed: readonly Placed[],
  signed: ReturnType<typeof signedIn>,
  options: { readonly setPhrases: readonly SetPhrase[]; readonly today: Day },
): readonly DocxFinding[] =>
  open.paragraphs.flatMap(({ text: own, cell }, paragraph) => {
    const figures = placed.filter((one) => one.paragraph === paragraph).toSorted((a, b) => a.start - b.start);
    // Tables behind a report are lists of work and of sources: only what is bound in them says how things stand.
    if (cell !== undefined && figures.length === 0) return [];
    const passage = {
      block: String(paragraph),
      text: own,
      figures,
      signed: signed.filter((one) => one.paragraph === paragraph),
      ...roleOf(reading, text, paragraph, own.length),
    };
    return checkPassages([passage], { ...options, mustBeBound: false }).flatMap(
      ({ block: _block, binding: _binding, ...finding }): DocxFinding[] => {
        const figure = figures.find((one) => one.start < finding.end && finding.start < one.end);
        if (figure?.isHeld !== undefined && OF_VALUES.has(finding.code)) return [];
        const place = finding.code === "SAMPLE_MISSING" ? askedAt(own, finding) : finding;
        return [{ ...finding, ...place, paragraph, quote: own.slice(place.start, place.end), ...(figure ? booksSay(figure) : {}) }];
      },
    );
  });

/** Not the number is doubtful but what it is said of: the mark stands at 满意度 before it. */
const askedAt = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } => {
  const before = /(满意[度率])[^满，。；]*$/.exec(text.slice(0, start));
  return before === null ? { start, end } : { start: before.index, end: before.index + before[1]!.length };
};

/** Of two places that do not agree the one is marked that nobody vouches for, the later one if both are such. */
const selfFindings = (
  open: OpenDocx,
  reading: Reading,
  text: DocxText,
  right: readonly Placed[],
  wrong: readonly DocxFinding[],
): readonly DocxFinding[] =>
  checkReading(reading).flatMap(({ code, severity, because, places }): DocxFinding[] => {
    const spots = places.flatMap((place) => text.spotOf(place) ?? []);
    // One of the two is marked as wrong already: the other may well be right.
    if (spots.some((spot) => wrong.some((one) => overlap(one, spot)))) return [];
    const doubtful = spots.findLast((spot) => !right.some((one) => overlap(one, spot)));
    return doubtful === undefined ? [] : [{ code, severity, ...doubtful, quote: quoteAt(open, doubtful), because }];
  });

/** A set phrase is told where it first stands: the same words a dozen times are one thing to compare. */
const oncePerPhrase = (findings: readonly DocxFinding[]): readonly DocxFinding[] => {
  const phrases = new Map<string, number>();
  for (const { code, quote } of findings) if (code === "SET_PHRASE") phrases.set(quote, (phrases.get(quote) ?? 0) + 1);
  return findings.flatMap((finding): readonly DocxFinding[] => {
    if (finding.code !== "SET_PHRASE") return [finding];
    const count = phrases.get(finding.quote) ?? 0;
    phrases.delete(finding.quote);
    if (count < 2) return count === 1 ? [finding] : [];
    const { zh, en } = finding.because;
    return [{ ...finding, because: { zh: `${zh}全文共${count}处。`, en: `${en} It stands in ${count} places.` } }];
  });
};

const merged = (findings: readonly DocxFinding[]): readonly DocxFinding[] => {
  const first = new Map<string, DocxFinding>();
  for (const finding of findings.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end)) {
    const key = `${finding.paragraph} ${finding.start} ${finding.end} ${finding.code}`;
    if (!first.has(key)) first.set(key, finding);
  }
  return oncePerPhrase([...first.values()]);
};
