/** The door of ledgers: the bytes of a file become its sheets, or a refusal that says what is wrong with which file and what to do. */
import { ZipError, decodeCharacters, findSecrecyMark, openArchive, sniffBytes } from "@jiannuo/reading/decode";
import { type Refusal, refuse } from "@jiannuo/quantity";
import { readCsv } from "./read-csv.ts";
import { readXls } from "./read-xls.ts";
import { readXlsx } from "./read-xlsx.ts";
import { type Sheet, cellText } from "./sheet.ts";

/** Largest ledger that is taken, in bytes. */
export const MAX_LEDGER_BYTES = 50 * 1024 * 1024;

const saveAs = (name: string): Refusal =>
  refuse(
    "LEDGER_NOT_READ",
    `《${name}》读不了，请在 WPS 或 Excel 里打开，另存为 xlsx 后再传`,
    `“${name}” cannot be read; open it in WPS or Excel, save it as xlsx and send it again`,
  );

const locked = (name: string): Refusal =>
  refuse(
    "PASSWORD_PROTECTED",
    `《${name}》设有打开密码，请去掉密码后再传`,
    `“${name}” is protected by a password; remove it and send it again`,
  );

const empty = (name: string): Refusal =>
  refuse("EMPTY_FILE", `《${name}》里没有数据，请检查是不是传错了文件`, `“${name}” holds no data; check that it is the right file`);

const tooLarge = (name: string): Refusal =>
  refuse(
    "TOO_LARGE",
    `《${name}》超过 ${MAX_LEDGER_BYTES / 1024 / 1024} MB（或展开后过大），请按年份拆成几份再传`,
    `“${name}” is over ${MAX_LEDGER_BYTES / 1024 / 1024} MB or unpacks to too much; split it by year`,
  );

const sheetsOf = async (bytes: Uint8Array, name: string): Promise<readonly Sheet[] | Refusal> => {
  const { kind } = sniffBytes(bytes);
  if (kind === "zip") return readXlsx(openArchive(bytes)) ?? saveAs(name);
  if (kind === "ole") {
    const sheets = await readXls(bytes);
    return sheets === "password" ? locked(name) : sheets;
  }
  if (kind !== "text") return saveAs(name);
  const text = decodeCharacters(bytes);
  if (text === undefined) return saveAs(name);
  // Systems above hand out web pages and XML 2003 under the name of .xls.
  if (/^\s*<(?:\?xml|!doctype|html|head|meta|table|style)/i.test(text)) {
    const sheets = await readXls(bytes);
    return sheets === "password" ? locked(name) : sheets;
  }
  return [readCsv(text, name.replace(/\.\w+$/, ""))];
};

/** Rows in which a secrecy mark is looked for: it stands at the head of a sheet. */
const MARKED_ROWS = 15;

const markIn = (sheets: readonly Sheet[]): string | undefined => {
  for (const { rows } of sheets) {
    const lines: string[] = [];
    for (const { cells } of rows()) {
      lines.push(...cells.map(cellText));
      if (lines.length > MARKED_ROWS * 20) break;
    }
    const mark = findSecrecyMark(
      lines
        .filter((line) => line !== "")
        .slice(0, MARKED_ROWS)
        .join("\n"),
    );
    if (mark !== undefined) return mark;
  }
  return undefined;
};

const hasRows = ({ rows }: Sheet): boolean => {
  for (const { cells } of rows()) if (cells.some((cell) => cellText(cell) !== "")) return true;
  return false;
};

/**
 * The sheets of a ledger that hold anything. Never throws, whatever the bytes: what no reader understands gets 「请另存为 xlsx」.
 * Example: `await readLedger(bytes, "来访登记.xls")`.
 */
export const readLedger = async (bytes: Uint8Array, name: string): Promise<readonly Sheet[] | Refusal> => {
  if (bytes.length === 0) return empty(name);
  if (bytes.length > MAX_LEDGER_BYTES) return tooLarge(name);
  try {
    const found = await sheetsOf(bytes, name);
    if ("code" in found) return found;
    const sheets = found.filter(hasRows);
    if (sheets.length === 0) return empty(name);
    const mark = markIn(sheets);
    return mark === undefined
      ? sheets
      : refuse(
          "CLASSIFIED",
          `《${name}》标有“${mark}”，涉密和内部文件不得录入本系统，请按保密规定办理`,
          `“${name}” bears the mark “${mark}”; classified and internal papers may not be entered here`,
        );
  } catch (error) {
    if (error instanceof ZipError && error.reason === "password") return locked(name);
    if (error instanceof ZipError && error.reason === "too large") return tooLarge(name);
    return saveAs(name);
  }
};
