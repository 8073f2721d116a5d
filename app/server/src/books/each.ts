/** All entries that a list would show, one after another: paged by key, so that memory stays flat however many there are. */
import type { ListQuery, TitledEntry } from "./books.ts";
import { list } from "./list.ts";
import type { Room } from "./desk.ts";
import { Refused } from "./desk.ts";

const pageSize = 1000;

/** @throws Refused where the list would be refused */
export async function* each(
  room: Room,
  who: string,
  register: string,
  query: Omit<ListQuery, "after" | "limit"> = {},
): AsyncGenerator<TitledEntry> {
  for (let after: string | undefined; ;) {
    const page = await list(room, who, register, { ...query, limit: pageSize, ...(after === undefined ? {} : { after }) });
    if (!("rows" in page)) throw new Refused(page);
    yield* page.rows;
    if (page.next === undefined) return;
    after = page.next;
  }
}
