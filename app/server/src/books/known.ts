/** What an import needs to know of entries that are there already: found by id or by external number, a thousand at once. */
import { noRegister } from "./act.ts";
import type { EntrySummary, Refusals } from "./books.ts";
import { type Room, atDesk } from "./desk.ts";
import { summaryOf } from "./entry-row.ts";
import { loadHolders } from "./external.ts";
import { loadEntries } from "./load-entries.ts";

export interface KnownEntry extends EntrySummary {
  readonly number: string | null;
}

export const known = (
  room: Room,
  who: string,
  register: string,
  { entries, numbers }: { readonly entries: readonly string[]; readonly numbers: readonly string[] },
): Promise<{ rows: readonly KnownEntry[] } | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    const { tx, tenant, definitions } = desk;
    if (!definitions.current(register)) return noRegister(register);
    const holders = await loadHolders(desk, register, numbers);
    const found = await loadEntries(tx, tenant, register, [...new Set([...entries, ...holders.values()])]);
    return {
      rows: [...found.values()].map(({ row, entry }) => ({
        ...summaryOf(definitions.at(register, entry.version).definition, entry),
        number: row.external_no,
      })),
    };
  });
