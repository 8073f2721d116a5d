/** The door by which invented years come into the books of a demonstration: recorded on the days that they say, as if its people had entered them then. */
import { refuse } from "@jiannuo/quantity";
import { sql } from "kysely";
import type { Store } from "../store/store.ts";
import type { BulkAnswer, BulkCommand, Refusals } from "./books.ts";
import { bulkInvented } from "./bulk.ts";
import type { Room } from "./desk.ts";

/** Books that hold nothing yet become a demonstration's, for good; those of a town that works are left as they are. No command and no address leads here. */
export const markDemonstration = (store: Store, tenant: number): Promise<void> =>
  store.asKeeper(tenant, async (tx) => {
    await sql`insert into demonstration (tenant) select ${tenant}::int where not exists (select 1 from event where tenant = ${tenant}) on conflict do nothing`.execute(
      tx,
    );
  });

const isDemonstration = ({ store, tenant }: Room): Promise<boolean> =>
  store.withTenant({ tenant }, async (tx) => (await sql`select 1 from demonstration where tenant = ${tenant}`.execute(tx)).rows.length > 0);

/**
 * Enters all of the acts or none through the same rules as every act, each recorded when it says. Without 补建: nothing of it was brought in later.
 * Refused (`NO_DEMONSTRATION`) in every town that is not marked: there only the import of history may say when something was recorded.
 */
export const enterInvented = async (
  room: Room,
  who: string,
  register: string,
  commands: readonly BulkCommand[],
): Promise<BulkAnswer | Refusals> =>
  (await isDemonstration(room))
    ? bulkInvented(room, who, register, commands)
    : [
        refuse(
          "NO_DEMONSTRATION",
          "只有演示数据才能按当时的日期登记；历史数据请作为补建导入",
          "only a demonstration is entered as on its days; import history instead, where it is marked",
        ),
      ];
