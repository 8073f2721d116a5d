import fs from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { isRefusal } from "@jiannuo/quantity";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openTestStore, temporaryFolder } from "../testing/stand-in.ts";
import { homeTenant, openStore, type Store, type Tx } from "./store.ts";

const folder = temporaryFolder();
let store: Store;
const home = { tenant: homeTenant };
const neighbour = { tenant: 2 };

beforeAll(async () => {
  store = await openTestStore(folder.path);
  await store.asKeeper(2, (tx) => tx.insertInto("tenant").values({ id: 2, name: "石桥镇" }).execute());
});
afterAll(async () => {
  await store.close();
  folder.remove();
});

const reading = (tenant: number, id: string) => ({
  tenant,
  id,
  name: "青禾镇.txt",
  sample: false,
  carrier: "txt" as const,
  text: "青禾镇",
  characters: 3,
  head: JSON.stringify({ title: "", place: "", level: "township", reviewYear: 0, planYear: 0, sections: [] }),
  reader: "1",
  read_at: new Date(),
  read_ms: 1,
  revision: 1,
  hash: id,
});

test("everyday work is done as jn_app, which is no superuser and does not pass row security", async () => {
  const { rows } = await store.withTenant(home, (tx) =>
    sql`select current_user as name, rolsuper, rolbypassrls from pg_roles where rolname = current_user`.execute(tx),
  );
  expect(rows).toEqual([{ name: "jn_app", rolsuper: false, rolbypassrls: false }]);
});

test("the keeper's door is no superuser's either", async () => {
  const { rows } = await store.asKeeper(1, (tx) =>
    sql`select current_user as name, rolsuper, rolbypassrls from pg_roles where rolname = current_user`.execute(tx),
  );
  expect(rows).toEqual([{ name: "jn_owner", rolsuper: false, rolbypassrls: false }]);
});

const seen = (tx: Tx) => tx.selectFrom("reading").select("id").execute();

test("a township sees its own reports and not its neighbour's, through either door", async () => {
  await store.withTenant(home, (tx) => tx.insertInto("reading").values(reading(1, "own")).execute());
  await store.withTenant(neighbour, (tx) => tx.insertInto("reading").values(reading(2, "theirs")).execute());
  expect(await store.withTenant(home, seen)).toEqual([{ id: "own" }]);
  expect(await store.withTenant(neighbour, seen)).toEqual([{ id: "theirs" }]);
  expect(await store.asKeeper(1, seen)).toEqual([{ id: "own" }]);
  expect(await store.withTenant(home, (tx) => tx.selectFrom("tenant").select("name").execute())).toEqual([{ name: "青禾镇" }]);
});

test("nothing can be written into a neighbour's books", async () => {
  await expect(store.withTenant(home, (tx) => tx.insertInto("reading").values(reading(2, "smuggled")).execute())).rejects.toThrow(
    "row-level security",
  );
});

test("a review can neither be changed nor taken away, and an item that has one stays", async () => {
  const item = { tenant: 1, reading: "own", id: "f-0-1", position: 0, origin: "reader" as const, as_read: "{}" };
  await store.withTenant(home, async (tx) => {
    await tx.insertInto("reading_item").values(item).execute();
    const review = {
      tenant: 1,
      reading: "own",
      item: item.id,
      seq: 1,
      verdict: "confirm" as const,
      correction: null,
      by_name: "王芳",
      at: new Date(),
    };
    await tx.insertInto("review").values(review).execute();
  });
  await expect(store.withTenant(home, (tx) => tx.deleteFrom("review").execute())).rejects.toThrow("permission denied");
  await expect(store.withTenant(home, (tx) => tx.updateTable("review").set({ by_name: "李四" }).execute())).rejects.toThrow(
    "permission denied",
  );
  await expect(store.withTenant(home, (tx) => tx.deleteFrom("reading_item").execute())).rejects.toThrow("foreign key");
  await store.withTenant(home, (tx) => tx.deleteFrom("reading").where("id", "=", "own").execute());
  expect(await store.withTenant(home, (tx) => tx.selectFrom("review").selectAll().execute())).toEqual([]);
});

test("every table of ours but tenant has the tenant in its primary and unique keys", async () => {
  const { rows } = await store.asKeeper(1, (tx) =>
    sql<{ name: string; hasTenant: boolean }>`
      select t.relname || ' ' || c.conname as name,
        exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attnum = any (c.conkey) and a.attname = 'tenant') as "hasTenant"
      from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
      where n.nspname = 'public' and c.contype in ('p', 'u') and t.relname <> 'tenant'`.execute(tx),
  );
  expect(rows.length).toBeGreaterThanOrEqual(4);
  expect(rows.filter((row) => !row.hasTenant)).toEqual([]);
});

test("every table of ours stands behind row security, for its owner too", async () => {
  const { rows } = await store.asKeeper(1, (tx) =>
    sql`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity and pg_get_userbyid(relowner) = 'jn_owner')`.execute(
      tx,
    ),
  );
  expect(rows).toEqual([]);
});

test("a tenant that is no whole number never reaches the database", async () => {
  for (const tenant of [1.5, -1, Number.NaN, JSON.parse(`"1'; drop table review"`)])
    await expect(store.withTenant({ tenant }, async () => 0)).rejects.toThrow(RangeError);
});

test("what is committed is synced to the disk before the answer", async () => {
  const sync = vi.spyOn(fs, "fdatasyncSync");
  for (let i = 0; i < 5; i++)
    await store.withTenant(home, (tx) =>
      tx
        .insertInto("reading")
        .values(reading(1, `synced-${i}`))
        .execute(),
    );
  const calls = sync.mock.calls.length;
  sync.mockRestore();
  expect(calls).toBeGreaterThanOrEqual(5);
});

test("a second one is turned away from a folder that is in use, by the number of the process", async () => {
  const second = await openStore(folder.path);
  expect(second).toMatchObject({ code: "DATA_FOLDER_IN_USE" });
  if (!isRefusal(second)) return;
  expect(second.because.zh).toContain(String(process.pid));
  expect(second.because.en).toContain("JIANNUO_DATA");
});

test("a folder that cannot be written is refused with its name", async () => {
  const file = join(folder.path, "a-file");
  fs.writeFileSync(file, "");
  expect(await openStore(join(file, "data"))).toMatchObject({ code: "DATA_FOLDER_NOT_WRITABLE" });
});

test("what was stored is there after closing and opening again; a folder that a newer version has opened is left alone", async () => {
  const own = temporaryFolder();
  const first = await openTestStore(own.path);
  await first.withTenant(home, (tx) => tx.insertInto("reading").values(reading(1, "kept")).execute());
  await first.close();
  expect(fs.existsSync(join(own.path, "jiannuo.lock"))).toBe(false);
  const second = await openTestStore(own.path);
  expect(await second.withTenant(home, (tx) => tx.selectFrom("reading").select("id").execute())).toEqual([{ id: "kept" }]);
  await second.close();
  const lite = await PGlite.create(join(own.path, "postgres"));
  await lite.query("insert into migrations.applied (id) values ('999-of-the-future')");
  await lite.close();
  expect(await openStore(own.path)).toMatchObject({ code: "DATA_FOLDER_NEWER" });
  own.remove();
});

test("a database that is damaged is refused with a sentence, and the folder let go", async () => {
  const own = temporaryFolder();
  await (await openTestStore(own.path)).close();
  fs.writeFileSync(join(own.path, "postgres", "global", "pg_control"), "damaged");
  expect(await openStore(own.path)).toMatchObject({ code: "DATA_FOLDER_DAMAGED" });
  expect(fs.existsSync(join(own.path, "jiannuo.lock"))).toBe(false);
  own.remove();
});
