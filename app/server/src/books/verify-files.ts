/** Attachments: every file that an entry or a slip names is there, and is what was put in. */
import { isRefusal } from "@jiannuo/quantity";
import { sql } from "kysely";
import type { Verified } from "./books.ts";
import type { Room } from "./desk.ts";

const PAGE = 200;

interface Named {
  readonly sha256: string;
  readonly named: string;
}

const readNamed = ({ store, tenant }: Room, after: string): Promise<readonly Named[]> =>
  store.asKeeper(tenant, async (tx) => {
    const { rows } = await sql<Named>`
      select sha256, min(named) as named from (
        select sha256, register || ' ' || entry as named from entry_file where tenant = ${tenant} and sha256 > ${after}
        union all select slip_sha256, 'slip ' || id from beside where tenant = ${tenant} and slip_sha256 > ${after}) every
      group by sha256 order by sha256 limit ${PAGE}`.execute(tx);
    return rows;
  });

/** Nothing where the books were opened without their files. */
export const checkFiles = async (room: Room): Promise<Verified["first"]> => {
  const { files } = room;
  if (!files) return undefined;
  for (let after = ""; ;) {
    const page = await readNamed(room, after);
    for (const { sha256, named } of page) {
      const content = await files.open(sha256);
      if (!isRefusal(content)) continue;
      const isThere = await files.isThere(sha256);
      return { what: isThere ? "an attachment is not what was put in" : "an attachment is gone", where: `${named}, ${sha256}` };
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return undefined;
    after = last.sha256;
  }
};
