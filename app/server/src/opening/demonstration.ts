/** The demonstration in books that are empty: an invented town and its years, entered as on their days or, what lies before its books, as history is (补建). */
import { createHash } from "node:crypto";
import { type DemoSheet, demoPosts, demoSince, demoTown, demoUnits, demonstration, keptSince } from "@jiannuo/township";
import { sql } from "kysely";
import type { Books } from "../books/books.ts";
import { markDemonstration } from "../books/invented.ts";
import { loadPeople } from "../books/load-people.ts";
import type { Files } from "../files/files.ts";
import type { Store } from "../store/store.ts";
import { attachDocument, enterBeside, must } from "./demonstration-beside.ts";
import { composeDemonstration } from "./demonstration-report.ts";

const nameOf = (sheet: DemoSheet | undefined, at: number): string => sheet!.commands.at(at)!.event;

/** Its last act is there when all of it is; where only the first is, somebody pulled the plug and it is gone on with. */
const standingOf = (store: Store, tenant: number, first: string, last: string): Promise<"wanted" | "entered" | "not wanted"> =>
  store.asKeeper(tenant, async (tx) => {
    const has = async (id: string): Promise<boolean> => {
      const { rows } = await sql`select 1 from event where tenant = ${tenant} and id = ${id}`.execute(tx);
      return rows.length > 0;
    };
    if (await has(last)) return "entered";
    if (await has(first)) return "wanted";
    // A town of its own begins with its units, before anything is entered: from then on it stays without the demonstration.
    const { rows } = await sql`select 1 from event where tenant = ${tenant}
      union all select 1 from unit where tenant = ${tenant} and not exists (select 1 from unit d where d.tenant = ${tenant} and d.id = ${demoTown}) limit 1`.execute(
      tx,
    );
    return rows.length === 0 ? "wanted" : "not wanted";
  });

/** Enters it where the books have nothing yet: some thirty thousand acts, half a minute. */
export const loadDemonstration = async (
  store: Store,
  tenant: number,
  books: Books,
  files: Files,
  onProgress: (line: string) => void,
): Promise<void> => {
  const sheets = demonstration();
  const standing = await standingOf(store, tenant, nameOf(sheets[0], 0), nameOf(sheets.at(-1), -1));
  if (standing === "not wanted") return;
  if (standing === "entered") {
    // The plug may have been pulled before the report was there. In a town that was played with since it may no longer come about: that keeps nobody out.
    await composeDemonstration(books);
    return;
  }
  onProgress("正在建立演示数据（虚构的青禾镇）…… Entering the demonstration, an invented town …");
  await loadPeople(store, tenant, { name: "青禾镇（演示）", since: demoSince, units: demoUnits, posts: demoPosts });
  await markDemonstration(store, tenant);
  await attachDocument(
    books,
    files,
    sheets.map(({ by }) => by),
  );
  await enterBeside(books);
  const fileSha256 = createHash("sha256").update(JSON.stringify(sheets)).digest("hex");
  const all = sheets.reduce((sum, { commands }) => sum + commands.length, 0);
  let done = 0;
  let said = 0;
  for (const { register, by, sheet, commands } of sheets) {
    const since = keptSince(register);
    const history = commands.filter(({ recordedAt }) => recordedAt < since);
    const live = commands.filter(({ recordedAt }) => recordedAt >= since);
    const source = { fileSha256, sheet: `演示 ${sheet} ${by}` };
    if (history.length > 0) must(`${register}, ${by}`, await books.bulk(by, register, history, "all-or-nothing", source));
    if (live.length > 0) must(`${register}, ${by}`, await books.enterInvented(by, register, live));
    done += commands.length;
    const tenth = Math.floor((done * 10) / all);
    if (tenth > said) onProgress(`  ${tenth * 10}% · ${sheet}`);
    said = tenth;
  }
  await books.seal();
  await books.index();
  must("its report", (await composeDemonstration(books)) ?? {});
};
