/** Opens a workbook again, as a person would. */
import ExcelJS from "exceljs";

export const openBook = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(copy);
  return book;
};

/** The texts of a row, from its first column. */
export const textsOf = (sheet: ExcelJS.Worksheet | undefined, row: number): string[] => {
  const texts: string[] = [];
  sheet?.getRow(row).eachCell({ includeEmpty: true }, (cell) => texts.push(cell.text));
  return texts;
};
