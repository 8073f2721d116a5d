/** How tall a row of a sheet must be. Spreadsheet programs do not all fit rows to wrapped text when they open a file: text was cut off. */

/** A Han character takes two places of a column's width, and a little more than the count says: programs break earlier than the sum. */
const places = (text: string): number => Array.from(text).reduce((sum, char) => sum + (char > "\u00ff" ? 2.1 : 1.1), 0);

/** Lines of a text in a column (width in characters of the standard type) at a type size in points; the standard type has 11. */
export const linesIn = (text: string, width: number, size: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((places(line) * size) / 11 / width)), 0);

/** Height in points of a row with so many lines. */
export const rowHeight = (lines: number, size: number): number => Math.round(lines * size * 1.4 + 6);
