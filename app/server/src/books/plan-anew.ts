/** For work in thousands of rows: planned for the tables as they are now. A plan kept from when they were empty reads a whole register for each thousand (4 s at 150,000 rows, seen). */
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";

/** Until the end of the transaction; with memory to sort terms in, which otherwise go through files on the disk (100 of 300 ms for 500 entries, seen). */
export const planAnew = async (tx: Tx): Promise<void> => {
  await sql`set local plan_cache_mode = force_custom_plan`.execute(tx);
  await sql`set local work_mem = '64MB'`.execute(tx);
};
