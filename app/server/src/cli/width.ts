/** How many columns of a terminal a text takes: Chinese characters and full-width marks take two. */

const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const none = /[\p{Mn}\p{Cf}\p{Cc}]/u;
/** Curly quotes, dashes and the ellipsis are narrow by Unicode, and two columns wide in the fonts of Chinese terminals. */
const chineseMarks = /[\u2014\u2018\u2019\u201C\u201D\u2026\u00B7]/;

const columnsOf = (character: string): number => {
  if (none.test(character)) return 0;
  return wide.test(character) || chineseMarks.test(character) ? 2 : 1;
};

export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
};

/** Cut to `width` columns, with … where something was left out. */
export const fit = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = columnsOf("…");
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
};

/** Exactly `width` columns: cut or filled with blanks, on the left for numbers. */
export const pad = (text: string, width: number, side: "left" | "right" = "right"): string => {
  const cut = fit(text, width);
  const blanks = " ".repeat(Math.max(0, width - widthOf(cut)));
  return side === "left" ? blanks + cut : cut + blanks;
};
