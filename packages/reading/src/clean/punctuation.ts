/** ASCII marks between Chinese words are written as Chinese ones, so that the stages behind know one set. */
import { type Edit, edits } from "./edit.ts";

const wide: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  "(": "（",
  ")": "）",
  "｡": "。",
  "､": "、",
  "﹐": "，",
  "﹔": "；",
  "︰": "：",
};

/** 1,234 and 58.5:41.5 keep their marks; a full stop for 。 is believed only behind a Chinese character at the end of a line. */
export const punctuation = (text: string): Edit[] =>
  edits(text, /(?<=[\u4e00-\u9fff])\.(?=\n|$)|[,;:!?()｡､﹐﹔︰]/g, (match) => {
    const mark = match[0];
    if (mark === ".") return "。";
    const before = text[match.index - 1] ?? "";
    const after = text.slice(match.index + 1, match.index + 5);
    if (mark === "," && /\d/.test(before) && /^\d{3}(?!\d)/.test(after)) return undefined;
    if (mark === ":" && /\d/.test(before) && /^\d/.test(after)) return undefined;
    if (/[A-Za-z]/.test(before) && /^[ A-Za-z]/.test(after)) return undefined;
    return wide[mark];
  });
