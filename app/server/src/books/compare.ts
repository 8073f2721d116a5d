/** Compares what is stored of an entry with what its events fold to. */
import type { Verified } from "./books.ts";
import { canonical } from "./canonical.ts";
import { unseal } from "./cipher.ts";
import { type EntryRow, toEntry } from "./entry-row.ts";
import type { Refolded } from "./refold.ts";
import type { PostingRow } from "./write.ts";

type Difference = NonNullable<Verified["first"]>;

const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** A ciphertext is another each time. */
const plain = (row: EntryRow): unknown => ({ ...row, secret: null });

const inOrder = (rows: readonly PostingRow[]): PostingRow[] =>
  [...rows].sort((a, b) => (a.event === b.event ? a.n - b.n : a.event < b.event ? -1 : 1));

const isSamePosting = (a: readonly PostingRow[], b: readonly PostingRow[]): boolean => isSame(inOrder(a), inOrder(b));

const compareEntry = ({ register, id, events, key, stored, worked }: Refolded): Difference | undefined => {
  const where = `${register} ${id}`;
  const gap = events.findIndex(({ seq }, at) => seq !== at + 1);
  if (gap >= 0) return { what: "an event is missing in the order of the entry", where: `${where}, ${gap + 1}` };
  if (!stored.entry) return { what: "the events have no entry", where };
  if (!isSame(plain(stored.entry), plain(worked.entry))) return { what: "the entry is not what its events fold to", where };
  if (key && !isSame(toEntry(stored.entry, key).values, worked.full.values))
    return { what: "the personal data of the entry is not what its events say", where };
  if (!isSamePosting(stored.postings, worked.postings)) return { what: "the postings are not what the events post", where };
  return undefined;
};

/** What is stored of an entry beside what its events fold to. Ciphertext that does not open, or an event that fits no definition, is a difference like any other. */
export const compareRefolded = (refolded: Refolded): Difference | undefined => {
  try {
    for (const row of refolded.events) unseal(refolded.key, `${row.register}/${row.entry}/${row.seq}`, row.secret);
    return compareEntry(refolded);
  } catch (error) {
    return { what: error instanceof Error ? error.message : String(error), where: `${refolded.register} ${refolded.id}` };
  }
};
