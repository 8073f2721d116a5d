/** Reads .xls (BIFF), and the web pages and XML that other systems hand out under that name. The library is loaded at the first such file. */
import { type Merge, filled } from "./merge.ts";
import { isDayFormat, shownNumber } from "./number-format.ts";
import { type Cell, type Row, type Sheet, dayCellOf } from "./sheet.ts";

interface SheetCell {
  readonly t: string;
  readonly v?: string | number | boolean | Date;
  readonly z?: string | number;
}

/** Errors of formulas as the old format numbers them (MS-XLS §2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

const cellOf = (cell: SheetCell | undefined, is1904: boolean): Cell => {
  if (cell?.v === undefined || cell.t === "z") return null;
  if (cell.t === "e") return typeof cell.v === "number" ? (ERRORS[cell.v] ?? "#N/A") : String(cell.v);
  const format = typeof cell.z === "string" ? cell.z : "";
  if (typeof cell.v === "number") return isDayFormat(format) && cell.v >= 1 ? dayCellOf(cell.v, is1904) : shownNumber(cell.v, format);
  if (typeof cell.v === "boolean") return cell.v;
  return cell.v instanceof Date ? { day: cell.v.toISOString().slice(0, 10) } : cell.v || null;
};

/** Throws on damage; the caller knows the file's name. `password` where it is closed by one. */
export const readXls = async (bytes: Uint8Array): Promise<readonly Sheet[] | "password"> => {
  const { CFB, read } = await import("@e965/xlsx");
  // The library reads nearly any bytes as some table; of the box of old Office files only that with a workbook in it is one.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    const box = CFB.read(bytes, { type: "array" });
    const has = (name: string): boolean => CFB.find(box, `/${name}`) !== null;
    if (has("EncryptedPackage") || has("EncryptionInfo")) return "password";
    if (!has("Workbook") && !has("Book")) throw new Error("no workbook");
  }
  let book: ReturnType<typeof read>;
  try {
    book = read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      raw: true,
    });
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) return "password";
    throw error;
  }
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const isHidden = (at: number): boolean => (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
  return book.SheetNames.flatMap((name, at): Sheet[] => {
    const sheet = book.Sheets[name];
    if (!sheet || isHidden(at)) return [];
    const data = (sheet as unknown as { "!data"?: (readonly (SheetCell | undefined)[] | undefined)[] })["!data"] ?? [];
    const merges: Merge[] = (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 }));
    const looks = sheet["!rows"] ?? [];
    const rows = function* (): Iterable<Row> {
      for (const [index, line] of data.entries())
        if (line)
          yield {
            number: index + 1,
            cells: Array.from(line, (cell) => cellOf(cell, is1904)),
            ...(looks[index]?.hidden === true ? { isHidden: true } : {}),
          };
    };
    return [{ name, rows: () => filled(rows(), merges) }];
  });
};
