/** Characters that are the same to a reader are written alike: entities, full-width digits and letters, invisible marks. */
import { type Edit, edits } from "./edit.ts";

/** Named entities that survive in text pasted from web pages. */
const named: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  middot: "·",
  mdash: "—",
  ndash: "–",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  hellip: "…",
  times: "×",
  permil: "‰",
};

const entity = (body: string): string | undefined => {
  if (!body.startsWith("#")) return named[body.toLowerCase()];
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  if (!Number.isInteger(code) || code < 0x20 || code > 0x10ffff) return undefined;
  return code === 0xa0 ? " " : String.fromCodePoint(code);
};

/** “％” and “％” of the small forms are the same sign; “．” between digits is the decimal point, as “·” is in older prints (19·5％). */
const single = (char: string): string => {
  const code = char.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return String.fromCharCode(code - 0xfee0);
  if (char === "％" || char === "﹪") return "%";
  if (char === "－" || char === "−") return "-";
  if (char === "＋") return "+";
  if (char === "　" || char === "\u00a0" || char === "\t" || char === "\v" || (code >= 0x2000 && code <= 0x200a) || code === 0x202f)
    return " ";
  if (code === 0x2028 || code === 0x2029 || char === "\f" || code === 0x85) return "\n";
  if (char === "\r") return "";
  return "";
};

const odd =
  /&(#?[A-Za-z0-9]{2,8});|\r\n?|(?<=[0-9０-９])[．·](?=[0-9０-９])|[０-９Ａ-Ｚａ-ｚ％﹪－−＋　\u00a0\u2000-\u200f\u2028-\u202f\u2060-\u2064\u00ad\ufeff\ufffc]|(?!\n)\p{Cc}/gu;

export const alikeCharacters = (text: string): Edit[] =>
  edits(text, odd, (match) => {
    const [whole, body] = match;
    if (body !== undefined) return entity(body);
    if (whole === "\r\n" || whole === "\r") return "\n";
    if (whole === "．" || whole === "·") return ".";
    return single(whole);
  });
