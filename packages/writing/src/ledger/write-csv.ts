/** Writes CSV as it goes: UTF-8 with byte order mark, CRLF, and nothing that a spreadsheet would run as a formula. */
import type { OutCell, OutSheet } from "./write-xlsx.ts";

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const textCell = (text: string): string => {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Long numbers would lose their last digits in a spreadsheet; as a formula they stay text. */
const cellOf = (cell: OutCell): string => {
  if (cell === null) return "";
  if ("day" in cell) return cell.day;
  if ("number" in cell) return cell.number;
  return /^\d{12,}$/.test(cell.text) ? `="${cell.text}"` : textCell(cell.text);
};

const PIECE = 1 << 16;

/** The text of the file, in pieces. */
export async function* writeCsv({ heads, rows }: Omit<OutSheet, "name">): AsyncGenerator<string> {
  let text = `\ufeff${heads.map((head) => textCell(head.text)).join(",")}\r\n`;
  for await (const row of rows) {
    text += `${row.map(cellOf).join(",")}\r\n`;
    if (text.length < PIECE) continue;
    yield text;
    text = "";
  }
  yield text;
}
