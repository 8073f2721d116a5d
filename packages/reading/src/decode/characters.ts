/** Bytes to characters: UTF-8, UTF-16 and GB18030, told apart by their marks and by what the bytes can mean. */

type Label = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** Part of every browser and of Node, yet of no ECMAScript library; declared here, so that this package needs no DOM types. */
declare const TextDecoder: new (label: Label, options: { fatal: boolean; ignoreBOM: boolean }) => { decode(bytes: Uint8Array): string };

/** How much of a text may be unreadable before it is taken for another encoding, or for no text at all. */
const TOLERATED = 0.05;

/** With fewer characters beyond ASCII a broken one tells nothing. */
const ENOUGH = 8;

/**
 * The characters of a text file, its byte order mark taken off, line ends as they are; undefined when the bytes are no text.
 * `label` is what the file says of itself (an HTML `charset`); it is believed only when the bytes agree.
 */
export const decodeCharacters = (bytes: Uint8Array, label?: string): string | undefined => {
  // The decoder takes the mark off UTF-8 and UTF-16, off GB18030 it does not.
  const text = decodeAs(findEncoding(bytes, label), bytes).replace(/^\uFEFF/, "");
  const found = countKinds(text);
  const isText = found.control <= TOLERATED * text.length && found.lost <= Math.max(TOLERATED * found.beyondAscii, 1);
  return isText ? withoutPrivateUse(text) : undefined;
};

/** By mark, then by NUL bytes (legal in UTF-8, but in a text they mean UTF-16), then by what the bytes can mean. */
const findEncoding = (bytes: Uint8Array, label: string | undefined): Label => {
  const marked = findMark(bytes);
  if (marked) return marked;
  const wide = bytes.subarray(0, SAMPLE).includes(0) ? findUtf16(bytes) : undefined;
  if (wide) return wide;
  const declared = label === undefined ? undefined : labelOf(label);
  if (declared && isWhole(declared, bytes)) return declared;
  if (isWhole("utf-8", bytes)) return "utf-8";
  // UTF-8 cut or broken in few places: GB18030 would give a meaning to nearly all of it, and a wrong one.
  const sample = bytes.subarray(0, SAMPLE);
  const asUtf8 = countKinds(decodeAs("utf-8", sample));
  if (asUtf8.beyondAscii > 0 && asUtf8.lost <= Math.max(TOLERATED * asUtf8.beyondAscii, asUtf8.beyondAscii >= ENOUGH ? 1 : 0))
    return "utf-8";
  const asGb = countKinds(decodeAs("gb18030", sample));
  return (asGb.lost + asGb.foreign > TOLERATED * asGb.beyondAscii ? findUtf16(bytes) : undefined) ?? "gb18030";
};

/** Characters of a stretch of bytes whose encoding is known; what is broken becomes U+FFFD. */
export const decodeAs = (label: Label, bytes: Uint8Array): string =>
  new TextDecoder(label, { fatal: false, ignoreBOM: false }).decode(bytes);

const isWhole = (label: Label, bytes: Uint8Array): boolean => {
  try {
    new TextDecoder(label, { fatal: true, ignoreBOM: false }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const findMark = (bytes: Uint8Array): Label | undefined => {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33 ? "gb18030" : undefined;
};

const labelOf = (name: string): Label | undefined => {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  if (plain === "utf8") return "utf-8";
  // Pages that say gb2312 use the characters of its larger successors.
  return /^(gb|xgbk|cp936|ms936|windows936)/.test(plain) ? "gb18030" : undefined;
};

const SAMPLE = 65_536;

/** UTF-16 without a mark: nine of ten units are Chinese characters, their punctuation or ASCII in one byte order and not in the other. */
const findUtf16 = (bytes: Uint8Array): Label | undefined => {
  const units = Math.min(bytes.length, SAMPLE) >> 1;
  if (units < 2) return undefined;
  let little = 0;
  let big = 0;
  for (let i = 0; i < units; i++) {
    const first = bytes[2 * i]!;
    const second = bytes[2 * i + 1]!;
    if (isPlausible((second << 8) | first)) little++;
    if (isPlausible((first << 8) | second)) big++;
  }
  if (little >= 0.9 * units && big < little) return "utf-16le";
  if (big >= 0.9 * units && little < big) return "utf-16be";
  return undefined;
};

/** A Chinese character that ends in a zero byte is nearly always an ASCII letter read in the wrong order. */
const isPlausible = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff && (unit & 0xff) !== 0) ||
  (unit >= 0x3000 && unit <= 0x303f) ||
  (unit >= 0xff00 && unit <= 0xffef) ||
  (unit >= 0x2010 && unit <= 0x2026) ||
  (unit >= 0x20 && unit < 0x7f) ||
  (unit >= 0x09 && unit <= 0x0d);

interface Kinds {
  beyondAscii: number;
  /** U+FFFD: bytes that mean nothing. */
  lost: number;
  /** Private use: GB18030 has a place for nearly any bytes, real Chinese hardly uses these. */
  foreign: number;
  /** Controls that stand in no text. */
  control: number;
}

const countKinds = (text: string): Kinds => {
  const kinds: Kinds = { beyondAscii: 0, lost: 0, foreign: 0, control: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20) {
      if (code < 0x09 || (code > 0x0d && code !== 0x1a)) kinds.control++;
    } else if (code >= 0x80) {
      kinds.beyondAscii++;
      if (code === 0xfffd) kinds.lost++;
      else if (code >= 0xe000 && code < 0xf900) kinds.foreign++;
    }
  }
  return kinds;
};

/** GB18030-2000 put six characters into the private use area that have had code points of their own since 2005. */
const RENAMED: Readonly<Record<string, string>> = {
  "\uE816": "\u{20087}",
  "\uE817": "\u{20089}",
  "\uE818": "\u{200CC}",
  "\uE831": "\u{215D7}",
  "\uE83B": "\u{2298F}",
  "\uE855": "\u{241FE}",
};

const withoutPrivateUse = (text: string): string => text.replace(/[\uE816-\uE818\uE831\uE83B\uE855]/g, (c) => RENAMED[c]!);
