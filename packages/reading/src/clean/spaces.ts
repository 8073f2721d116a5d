/** Chinese is written without spaces; those that stand in it come from a page's layout (政 府 工 作 报 告) or from a PDF (增长 8 %). */
import { type Edit, edits } from "./edit.ts";

const latin = /[A-Za-z.,'’]/;

/** Keeps a space between Latin words, and between two numbers; takes out every other one, and those at the ends of lines. */
export const spaces = (text: string): Edit[] =>
  edits(text, / +/g, (match) => {
    const before = text[match.index - 1] ?? "\n";
    const after = text[match.index + match[0].length] ?? "\n";
    if (latin.test(before) && latin.test(after)) return " ";
    if (/[A-Za-z]/.test(before) && /\d/.test(after)) return " ";
    if (/\d/.test(before) && /\d/.test(after)) return isSpaced(text, match.index, match.index + match[0].length) ? "" : " ";
    return "";
  });

/** Digits set apart one by one (2 0 2 4 年), or a number cut behind its point or at its thousands (1 200 000). */
const isSpaced = (text: string, from: number, to: number): boolean => {
  const alone = (at: number, step: number): boolean => !/[\d.]/.test(text[at + step] ?? "");
  const single = alone(from - 1, -1) && alone(to, 1);
  const thousands = /^\d{3}(?!\d)/.test(text.slice(to, to + 4)) && /(?<!\d)\d{1,3}$/.test(text.slice(Math.max(0, from - 4), from));
  return single || thousands;
};
