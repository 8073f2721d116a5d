/** The demonstration in books that are empty: an invented town and its years, entered as history is (补建), through the same rules as every act. */
import { createHash } from "node:crypto";
import { type DemoSheet, demoPosts, demoSince, demoUnits, demonstration } from "@jiannuo/township";
import { sql } from "kysely";
import type { Books } from "../books/books.ts";
import { loadPeople } from "../books/load-people.ts";
import type { Store } from "../store/store.ts";

const nameOf = (sheet: DemoSheet | undefined, at: number): string => sheet!.commands.at(at)!.event;

/** Its last act is there when all of it is; where only the first is, somebody pulled the plug and it is gone on with. */
const isWanted = (store: Store, tenant: number, first: string, last: string): Promise<boolean> =>
  store.asKeeper(tenant, async (tx) => {
    const has = async (id: string): Promise<boolean> => {
      const { rows } = await sql`select 1 from event where tenant = ${tenant} and id = ${id}`.execute(tx);
      return rows.length > 0;
    };
    if (await has(last)) return false;
    if (await has(first)) return true;
    const { rows } = await sql`select 1 from event where tenant = ${tenant} limit 1`.execute(tx);
    return rows.length === 0;
  });

/** Enters it where the books have nothing yet; about 3,000 acts, a few seconds. @throws where an act of the demonstration is refused: that is a bug */
export const loadDemonstration = async (store: Store, tenant: number, books: Books, onProgress: (line: string) => void): Promise<void> => {
  const sheets = demonstration();
  if (!(await isWanted(store, tenant, nameOf(sheets[0], 0), nameOf(sheets.at(-1), -1)))) return;
  onProgress("正在建立演示数据（虚构的青禾镇）…… Entering the demonstration, an invented town …");
  await loadPeople(store, tenant, { name: "青禾镇（演示）", since: demoSince, units: demoUnits, posts: demoPosts });
  const fileSha256 = createHash("sha256").update(JSON.stringify(sheets)).digest("hex");
  let said = "";
  for (const { register, by, sheet, commands } of sheets) {
    if (said !== sheet) onProgress(`  ${sheet} · ${register}`);
    said = sheet;
    const answer = await books.bulk(by, register, commands, "all-or-nothing", { fileSha256, sheet: `演示 ${sheet} ${by}` });
    const refused =
      "refused" in answer
        ? answer.refused.flatMap(({ row, because }) => because.map(({ because: words }) => `row ${row}: ${words.en}`))
        : answer.map(({ because }) => because.en);
    if (refused.length > 0) throw new Error(`the demonstration was refused: ${register}, ${by}: ${refused.slice(0, 3).join("; ")}`);
  }
  await books.seal();
};
