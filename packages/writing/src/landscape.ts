/** How a wide table prints: A4 on its side, as many pages long as it needs, never wider than one. */
import type { PageSetup } from "exceljs";

/** What the file format calls A4; the library declares the name but does not export it. */
const A4 = 9;

export const landscape = (repeatedRows: string): Partial<PageSetup> => ({
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment
  paperSize: A4,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: repeatedRows,
});
