/** How many entries a list would show, by the same conditions. */
import { type RawBuilder, sql } from "kysely";
import { noRegister } from "./act.ts";
import { alongsOf } from "./along.ts";
import type { ListQuery, Refusals } from "./books.ts";
import { type Room, atDesk } from "./desk.ts";
import { checkFilter, conditions } from "./list.ts";

/** Whole paths are found in an index; a subtree would be searched for. */
const onThese = (alongs: ReturnType<typeof alongsOf>): RawBuilder<unknown>[] =>
  alongs === "everywhere"
    ? []
    : [
        sql`(${sql.join(
          alongs.map(({ column, paths }) => sql`e.${sql.ref(column)} = any(${[...paths]}::text[])`),
          sql` or `,
        )})`,
      ];

export const count = (
  room: Room,
  who: string,
  register: string,
  filter: NonNullable<ListQuery["filter"]> = {},
): Promise<{ count: number } | Refusals> =>
  atDesk<{ count: number } | Refusals>(room, who, "read", async (desk) => {
    if (!desk.definitions.current(register)) return noRegister(register);
    const problems = checkFilter(desk, register, filter);
    if (problems.length > 0) return problems;
    const alongs = alongsOf(desk, register, filter);
    if (alongs.length === 0) return { count: 0 };
    const where = [sql`e.tenant = ${desk.tenant}`, sql`e.register = ${register}`, ...onThese(alongs), ...(await conditions(desk, filter))];
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from entry e where ${sql.join(where, sql` and `)}`.execute(
      desk.tx,
    );
    return rows[0]!;
  });
