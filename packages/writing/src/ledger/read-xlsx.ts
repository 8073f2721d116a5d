/**
 * Reads .xlsx (ECMA-376) row by row: values as their format shows them, days, merged ranges, rows that are hidden. Other looks are not read.
 * A scan over the text of the part: a tree of 100,000 rows takes ten times the memory.
 */
import type { Archive } from "@jiannuo/reading/decode";
import { type Merge, filled } from "./merge.ts";
import { isDayFormat, shownNumber } from "./number-format.ts";
import { type Cell, type DayCell, type Row, type Sheet, UNCALCULATED, dayCellOf } from "./sheet.ts";

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const unescape = (xml: string): string =>
  xml
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string, decimal: string, name: string) =>
      name === undefined ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : (NAMED[name] ?? whole),
    )
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? unescape(found[1] ?? found[2] ?? "") : undefined;
};

const TEXT_RUN = /<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g;
const PHONETIC = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g;

const textIn = (xml: string): string => unescape(Array.from(xml.replace(PHONETIC, "").matchAll(TEXT_RUN), ([, text]) => text).join(""));

const sharedStrings = (xml: string): string[] =>
  Array.from(xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g), ([, inner = ""]) => textIn(inner));

/** Built-in formats that are days in some language of the program (ECMA-376 §18.8.30). */
const isBuiltInDay = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The built-in formats that show another number, or a time of day; the others show what is kept. */
const BUILT_IN: Readonly<Record<number, string>> = { 9: "0%", 10: "0.00%", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss" };

/** What a style of cells does to its numbers: it shows them as days, or by a format. */
type Style = "day" | { readonly format: string };

const stylesIn = (xml: string): Style[] => {
  const formats = new Map(
    Array.from(xml.matchAll(/<(?:\w+:)?numFmt\s([^>]*)\/?>/g), ([, attributes = ""]) => [
      Number(attribute(attributes, "numFmtId")),
      attribute(attributes, "formatCode") ?? "",
    ]),
  );
  const styles = /<(?:\w+:)?cellXfs[\s>]([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(xml)?.[1] ?? "";
  return Array.from(styles.matchAll(/<(?:\w+:)?xf(?=[\s/>])([^>]*?)\/?>/g), ([, attributes = ""]) => {
    const id = Number(attribute(attributes, "numFmtId") ?? 0);
    const code = formats.get(id);
    const isDay = code === undefined ? isBuiltInDay(id) : isDayFormat(code);
    return isDay ? "day" : { format: code ?? BUILT_IN[id] ?? "" };
  });
};

const columnOf = (reference: string): number => {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column;
};

interface Book {
  readonly strings: readonly string[];
  readonly styles: readonly Style[];
  readonly is1904: boolean;
}

const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>|<(?:\w+:)?v\s*\/>/;
const FORMULA = /<(?:\w+:)?f[\s/>]/;
/** The day after 9999-12-31. */
const DAYS_END = 2_958_466;

const numberCell = (value: number, style: Style | undefined, is1904: boolean): Cell => {
  if (style === undefined) return value;
  if (style === "day") return value >= 1 && value < DAYS_END ? dayCellOf(value, is1904) : value;
  return shownNumber(value, style.format);
};

/** `2023-05-06T09:30:00Z`, as a few programs write days. */
const writtenDay = (text: string): DayCell => {
  const time = /T(\d{2}:\d{2})/.exec(text)?.[1];
  return { day: text.slice(0, 10), ...(time === undefined || time === "00:00" ? {} : { time }) };
};

const cellOf = (attributes: string, inner: string, { strings, styles, is1904 }: Book): Cell => {
  const type = attribute(attributes, "t") ?? "n";
  if (type === "inlineStr") return textIn(inner) || null;
  const found = VALUE.exec(inner);
  if (!found) return FORMULA.test(inner) ? UNCALCULATED : null;
  const raw = found[1] ?? "";
  if (raw === "") return null;
  switch (type) {
    case "s":
      return strings[Number(raw)] || null;
    // #N/A and the like stand in the cell and are refused where a value is wanted.
    case "str":
    case "e":
      return unescape(raw) || null;
    case "b":
      return raw === "1";
    case "d":
      return writtenDay(raw);
    default: {
      const value = Number(raw);
      return Number.isFinite(value) ? numberCell(value, styles[Number(attribute(attributes, "s") ?? 0)], is1904) : unescape(raw);
    }
  }
};

const HIDDEN = /(?:^|\s)hidden=["'](?:1|true)["']/;

function* rowsIn(xml: string, book: Book): Iterable<Row> {
  let last = 0;
  for (const [, attributes = "", inner = ""] of xml.matchAll(/<(?:\w+:)?row(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g)) {
    last = Number(attribute(attributes, "r") ?? last + 1);
    const cells: Cell[] = [];
    for (const [, own = "", content = ""] of inner.matchAll(/<(?:\w+:)?c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g)) {
      const column = columnOf(attribute(own, "r") ?? "") || cells.length + 1;
      while (cells.length < column) cells.push(null);
      cells[column - 1] = cellOf(own, content, book);
    }
    if (cells.length > 0) yield { number: last, cells, ...(HIDDEN.test(attributes) ? { isHidden: true } : {}) };
  }
}

const mergesIn = (xml: string): Merge[] =>
  Array.from(xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g), ([, left = "", top, right = "", bottom]) => ({
    top: Number(top),
    left: columnOf(left),
    bottom: Number(bottom),
    right: columnOf(right),
  }));

const targetOf = (target: string): string => (target.startsWith("/") ? target.slice(1) : `xl/${target}`);

/** The sheets that a person sees, in their order; undefined when the archive is no workbook. Throws `ZipError` on damage. */
export const readXlsx = (archive: Archive): readonly Sheet[] | undefined => {
  const workbook = archive.readText("xl/workbook.xml");
  if (workbook === undefined) return undefined;
  const parts = new Map(
    Array.from((archive.readText("xl/_rels/workbook.xml.rels") ?? "").matchAll(/<Relationship\s([^>]*?)\/?>/g), ([, attributes = ""]) => [
      attribute(attributes, "Id") ?? "",
      targetOf(attribute(attributes, "Target") ?? ""),
    ]),
  );
  const book: Book = {
    strings: sharedStrings(archive.readText("xl/sharedStrings.xml") ?? ""),
    styles: stylesIn(archive.readText("xl/styles.xml") ?? ""),
    is1904: /date1904="(?:1|true)"/.test(workbook),
  };
  return Array.from(workbook.matchAll(/<(?:\w+:)?sheet\s([^>]*?)\/?>/g), ([, attributes = ""]) => attributes)
    .filter((attributes) => !/(?:^|\s)state="(?:hidden|veryHidden)"/.test(attributes))
    .flatMap((attributes): Sheet[] => {
      const xml = archive.readText(parts.get(attribute(attributes, "(?:\\w+:)?id") ?? "") ?? "");
      if (xml === undefined) return [];
      return [{ name: attribute(attributes, "name") ?? "", rows: () => filled(rowsIn(xml, book), mergesIn(xml)) }];
    });
};
