/** Which line breaks are true, and which were put in by a page or by the width of a column. */
import type { Span } from "../reading.ts";
import { type Edit } from "./edit.ts";

interface Line extends Span {
  /** Without the white space at both ends. */
  readonly text: string;
  readonly indented: boolean;
}

const readLines = (text: string): Line[] => {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const raw = text.slice(start, end);
    lines.push({ start, end, text: raw.trim(), indented: /^ {2,}\S/.test(raw) });
    start = end + 1;
  }
  return lines;
};

/** Ends as a sentence or a lead-in does; a closing quote or bracket counts only behind such a mark. */
const isEnded = (text: string): boolean => /[。！？；：…!?;:.][”’」』》）)"']*$/.test(text) || /https?:|www\.|\.s?html?/.test(text);

/** Opens something new by its own mark: a heading, a list item, an address to the audience, a note. */
const opensNew = (text: string): boolean =>
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[—―─–-]{2,}|第[一二三四五六七八九十]{1,3}[，、,]|[一二三四五六七八九十]{1,2}是|各位(?:代表|委员)|同志们|附件|名词解释|[［[〔]\d+[］\]〕])/.test(
    text,
  );

const pageNumber = /^(?:[-—–―─·•－ ]*\d{1,4}[-—–―─·•－ ]*|第 ?\d{1,4} ?页(?: ?[，,/]? ?共 ?\d{1,4} ?页)?|\d{1,4} ?\/ ?\d{1,4})$/;
const pageMark = /^(\d{1,3})[、.．](?=\S)/;

const isOpen = (text: string): boolean => text.length > 0 && !isEnded(text);

/**
 * Marks such as “12、” at the head of each page, as scanning services leave them: «…持续改\n2、善民生…». A numbered list looks the
 * same, but there the line before is finished; so the marks of a text are believed as a family, when most of them cut a sentence in two.
 */
const findPageMarks = (lines: readonly Line[]): ReadonlySet<number> => {
  const numbered = lines.flatMap((line, at) => {
    const match = /^(\d{1,3})、(?=\S)/.exec(line.text);
    return match ? [{ at, number: Number(match[1]) }] : [];
  });
  const filled: string[] = [];
  for (const line of lines) filled.push(line.text.length > 0 ? line.text : (filled.at(-1) ?? ""));
  const before = (at: number): string => filled[at - 1] ?? "";
  const cuts = (at: number): boolean => isOpen(before(at)) && before(at).length > 20 && /[，。；,;]/.test(before(at));
  const cutting = numbered.filter(({ at }) => cuts(at));
  if (cutting.length < 2 || cutting.length < (numbered.length - 1) / 2) return new Set(cutting.map(({ at }) => at));
  const family = numbered.filter(
    ({ at, number }, i) => cuts(at) || numbered[i - 1]?.number === number - 1 || numbered[i + 1]?.number === number + 1,
  );
  return new Set(family.map(({ at }) => at));
};

/** Width of the column when the text was cut at it, else Infinity: then many lines stop in mid-sentence and none is much longer. */
const columnOf = (lines: readonly Line[]): number => {
  const full = lines.filter((line) => line.text.length >= 8 && !opensNew(line.text));
  const open = full.filter((line) => isOpen(line.text)).map((line) => line.text.length);
  if (open.length < 4 || open.length < full.length * 0.4) return Infinity;
  const column = open.toSorted((a, b) => a - b)[Math.floor(open.length * 0.8)]!;
  return full.filter((line) => line.text.length > column * 1.3).length > full.length / 20 ? Infinity : column;
};

/** Lengths from which a line without an end is a cut sentence and no heading; the longest heading seen has 38 characters. */
const longestHeading = 45;

/** Takes out page marks, page numbers on their own, and the breaks that cut a sentence; the breaks left are those of paragraphs. */
export const trueLines = (text: string): Edit[] => {
  const lines = readLines(text);
  const marks = findPageMarks(lines);
  const column = columnOf(lines);
  const found: Edit[] = [];
  /** What has been gathered of the line at hand, and where its last character stands. */
  let gathered = "";
  let open: Line | undefined;
  let blank = false;
  let paged = false;
  /** The line at hand is a word that a link cut out of its sentence (…推行\n权力\n公开…): the next one goes on with it. */
  let fragment = false;
  for (const [at, line] of lines.entries()) {
    if (line.text.length === 0) {
      blank ||= gathered.length > 0;
      continue;
    }
    if (pageNumber.test(line.text) && lines.length > 1) {
      found.push({ start: line.start, end: line.end, text: "" });
      paged = true;
      continue;
    }
    const indent = text.slice(line.start, line.end).length - text.slice(line.start, line.end).trimStart().length;
    const mark = marks.has(at) ? pageMark.exec(line.text)![0].length : 0;
    const body = line.text.slice(mark);
    const cutByColumn =
      gathered.length > longestHeading ||
      (paged && gathered.length > 15 && /[，。；,;]/.test(gathered)) ||
      (gathered.length > 30 && gathered.includes("。")) ||
      (open !== undefined && open.text.length >= column * 0.75);
    const isNew = opensNew(body) || line.indented || (blank && !paged && !/[，、]$/.test(gathered));
    const isFragment = open !== undefined && !blank && body.length <= 4 && isOpen(gathered) && !isNew && !/\d/.test(body);
    const joins: boolean =
      open !== undefined &&
      (mark > 0 ||
        isFragment ||
        (fragment && !isNew) ||
        (/^[一二三四五六七八九十]{1,3}[是要]$/.test(gathered) && !isNew) ||
        /^[，。、；：！？”》）,;]/.test(body) ||
        (isOpen(gathered) && !isNew && (cutByColumn || /[，、,]$/.test(gathered))));
    if (joins && open) {
      found.push({ start: open.end, end: line.start + indent + mark, text: "" });
      gathered += body;
    } else {
      if (mark > 0) found.push({ start: line.start, end: line.start + indent + mark, text: "" });
      gathered = body;
    }
    open = line;
    fragment = joins && isFragment;
    blank = false;
    paged = false;
  }
  return mergeOverlaps(found);
};

/** A dropped page number lies inside the break that is joined over it. */
const mergeOverlaps = (found: readonly Edit[]): Edit[] => {
  const sorted = found.filter((edit) => edit.end > edit.start).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Edit[] = [];
  for (const edit of sorted) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
};
