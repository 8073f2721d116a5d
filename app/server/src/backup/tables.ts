/** The tables that a tenant's books are kept in, as the database itself names them: a table that is added later is in the backup without being asked. */
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";

export interface Table {
  /** With its schema, as it is written in a command. */
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const columnList = ({ columns }: Table): string => columns.map(({ name }) => quoted(name)).join(", ");

interface Reference {
  readonly from: string;
  readonly to: string;
}

/** What is referred to comes before what refers to it. */
const inOrder = (tables: readonly Table[], references: readonly Reference[]): Table[] => {
  const ordered: Table[] = [];
  const left = new Map(tables.map((table) => [table.name, table]));
  while (left.size > 0) {
    const ready = [...left.values()].filter(({ name }) =>
      references.every(({ from, to }) => from !== name || to === name || !left.has(to)),
    );
    if (ready.length === 0) throw new Error(`tables refer to each other in a circle: ${[...left.keys()].join(", ")}`);
    for (const table of ready) {
      ordered.push(table);
      left.delete(table.name);
    }
  }
  return ordered;
};

/** In an order in which they can be filled. Only what jn_owner may read: jobs under way are no part of the books. */
export const tablesOf = async (tx: Tx): Promise<Table[]> => {
  const { rows: columns } = await sql<{ table: string; column: string; type: string }>`
    select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as "type"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in ('public', 'auth') and has_table_privilege(c.oid, 'select')
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by 1, a.attnum`.execute(tx);
  const { rows: references } = await sql<Reference>`
    select quote_ident(fn.nspname) || '.' || quote_ident(f.relname) as "from", quote_ident(tn.nspname) || '.' || quote_ident(t.relname) as "to"
    from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
      join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
    where k.contype = 'f'`.execute(tx);
  const byName = new Map<string, { name: string; type: string }[]>();
  for (const { table, column, type } of columns) byName.set(table, [...(byName.get(table) ?? []), { name: column, type }]);
  return inOrder(
    [...byName].map(([name, own]) => ({ name, columns: own })),
    references,
  );
};
