/**
 * The predefined CMaps of simplified Chinese (ISO 32000-1 §9.7.5.2), which PDF.js fetches by name. Files of WPS and older Acrobat use them
 * without embedding; unanswered, such a file has no text at all. All are made from one table, Adobe-GB1 with its Unicode values.
 */
import { adobeGb1 } from "./adobe-gb1.ts";
import { decodeAs } from "./characters.ts";

/** The CMap as text, undefined for names that are not simplified Chinese. Vertical ones are given as horizontal: only the characters count. */
export const chineseCMap = (name: string): string | undefined => {
  if (name === "Adobe-GB1-UCS2") return toUnicode();
  const [, family, code] = /^(UniGB|GBK?p?c?|GBK2K)-(?:(EUC|UCS2|UTF16)-)?[HV]$/.exec(name) ?? [];
  if (family === "UniGB") return code === undefined ? undefined : fromUtf16();
  return family !== undefined && (code === "EUC" || family === "GBK2K") ? fromGbk(family) : undefined;
};

/** CID to Unicode. */
const toUnicode = (): string =>
  cmap(["<0000> <ffff>"], "bfchar", adobeGb1().flatMap((point, cid) => (point === 0 ? [] : [`<${hex(cid, 2)}> <${utf16(point)}>`]))); // prettier-ignore

/** UTF-16 to CID, for the UCS2 and the UTF16 kind. */
const fromUtf16 = (): string =>
  cmap(["<0000> <d7ff>", "<d800dc00> <dbffdfff>", "<e000> <ffff>"], "cidchar", [...cidsByPoint()].map(([point, cid]) => `<${utf16(point)}> ${cid}`)); // prettier-ignore

/** GBK to CID. ASCII is half as wide as a Chinese character in the families whose name does not say `p`, proportional. */
const fromGbk = (family: string): string => {
  const cids = cidsByPoint();
  const ascii = family === "GB" || family === "GBK" ? cidsByPoint(HALF_WIDTH) : cids;
  const chars: string[] = [];
  for (let byte = 0x20; byte < 0x7f; byte++) chars.push(`<${hex(byte, 1)}> ${ascii.get(byte) ?? 0}`);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const cid = cids.get(decodeAs("gb18030", Uint8Array.of(lead, trail)).codePointAt(0)!);
      if (trail !== 0x7f && cid !== undefined) chars.push(`<${hex(lead, 1)}${hex(trail, 1)}> ${cid}`);
    }
  }
  return cmap(["<00> <80>", "<8140> <fefe>"], "cidchar", chars);
};

/** Where the half-width characters of Adobe-GB1 begin. */
const HALF_WIDTH = 814;

/** The first CID of each character, counted from `from`: later ones are the same character turned or of another width. */
const cidsByPoint = (from = 0): Map<number, number> => {
  const cids = new Map<number, number>();
  for (const [cid, point] of adobeGb1().entries()) if (cid >= from && point !== 0 && !cids.has(point)) cids.set(point, cid);
  return cids;
};

const cmap = (codes: readonly string[], kind: "bfchar" | "cidchar", chars: readonly string[]): string =>
  [
    "begincmap",
    `${codes.length} begincodespacerange`,
    ...codes,
    "endcodespacerange",
    `${chars.length} begin${kind}`,
    ...chars,
    `end${kind}`,
    "endcmap",
  ].join("\n");

const hex = (value: number, bytes: number): string => value.toString(16).padStart(2 * bytes, "0");

const utf16 = (point: number): string =>
  Array.from({ length: point > 0xffff ? 2 : 1 }, (_, i) => hex(String.fromCodePoint(point).charCodeAt(i), 2)).join("");
