/** Writes a workbook of one sheet as it goes, piece by piece: memory stays flat however many rows there are. */
import { Zip, ZipDeflate, strToU8 } from "fflate";
import { printable } from "../printable.ts";
import { serialOf } from "./sheet.ts";

/** Text, a number as decimal text, a day, or nothing. */
export type OutCell = { readonly text: string } | { readonly number: string } | { readonly day: string } | null;

/** Nothing to replace: so is nearly every cell, and looking is much faster than replacing. */
const PLAIN = /^[ -%'-;=?-~\u00a0-\ud7ff\ue000-\ufffd]*$/;

const escape = (text: string): string =>
  PLAIN.test(text) ? text : printable(text).replace(/[&<>]/g, (glyph) => (glyph === "&" ? "&amp;" : glyph === "<" ? "&lt;" : "&gt;"));

const DAY_STYLE = 1;
const HEAD_STYLE = 2;
/** A double holds fifteen digits; a longer number is kept as the text that it is. */
const MOST_DIGITS = 15;

const letters = (column: number): string =>
  column <= 26 ? String.fromCharCode(64 + column) : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);

const textCell = (at: string, text: string, style = ""): string =>
  `<c r="${at}" t="inlineStr"${style}><is><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ""}>${escape(text)}</t></is></c>`;

const cellXml = (cell: OutCell, at: string): string => {
  if (cell === null) return "";
  if ("day" in cell) return `<c r="${at}" s="${DAY_STYLE}"><v>${serialOf(cell.day)}</v></c>`;
  if ("text" in cell) return textCell(at, cell.text);
  return cell.number.replace(/\D/g, "").length <= MOST_DIGITS ? `<c r="${at}"><v>${cell.number}</v></c>` : textCell(at, cell.number);
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const parts = (name: string): Readonly<Record<string, string>> => ({
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escape(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
});

/** Characters of XML that are gathered before they are packed. */
const PIECE = 1 << 16;

export interface OutSheet {
  /** At most 31 characters without `\ / ? * [ ] :`. */
  readonly name: string;
  readonly heads: readonly { readonly text: string; readonly width: number }[];
  readonly rows: AsyncIterable<readonly OutCell[]>;
}

const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31) || "Sheet1";

/** The bytes of the file, in pieces. */
export async function* writeXlsx({ name, heads, rows }: OutSheet): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let failed: Error | undefined;
  const zip = new Zip((error, piece) => {
    if (error) failed = error;
    else ready.push(piece);
  });
  const part = (path: string): ZipDeflate => {
    const file = new ZipDeflate(path, { level: 1 });
    zip.add(file);
    return file;
  };
  for (const [path, xml] of Object.entries(parts(sheetName(name)))) part(path).push(strToU8(XML + xml), true);
  const sheet = part("xl/worksheets/sheet1.xml");
  const columns = heads.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("");
  const names = heads.map((_, at) => letters(at + 1));
  let text = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData><row r="1">${heads.map((head, at) => textCell(`${names[at]}1`, head.text, ` s="${HEAD_STYLE}"`)).join("")}</row>`;
  let count = 1;
  for await (const row of rows) {
    count++;
    text += `<row r="${count}">${row.map((cell, at) => cellXml(cell, `${names[at]}${count}`)).join("")}</row>`;
    if (text.length < PIECE) continue;
    sheet.push(strToU8(text));
    text = "";
    if (failed) throw failed;
    yield* ready;
    ready = [];
  }
  sheet.push(strToU8(`${text}</sheetData><autoFilter ref="A1:${letters(Math.max(heads.length, 1))}${count}"/></worksheet>`), true);
  zip.end();
  if (failed) throw failed;
  yield* ready;
}
