import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { openTown } from "../testing/books/town.ts";

/** What Citus could not take, or what would let one township see another. */
describe.each(engines)("库的形状 · $name", ({ open }) => {
  let own: TestStore;
  beforeAll(async () => {
    own = await open();
    await openTown(own.store);
  });
  afterAll(() => own.remove());

  const ask = <T>(query: string): Promise<T[]> => own.store.asKeeper(1, async (tx) => (await sql.raw<T>(query).execute(tx)).rows);

  test("除 tenant 外每张表的主键、唯一键和外键都含 tenant，且每张表都有主键", async () => {
    const keys = await ask<{ name: string; kind: string; columns: string }>(`
      select t.relname || '.' || c.conname as name, c.contype as kind, (select string_agg(a.attname, ' ') from pg_attribute a where a.attrelid = t.oid and a.attnum = any (c.conkey)) as columns
      from pg_constraint c join pg_class t on t.oid = c.conrelid where t.relnamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f') and t.relname <> 'tenant'`);
    expect(keys.length).toBeGreaterThan(25);
    expect(keys.filter(({ columns }) => !columns.split(" ").includes("tenant"))).toEqual([]);
    expect(
      await ask(
        "select relname from pg_class t where relnamespace = 'public'::regnamespace and relkind = 'r' and not exists (select 1 from pg_constraint c where c.conrelid = t.oid and c.contype = 'p')",
      ),
    ).toEqual([]);
  });

  test("外键只指向同样带 tenant 的列", async () => {
    expect(
      await ask(`select c.conname from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.confrelid <> 'tenant'::regclass
        and not exists (select 1 from pg_attribute a where a.attrelid = c.confrelid and a.attnum = any (c.confkey) and a.attname = 'tenant')`),
    ).toEqual([]);
  });

  test("没有触发器、序列、自增列、分区外的继承和自造函数", async () => {
    expect(await ask("select tgname from pg_trigger where not tgisinternal")).toEqual([]);
    expect(await ask("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('S', 'm', 'v')")).toEqual(
      [],
    );
    expect(
      await ask(
        "select attname from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relnamespace = 'public'::regnamespace and a.attidentity <> ''",
      ),
    ).toEqual([]);
    expect(await ask("select proname from pg_proc where pronamespace = 'public'::regnamespace")).toEqual([]);
  });

  test("唯一索引都含 tenant，路径列按字节排序", async () => {
    expect(
      await ask(`select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
        where x.indisunique and t.relnamespace = 'public'::regnamespace and t.relname <> 'tenant'
        and not exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attnum = any (x.indkey) and a.attname = 'tenant')`),
    ).toEqual([]);
    expect(
      await ask(`select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_collation l on l.oid = a.attcollation
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname in ('keeper', 'place', 'path', 'author', 'register', 'term', 'measure') and l.collname <> 'C'`),
    ).toEqual([]);
  });

  test("每张表都在行级安全之后，对主人也一样；流水、计入、链、锁定、报数谁也不能改不能删", async () => {
    expect(
      await ask(
        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity and pg_get_userbyid(relowner) = 'jn_owner')",
      ),
    ).toEqual([]);
    const granted = await ask<{ name: string }>(`
      select table_name || ' ' || privilege_type as name from information_schema.role_table_grants where grantee = 'jn_app' and table_schema = 'public' and privilege_type not in ('SELECT', 'INSERT') order by 1`);
    expect(granted.map(({ name }) => name)).toEqual([
      "kept DELETE",
      "ledger DELETE",
      "ledger_row DELETE",
      "reading DELETE",
      "reading_item DELETE",
      "term DELETE",
    ]);
    const changed = await ask<{ name: string }>(`
      select distinct table_name as name from information_schema.column_privileges where grantee = 'jn_app' and table_schema = 'public' and privilege_type = 'UPDATE' order by 1`);
    expect(changed.map(({ name }) => name)).toEqual(["entry", "kept", "ledger", "ledger_column", "ledger_row", "reading"]);
  });

  test("办事时的身份既不是超级用户，也不能绕过行级安全", async () => {
    const { rows } = await own.store.withTenant({ tenant: 1 }, (tx) =>
      sql`select current_user as name, rolsuper, rolbypassrls from pg_roles where rolname = current_user`.execute(tx),
    );
    expect(rows).toEqual([{ name: "jn_app", rolsuper: false, rolbypassrls: false }]);
  });
});
