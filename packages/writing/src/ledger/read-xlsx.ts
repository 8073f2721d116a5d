/**
 * Reads .xlsx (ECMA-376) row by row: values, days by the format of their cell, merged ranges. What the sheet looks like is not read.
 * A scan over the text of the part: a tree of 100,000 rows takes ten times the memory.
 */
import type { Archive } from "@jiannuo/reading/decode";
import { type Merge, filled } from "./merge.ts";
import { type Cell, type Row, type Sheet, dayCellOf } from "./sheet.ts";

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

const isDayFormat = (code: string): boolean => /[yd年日]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general/i, ""));

/** For each style of a cell, whether it shows a day. */
const dayStyles = (xml: string): boolean[] => {
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
    return code === undefined ? isBuiltInDay(id) : isDayFormat(code);
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
  readonly isDay: readonly boolean[];
  readonly is1904: boolean;
}

const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;

const cellOf = (attributes: string, inner: string, { strings, isDay, is1904 }: Book): Cell => {
  const type = attribute(attributes, "t") ?? "n";
  if (type === "inlineStr") return textIn(inner) || null;
  const raw = VALUE.exec(inner)?.[1];
  if (raw === undefined || raw === "") return null;
  switch (type) {
    case "s":
      return strings[Number(raw)] || null;
    case "str":
      return unescape(raw) || null;
    case "b":
      return raw === "1";
    // #N/A and the like: there is no value.
    case "e":
      return null;
    case "d":
      return { day: raw.slice(0, 10) };
    default: {
      const value = Number(raw);
      if (!Number.isFinite(value)) return unescape(raw);
      return isDay[Number(attribute(attributes, "s") ?? 0)] === true && value >= 1 && value < 2_958_466 ? dayCellOf(value, is1904) : value;
    }
  }
};

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
    if (cells.length > 0) yield { number: last, cells };
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
    isDay: dayStyles(archive.readText("xl/styles.xml") ?? ""),
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
