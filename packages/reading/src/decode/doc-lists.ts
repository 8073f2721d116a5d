/** Lists of a .doc (MS-DOC: PlfLst and PlfLfo): what a paragraph's list number stands for. */
import type { Stretch } from "./doc-properties.ts";
import type { Level, List } from "./numbering.ts";

/** Lists by the number that paragraphs use, counted from 1. Throws `RangeError` where a damaged offset points outside. */
export const readDocLists = (table: DataView, definitions: Stretch, overrides: Stretch): Map<string, List> => {
  const lists = new Map<string, List>();
  if (definitions.bytes < 2 || overrides.bytes < 4) return lists;
  const families = readFamilies(table, definitions);
  const count = table.getInt32(overrides.at, true);
  let data = overrides.at + 4 + OVERRIDE_BYTES * count;
  for (let i = 0; i < count; i++) {
    const at = overrides.at + 4 + OVERRIDE_BYTES * i;
    const family = table.getInt32(at, true);
    const levels = new Map(families.get(family));
    const starts = new Map<number, number>();
    data += 4;
    for (let n = table.getUint8(at + 12); n > 0; n--) {
      const flags = table.getUint32(data + 4, true);
      const index = flags & 0xf;
      if ((flags & STARTS_ANEW) !== 0) starts.set(index, table.getInt32(data, true));
      data += 8;
      if ((flags & HAS_LEVEL) !== 0) {
        const { level, next } = readLevel(table, data);
        levels.set(index, level);
        data = next;
      }
    }
    lists.set(String(i + 1), { family: String(family), levels, starts });
  }
  return lists;
};

const OVERRIDE_BYTES = 16;
const STARTS_ANEW = 0x10;
const HAS_LEVEL = 0x20;

const FAMILY_BYTES = 28;
const IS_SIMPLE = 1;

/** The levels stand behind all the heads: nine a list, or one of a simple list. */
const readFamilies = (table: DataView, { at, bytes }: Stretch): Map<number, Map<number, Level>> => {
  const families = new Map<number, Map<number, Level>>();
  const count = table.getUint16(at, true);
  let next = at + bytes;
  for (let i = 0; i < count; i++) {
    const head = at + 2 + FAMILY_BYTES * i;
    const levels = new Map<number, Level>();
    families.set(table.getInt32(head, true), levels);
    const ofFamily = (table.getUint8(head + 26) & IS_SIMPLE) !== 0 ? 1 : 9;
    for (let index = 0; index < ofFamily; index++) {
      const read = readLevel(table, next);
      levels.set(index, read.level);
      next = read.next;
    }
  }
  return families;
};

/** LVL: 28 bytes, two blocks of properties that only dress the label, and its text. */
const readLevel = (table: DataView, at: number): { level: Level; next: number } => {
  const flags = table.getUint8(at + 5);
  const textAt = at + 28 + table.getUint8(at + 24) + table.getUint8(at + 25);
  const length = table.getUint16(textAt, true);
  let text = "";
  for (let i = 0; i < length; i++) {
    const unit = table.getUint16(textAt + 2 + 2 * i, true);
    text += unit < 9 ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  const level: Level = {
    start: table.getInt32(at, true),
    format: FORMATS[table.getUint8(at + 4)] ?? "decimal",
    text,
    isLegal: (flags & 0x04) !== 0,
    suffix: ["tab", "space", "nothing"][table.getUint8(at + 15)] ?? "tab",
    ...((flags & 0x08) !== 0 ? { restart: table.getUint8(at + 26) } : {}),
  };
  return { level, next: textAt + 2 + 2 * length };
};

/** Number formats by their code (MS-OSHARED §2.2.1.3), as far as they differ from 1, 2, 3. */
const FORMATS: Readonly<Record<number, string>> = {
  1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 10: "ideographDigital", 11: "japaneseCounting", 14: "decimalFullWidth",
  16: "japaneseLegal", 17: "japaneseDigitalTenThousand", 18: "decimalEnclosedCircle", 19: "decimalFullWidth2", 22: "decimalZero", 23: "bullet",
  26: "decimalEnclosedFullstop", 27: "decimalEnclosedParen", 28: "decimalEnclosedCircleChinese", 29: "ideographEnclosedCircle",
  30: "ideographTraditional", 31: "ideographZodiac", 33: "taiwaneseCounting", 34: "ideographLegalTraditional", 35: "taiwaneseCountingThousand",
  36: "taiwaneseDigital", 37: "chineseCounting", 38: "chineseLegalSimplified", 39: "chineseCountingThousand", 255: "none",
}; // prettier-ignore
