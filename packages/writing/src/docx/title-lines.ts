/** 标题回行 (GB/T 9704-2012, 7.3.1): a long title breaks at the bounds of words, and its lines make a trapezoid or a diamond. */

/** Width in characters: a half-width character takes half a place. */
export const widthOf = (text: string): number => Array.from(text).reduce((sum, char) => sum + (char > "\u00ff" ? 1 : 0.5), 0);

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** What may not begin a line, and what may not end one: particles cling to the word before them, openers to what they open. */
const ORDINAL = /第[一二三四五六七八九十百\d]+$/;
const CLINGS = /^(?:[的地得之了等及和与、，。；：！？）》〉”’〕%％]|[年月日号])/;
const OPENS = /[（《〈“‘〔—第\d]$/;

/** Places between characters where a line may end, by the sense: not in a word, a number with its measure (第三届), or a title in marks. */
const breaksIn = (title: string): number[] => {
  const breaks: number[] = [];
  let depth = 0;
  for (const { segment, index } of words.segment(title)) {
    if (
      index > 0 &&
      depth === 0 &&
      !ORDINAL.test(title.slice(0, index)) &&
      !CLINGS.test(title.slice(index)) &&
      !OPENS.test(title.slice(0, index))
    )
      breaks.push(index);
    for (const char of segment) depth += "《（“〔".includes(char) ? 1 : "》）”〕".includes(char) ? -1 : 0;
  }
  return breaks;
};

/** Lower is better. A last line or a first that is very short reads badly; equal lines make a block, and an hourglass is forbidden. */
const faults = (lines: readonly string[]): number => {
  const widths = lines.map(widthOf);
  const longest = Math.max(...widths);
  let sum = 0;
  for (const [at, width] of widths.entries()) {
    const before = widths[at - 1];
    if (before !== undefined && Math.abs(width - before) < 1) sum += 4;
    if (width < longest / 2) sum += longest / 2 - width + 2;
    sum += ((longest - width) / longest) ** 2;
  }
  const isHourglass = widths.length === 3 && widths[1]! < widths[0]! && widths[1]! < widths[2]!;
  if (isHourglass) sum += 20;
  for (const line of lines.slice(1)) if (/^(?:报告|通知|意见|方案|决定|办法)/.test(line)) sum += 6;
  for (const line of lines.slice(0, -1)) if (/(?:关于|对|在|向)$/.test(line)) sum += 3;
  return sum;
};

const choices = (title: string, breaks: readonly number[], lines: number, width: number, from = 0): string[][] => {
  const rest = title.slice(from);
  if (lines === 1) return widthOf(rest) <= width && rest !== "" ? [[rest]] : [];
  return breaks
    .filter((at) => at > from && widthOf(title.slice(from, at)) <= width)
    .flatMap((at) => choices(title, breaks, lines - 1, width, at).map((more) => [title.slice(from, at), ...more]));
};

/** The lines of a title, none wider than `width` characters: as few as can be, broken where it reads best. Joined they are the title. */
export const titleLines = (title: string, width: number): readonly string[] => {
  if (widthOf(title) <= width) return [title];
  const breaks = breaksIn(title);
  const least = Math.ceil(widthOf(title) / width);
  for (let lines = least; lines <= Math.min(least + 1, 4); lines += 1) {
    const [best] = choices(title, breaks, lines, width).toSorted((a, b) => faults(a) - faults(b));
    if (best) return best;
  }
  // No word ends where a line must: the program that opens the file breaks it.
  return [title];
};
