/** Hides what stands in brackets and quotation marks, so that marks and verbs in there do not cut a name (`闸桥（二期、三期）`). */
import type { Span } from "../reading.ts";

const pairs: Readonly<Record<string, string>> = {
  "（": "）",
  "(": ")",
  "“": "”",
  "《": "》",
  "「": "」",
  "【": "】",
  "[": "]",
  "〔": "〕",
};
/** Stands for one hidden character; no lexicon word holds it. */
export const HIDDEN = "\uE000";

/** The text with every bracketed or quoted character but the marks hidden; same length. An opening mark without its closing one hides nothing. */
export const mask = (text: string): string => {
  if (!/[（(“《「【[〔]/.test(text)) return text;
  let out = "";
  for (let at = 0; at < text.length;) {
    const close = pairs[text.charAt(at)];
    const end = close === undefined ? -1 : text.indexOf(close, at + 1);
    if (end < 0) out += text.charAt(at++);
    else {
      out += text.charAt(at) + HIDDEN.repeat(end - at - 1) + text.charAt(end);
      at = end + 1;
    }
  }
  return out;
};

const listed = /(?:\d(?:项|个|条|所|处|座)|项目|工程|道路|学校|园区)[（(]([^（）()]{4,})[）)]/g;

/** Insides of brackets that list the works counted before them: `3项（青禾路大修、柳河小学）`. */
export const listsInBrackets = (text: string): Span[] =>
  [...text.matchAll(listed)].map((m) => {
    const start = m.index + m[0].length - 1 - m[1]!.length;
    return { start, end: start + m[1]!.length };
  });
