/** Reads .csv and what is copied from a spreadsheet: the separator is found, quoted cells may hold line ends. */
import type { Cell, Row, Sheet } from "./sheet.ts";

const SEPARATORS = [",", "\t", ";", "，", "|"] as const;

/** Cells of one line outside quotes, roughly: enough to count separators. */
const bare = (line: string): string => line.replace(/"(?:[^"]|"")*"/g, "");

/** The separator that stands equally often in the first lines; a comma where none does. */
const separatorOf = (text: string): string => {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 20)
    .map(bare);
  const scores = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = [...counts].sort((a, b) => b - a)[Math.floor(counts.length / 2)] ?? 0;
    return { separator, score: usual === 0 ? 0 : counts.filter((count) => count === usual).length * 10 + usual };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).separator;
};

function* rowsIn(text: string): Iterable<Row> {
  const separator = separatorOf(text);
  let cells: Cell[] = [];
  let number = 1;
  let at = 0;
  while (at <= text.length) {
    let cell: string;
    const isQuoted = text[at] === '"';
    if (isQuoted) {
      let end = at + 1;
      while (end < text.length && !(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else cell = "";
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
    cell += text.slice(start, at);
    // Our own files put ' before what a spreadsheet would run as a formula; exports from above write ="018" to keep a number text.
    const plain = /^="([^"]*)"$/.exec(cell)?.[1] ?? cell.replace(/^'(?=[=+\-@＝＋－＠\t\d])/, "");
    cells.push(plain.trim() === "" ? null : plain);
    if (text[at] === separator) {
      at++;
      continue;
    }
    if (cells.some((one) => one !== null)) yield { number, cells };
    cells = [];
    number++;
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
  }
}

export const readCsv = (text: string, name: string): Sheet => ({ name, rows: () => rowsIn(text) });
