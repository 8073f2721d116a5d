/** Takes an import back: each act by a correction of its own, the last first. What somebody has built on since stays, with the reason. */
import { setImmediate as breathe } from "node:timers/promises";
import type { Books } from "../books/books.ts";
import { sha256 } from "../books/canonical.ts";
import { isRefused } from "../books/refused.ts";
import type { Counts, Ledger, RowProblem } from "./ledger.ts";
import type { Staging } from "./staging.ts";

const SLICE = 50;

/** The same correction however often it is sent. */
const reversalOf = (event: string): string => {
  const hash = sha256(`undo ${event}`);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-${hash.slice(12, 16)}-${hash.slice(16, 20)}-${hash.slice(20, 32)}`;
};

/** @returns acts taken back, and rows that could not be */
export const undo = async (
  {
    staging,
    books,
    who,
    by,
    ledger,
  }: { readonly staging: Staging; readonly books: Books; readonly who: string; readonly by: string; readonly ledger: Ledger },
  goesOn: (counts: Counts) => boolean,
): Promise<Counts> => {
  let counts: Counts = { ...ledger.counts, undone: 0, refused: 0 };
  for (;;) {
    const rows = await staging.withEvents(who, ledger.id, SLICE);
    if (rows.length === 0) return counts;
    for (const { sheet, row, events } of rows) {
      await breathe();
      const problems: RowProblem[] = [];
      let undone = 0;
      for (const reverses of [...events].reverse()) {
        const reason = `撤销导入《${ledger.fileName}》第 ${row} 行`;
        const answer = await books.reverse(by, { event: reversalOf(reverses), reverses, reason });
        if (isRefused(answer)) problems.push(...answer.map((refusal) => ({ column: 0, refusal })));
        else undone++;
      }
      counts = { ...counts, undone: counts.undone + undone, refused: counts.refused + (problems.length > 0 ? 1 : 0) };
      await staging.note(who, ledger.id, sheet, [{ row, because: problems.length === 0 ? null : problems, events: null }]);
    }
    if (!goesOn(counts)) return counts;
  }
};
