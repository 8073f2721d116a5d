/** Finds the table on a sheet: which rows are its head, what each column is called, which rows hold data, and which are totals, notes or blank. */
import { readNumeral, toHalfWidth } from "@jiannuo/quantity";
import { type Cell, type Row, type Sheet, cellText, isBlank, isDayCell, isFailed } from "./sheet.ts";
import { plainTitle, unitInTitle } from "./titles.ts";

export interface TableColumn {
  /** From 1, as the sheet counts. */
  readonly column: number;
  /** What stands in the head; of two rows of heads both, `家庭情况/人口`. */
  readonly title: string;
  /** Unit of the head, or of the whole table. */
  readonly unit?: string;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  /** First and last row of the head. */
  readonly head: { readonly from: number; readonly to: number };
  /** What stands above the head. */
  readonly caption: string;
  /** Year that the caption or the name of sheet or file tells. */
  readonly year?: number;
  /** Columns that only count the rows. */
  readonly serials: readonly number[];
}

/** A head stands among the first rows. */
const LOOKED_AT = 30;

const SERIAL = /^(?:序号|编号|序|行号|no\.?|#)$/i;

const distinct = (cells: readonly Cell[]): string[] => [...new Set(cells.map(cellText).filter((text) => text !== ""))];

/** Could be the title of a column: short words, no number, no day, no `填报人：`. */
const isTitle = (cell: Cell): boolean => {
  const text = cellText(cell);
  return (
    typeof cell === "string" &&
    text !== "" &&
    text.length <= 40 &&
    !/[：:].+/.test(text) &&
    !isDayCell(cell) &&
    !isFailed(text) &&
    !/^[\d.,%\-/年月日]+$/.test(toHalfWidth(text))
  );
};

const isHeadLike = ({ cells }: Row): boolean => {
  const written = cells.filter((cell) => !isBlank(cell));
  return distinct(cells).length >= 2 && written.every(isTitle);
};

/** Where the row below says more precisely what this one says: blank or repeated here, words there. */
const goesOn = (upper: Row, lower: Row): boolean => {
  if (!lower.cells.every((cell) => isBlank(cell) || isTitle(cell)) || lower.number !== upper.number + 1) return false;
  const width = Math.max(upper.cells.length, lower.cells.length);
  let splits = 0;
  for (let at = 0; at < width; at++) {
    const [above, below] = [cellText(upper.cells[at]), cellText(lower.cells[at])];
    const isUnderBefore = above === "" || above === cellText(upper.cells[at - 1]) || above === cellText(upper.cells[at + 1]);
    if (below === "" || below === above) continue;
    if (!isUnderBefore && cellText(upper.cells[at + 1]) !== "") return false;
    splits++;
  }
  return splits > 0;
};

/** Heads of the columns from the rows of the head, upper words first, each once. */
const titlesOf = (heads: readonly Row[]): string[] => {
  const width = Math.max(...heads.map(({ cells }) => cells.length));
  const rows = heads.map(({ cells }, level) => {
    let carried = "";
    return Array.from({ length: width }, (_, at) => {
      const own = cellText(cells[at]).replace(/\s+/g, "");
      const hasBelow = heads.slice(level + 1).some((lower) => !isBlank(lower.cells[at]));
      carried = own === "" && hasBelow ? carried : own;
      return own === "" && level < heads.length - 1 ? carried : own;
    });
  });
  return Array.from({ length: width }, (_, at) => [...new Set(rows.map((row) => row[at]!).filter((text) => text !== ""))].join("/"));
};

const yearIn = (texts: readonly string[]): number | undefined => {
  for (const text of texts) {
    const arabic = /(?<!\d)((?:19|20)\d{2})(?=\s*年|(?!\d))/.exec(toHalfWidth(text))?.[1];
    if (arabic !== undefined) return Number(arabic);
    const chinese = /[一二][〇○零一二三四五六七八九]{3}(?=年)/.exec(text)?.[0];
    const read = chinese === undefined ? undefined : readNumeral(chinese)?.value;
    if (read) return Number(read.digits);
  }
  return undefined;
};

const firstRows = (sheet: Sheet): Row[] => {
  const rows: Row[] = [];
  for (const row of sheet.rows()) {
    if (rows.length >= LOOKED_AT) break;
    if (row.cells.some((cell) => !isBlank(cell))) rows.push(row);
  }
  return rows;
};

/**
 * @param isKnown whether a title means a field of the register: the row with most of them is the head
 * @param fileName tells the year where neither caption nor sheet does
 * @returns undefined where no row looks like a head
 */
export const findTable = (sheet: Sheet, isKnown: (title: string) => boolean, fileName: string): Table | undefined => {
  const rows = firstRows(sheet);
  const scores = rows.map((row) =>
    isHeadLike(row) ? 1 + 10 * distinct(row.cells).filter((text) => isKnown(text)).length + Math.min(distinct(row.cells).length, 9) : 0,
  );
  const best = scores.indexOf(Math.max(...scores));
  if (best < 0 || scores[best] === 0) return undefined;
  let from = best;
  let to = best;
  while (from > 0 && distinct(rows[from - 1]!.cells).length >= 2 && isHeadLike(rows[from - 1]!) && goesOn(rows[from - 1]!, rows[from]!))
    from--;
  while (to + 1 < rows.length && goesOn(rows[to]!, rows[to + 1]!)) to++;
  const above = rows.slice(0, from).flatMap(({ cells }) => distinct(cells));
  // Not 填报单位：农业办.
  const whole = above.map((text) => unitInTitle(/(?<![一-鿿])(?:计量|金额)?单位[:：].*$/.exec(text)?.[0] ?? "")).find(Boolean);
  const columns = titlesOf(rows.slice(from, to + 1)).flatMap((title, at): TableColumn[] => {
    const unit = unitInTitle(title) ?? whole;
    return title === "" ? [] : [{ column: at + 1, title, ...(unit === undefined ? {} : { unit }) }];
  });
  const year = yearIn([...above, sheet.name, fileName]);
  return {
    columns,
    head: { from: rows[from]!.number, to: rows[to]!.number },
    caption: above.join(" "),
    ...(year === undefined ? {} : { year }),
    serials: columns.filter(({ title }) => SERIAL.test(plainTitle(title))).map(({ column }) => column),
  };
};

export type RowKind = "data" | "blank" | "total" | "note" | "head";

const TOTAL = /^(?:本页|本月|本季|本年|全年|全镇|累计)?(?:合计|小计|总计|共计|累计|总数)(?:数)?$/;
const NOTE =
  /^(?:备注|注|说明|填表说明|填报说明|填表人|填报人|制表人?|审核人?|复核人?|负责人|单位负责人|填报单位|填报日期|联系电话|审批人?)\d?[：:]/;

/** What a row below the head is. Totals, notes, repeated heads and rows that only count are no data, and the person is told. */
export const kindOf = ({ cells }: Row, { columns, serials }: Table): RowKind => {
  const texts = cells.map((cell) => cellText(cell));
  // Formulas filled down beyond the last row of data fail there; they make no row.
  const written = texts.flatMap((text, at) => (text === "" || isFailed(text) || serials.includes(at + 1) ? [] : [text]));
  const first = texts.find((text) => text !== "") ?? "";
  const packed = (text: string): string => text.replace(/[\s\u3000：:（）()]/g, "");
  if (TOTAL.test(packed(first)) || written.slice(0, 2).some((text) => TOTAL.test(packed(text)))) return "total";
  if (NOTE.test(first)) return "note";
  if (written.length === 0) return "blank";
  const repeated = columns.filter(({ column, title }) => title.split("/").includes((texts[column - 1] ?? "").replace(/\s+/g, "")));
  return repeated.length >= 2 && repeated.length >= columns.length / 2 ? "head" : "data";
};
