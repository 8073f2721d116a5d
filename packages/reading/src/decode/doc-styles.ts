/** Paragraph styles of a .doc (MS-DOC: STSH): which of them are numbered, by themselves or by the style below them. */
import { findProperty } from "./doc-properties.ts";
import type { Stretch } from "./doc-properties.ts";
import type { NumberedAs } from "./numbering.ts";

/** Properties that number a paragraph: its list and its level. */
const IN_LIST = 0x460b;
const AT_LEVEL = 0x260a;

export const readNumberedAs = (properties: DataView): NumberedAs => {
  const list = findProperty(properties, IN_LIST);
  const level = findProperty(properties, AT_LEVEL);
  return { ...(list === undefined ? {} : { list: String(list) }), ...(level === undefined ? {} : { level }) };
};

const NO_STYLE = 0xfff;
const IS_PARAGRAPH = 1;

/** The numbering of a style by its number. Throws `RangeError` on damage. */
export const readDocStyles = (table: DataView, { at, bytes }: Stretch): ((style: number) => NumberedAs) => {
  if (bytes < 6) return () => ({});
  const own: { base: number; numbered: NumberedAs }[] = [];
  const infoBytes = table.getUint16(at, true);
  const count = table.getUint16(at + 2, true);
  const headBytes = table.getUint16(at + 4, true);
  let next = at + 2 + infoBytes;
  for (let i = 0; i < count && next + 2 <= at + bytes; i++) {
    const length = table.getUint16(next, true);
    own.push(length < headBytes + 2 ? { base: NO_STYLE, numbered: {} } : readStyle(table, next + 2, headBytes));
    next += 2 + length;
  }
  return (style) => {
    let found: NumberedAs = {};
    const seen = new Set<number>();
    let id = style;
    for (let entry = own[id]; entry !== undefined && !seen.has(id); entry = own[id]) {
      seen.add(id);
      found = { ...entry.numbered, ...found };
      id = entry.base;
    }
    return found;
  };
};

const readStyle = (table: DataView, at: number, headBytes: number): { base: number; numbered: NumberedAs } => {
  const kindAndBase = table.getUint16(at + 2, true);
  const base = kindAndBase >> 4;
  if ((kindAndBase & 0xf) !== IS_PARAGRAPH) return { base, numbered: {} };
  // Name with its length and a closing zero; then the paragraph's properties behind their length and the style's own number.
  const propertiesAt = at + headBytes + 2 + 2 * table.getUint16(at + headBytes, true) + 2;
  const length = table.getUint16(propertiesAt, true);
  return { base, numbered: length < 2 ? {} : readNumberedAs(new DataView(table.buffer, table.byteOffset + propertiesAt + 4, length - 2)) };
};
