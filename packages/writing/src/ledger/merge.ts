/** Fills merged cells: a village written once over five rows is the village of all five. */
import type { Cell, Row } from "./sheet.ts";

/** A merged range, rows and columns from 1, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Ranges beyond this say nothing: whole columns are merged by accident. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 200;

/** Rows with the cells of each range filled from its first; rows come in the order of the sheet. */
export function* filled(rows: Iterable<Row>, merges: readonly Merge[]): Iterable<Row> {
  const waiting = merges.filter(({ top, bottom, left, right }) => bottom - top < MOST_ROWS && right - left < MOST_COLUMNS);
  if (waiting.length === 0) {
    yield* rows;
    return;
  }
  waiting.sort((a, b) => a.top - b.top);
  let next = 0;
  let open: { merge: Merge; value: Cell }[] = [];
  for (const row of rows) {
    const { number, cells } = row;
    while (next < waiting.length && waiting[next]!.top <= number) {
      const merge = waiting[next++]!;
      open.push({ merge, value: merge.top === number ? (cells[merge.left - 1] ?? null) : null });
    }
    open = open.filter(({ merge }) => merge.bottom >= number);
    if (open.length === 0) {
      yield row;
      continue;
    }
    const out = [...cells];
    for (const { merge, value } of open)
      for (let column = merge.left; column <= merge.right; column++) {
        while (out.length < column) out.push(null);
        out[column - 1] = value;
      }
    yield { ...row, cells: out };
  }
}
