/** Marks of footnotes inside a sentence: [12], ［3］, 〔4〕, ①. At the head of a line they number a note, and stay. */
import { type Edit, edits } from "./edit.ts";

const bracketed = /(?<=[^\n])[［[〔]\d{1,3}[］\]〕]|(?<=[\u4e00-\u9fff”》）」])[①-⑳⑴-⒇¹²³](?=[\u4e00-\u9fff，。；、！”）\n])/g;

export const footnotes = (text: string): Edit[] =>
  edits(text, bracketed, (match) => (/[¹²³]/.test(match[0]) && /[米里]/.test(text[match.index - 1]!) ? undefined : ""));
