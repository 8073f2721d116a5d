/** .html: what a reader of the page sees, in reading order, one line a block. */
import { Parser } from "htmlparser2";
import { decodeCharacters } from "./characters.ts";
import { lineWriter } from "./lines.ts";

/** The `charset` that a page declares in its head, if any. */
const declaredCharset = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
};

export const decodePage = (bytes: Uint8Array): string | undefined => decodeCharacters(bytes, declaredCharset(bytes));

/** Visible text of a page: blocks, `<br>` and table rows end lines, cells stand apart by a tab; runs of white space are one space. */
export const htmlToText = (html: string): string => {
  const lines = lineWriter();
  /** For each open element, whether it hides or keeps white space: void and unclosed elements are balanced by the parser. */
  const open: { hides: boolean; keeps: boolean }[] = [];
  let hidden = 0;
  let kept = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { hides: HIDDEN.has(name) || isHidden(attributes), keeps: KEPT.has(name) };
      open.push(element);
      hidden += Number(element.hides);
      kept += Number(element.keeps);
      if (hidden > 0) return;
      if (name === "tr") lines.openRow();
      else if (name === "td" || name === "th") lines.openCell();
      else if (BLOCKS.has(name)) lines.line();
    },
    onclosetag: (name) => {
      const element = open.pop();
      if (hidden === 0) {
        if (name === "tr") lines.closeRow();
        else if (BLOCKS.has(name)) lines.line();
      }
      hidden -= Number(element?.hides ?? false);
      kept -= Number(element?.keeps ?? false);
    },
    ontext: (text) => {
      if (hidden > 0) return;
      const pieces = text.split(kept > 0 ? /(\r\n|\r|\n)/ : /([ \t\r\n\f]+)/);
      for (const [i, piece] of pieces.entries()) {
        if (i % 2 === 0) lines.write(piece);
        else if (kept > 0) lines.line();
        else lines.space();
      }
    },
  });
  parser.write(html);
  parser.end();
  return lines.toText();
};

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  "hidden" in attributes || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes["style"] ?? "");

const HIDDEN = new Set(
  "script style head noscript template svg math iframe object select option button textarea input title rt rp".split(" "),
);
const KEPT = new Set(["pre", "xmp", "listing"]);
const BLOCKS = new Set(
  "address br article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead ul".split(" "),
); // prettier-ignore
