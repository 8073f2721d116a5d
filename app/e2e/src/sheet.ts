/** A ledger file as an office keeps one, small: given to a page as if it had been chosen. */
import ExcelJS from "exceljs";

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const sheetOf = async (name: string, rows: readonly (readonly (string | number)[])[]): Promise<Chosen> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("登记");
  for (const row of rows) sheet.addRow([...row]);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name, mimeType, buffer: Buffer.from(await book.xlsx.writeBuffer()) };
};
