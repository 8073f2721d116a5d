/** Where the rows of a ledger wait: written and read in slices, short enough that nobody else waits long on the one connection of PGlite. */
import { setImmediate as breathe } from "node:timers/promises";
import type { Cell } from "@jiannuo/writing/ledger";
import { sql } from "kysely";
import { storableJson } from "../store/storable.ts";
import type { Store } from "../store/store.ts";
import type { Counts, Ledger, LedgerState, Mapping, RowProblem, StagedRow, TakenSheet } from "./ledger.ts";

export interface Staging {
  /** Rows that are looked at and entered at once: others wait for as long as it takes. */
  readonly slice: number;
  readonly add: (who: string, ledger: Ledger) => Promise<void>;
  /** What was found on its sheets, once all rows have come. */
  readonly describe: (who: string, id: string, sheets: readonly TakenSheet[]) => Promise<void>;
  readonly addRows: (who: string, id: string, rows: readonly StagedRow[]) => Promise<void>;
  readonly find: (who: string, id: string) => Promise<Ledger | undefined>;
  /** The latest, of one register. */
  readonly recent: (who: string, register: string) => Promise<readonly Ledger[]>;
  readonly change: (
    who: string,
    id: string,
    to: { readonly state?: LedgerState; readonly mapping?: Mapping; readonly counts?: Counts },
  ) => Promise<void>;
  /** The rows of a sheet in order, after a row. */
  readonly rows: (who: string, id: string, sheet: number, after: number, limit: number) => Promise<readonly StagedRow[]>;
  /** What is wrong with rows, or what was done for them. */
  readonly note: (who: string, id: string, sheet: number, notes: readonly RowNote[]) => Promise<void>;
  readonly forgetProblems: (who: string, id: string) => Promise<void>;
  readonly problems: (
    who: string,
    id: string,
    after: readonly [sheet: number, row: number],
    limit: number,
  ) => Promise<readonly (StagedRow & { readonly because: readonly RowProblem[] })[]>;
  /** Rows with acts, the last first. */
  readonly withEvents: (
    who: string,
    id: string,
    limit: number,
  ) => Promise<readonly { readonly sheet: number; readonly row: number; readonly events: readonly string[] }[]>;
  /** The content of rows that are in the books is not kept twice; of the others it is kept for the file of errors. */
  readonly forgetCells: (who: string, id: string) => Promise<void>;
  readonly remove: (who: string, id: string) => Promise<void>;
}

export interface RowNote {
  readonly row: number;
  readonly because: readonly RowProblem[] | null;
  /** undefined leaves those that are there. */
  readonly events?: readonly string[] | null;
}

interface LedgerRow {
  readonly id: string;
  readonly register: string;
  readonly file_name: string;
  readonly file_sha256: string;
  readonly at: Date;
  readonly state: LedgerState;
  readonly sheets: readonly TakenSheet[];
  readonly mapping: Mapping | null;
  readonly counts: Counts;
}

const toLedger = ({ file_name, file_sha256, at, ...row }: LedgerRow): Ledger => ({
  ...row,
  fileName: file_name,
  fileSha256: file_sha256,
  at: new Date(at).toISOString(),
});

const columns = sql`id, register, file_name, file_sha256, at, state, sheets, mapping, counts`;

/** Staged rows are somebody's file with personal data in it: they do not lie about for longer. */
const KEPT_DAYS = 30;

export const openStaging = (store: Store, tenant: number): Staging => {
  const isEmbedded = store.engine === "embedded";
  const stagedAtOnce = isEmbedded ? 250 : 1000;
  const at = (who: string) => ({ tenant, post: who });
  return {
    slice: isEmbedded ? 25 : 1000,
    add: (who, ledger) =>
      store.withTenant(at(who), async (tx) => {
        await sql`delete from ledger where tenant = ${tenant} and at < now() - make_interval(days => ${KEPT_DAYS}) and state in ('staged', 'cancelled') and counts->>'done' = '0'`.execute(
          tx,
        );
        await sql`update ledger_row r set cells = null from ledger l where r.tenant = ${tenant} and l.tenant = ${tenant} and l.id = r.ledger and r.cells is not null
          and l.at < now() - make_interval(days => ${KEPT_DAYS})`.execute(tx);
        await sql`insert into ledger (tenant, id, register, by_post, file_name, file_sha256, at, state, sheets, mapping, counts)
          values (${tenant}, ${ledger.id}, ${ledger.register}, ${who}, ${ledger.fileName}, ${ledger.fileSha256}, ${ledger.at}, ${ledger.state}, ${storableJson(ledger.sheets)}::jsonb, null, ${JSON.stringify(ledger.counts)}::jsonb)`.execute(
          tx,
        );
      }),
    describe: (who, id, sheets) =>
      store.withTenant(at(who), async (tx) => {
        await sql`update ledger set sheets = ${storableJson(sheets)}::jsonb where tenant = ${tenant} and id = ${id}`.execute(tx);
      }),
    addRows: async (who, id, rows) => {
      for (let from = 0; from < rows.length; from += stagedAtOnce) {
        await breathe();
        const body = storableJson(rows.slice(from, from + stagedAtOnce));
        await store.withTenant(at(who), (tx) =>
          sql`insert into ledger_row (tenant, ledger, sheet, row, by_post, cells, is_hidden)
            select ${tenant}, ${id}::uuid, x.sheet, x.row, ${who}, x.cells, x."isHidden" from jsonb_to_recordset(${body}::jsonb) as x(sheet smallint, row int, cells jsonb, "isHidden" boolean)`.execute(
            tx,
          ),
        );
      }
    },
    find: (who, id) =>
      store.withTenant(at(who), async (tx) => {
        const { rows } = await sql<LedgerRow>`select ${columns} from ledger where tenant = ${tenant} and id = ${id}`.execute(tx);
        return rows[0] && toLedger(rows[0]);
      }),
    recent: (who, register) =>
      store.withTenant(at(who), async (tx) => {
        const { rows } =
          await sql<LedgerRow>`select ${columns} from ledger where tenant = ${tenant} and register = ${register} order by at desc limit 20`.execute(
            tx,
          );
        return rows.map(toLedger);
      }),
    change: (who, id, { state, mapping, counts }) =>
      store.withTenant(at(who), async (tx) => {
        await sql`update ledger set state = coalesce(${state ?? null}, state), mapping = coalesce(${mapping ? storableJson(mapping) : null}::jsonb, mapping),
          counts = coalesce(${counts ? storableJson(counts) : null}::jsonb, counts) where tenant = ${tenant} and id = ${id}`.execute(tx);
      }),
    rows: (who, id, sheet, after, limit) =>
      store.withTenant(at(who), async (tx) => {
        const { rows } = await sql<StagedRow>`select sheet, row, cells, is_hidden as "isHidden" from ledger_row
          where tenant = ${tenant} and ledger = ${id} and sheet = ${sheet} and row > ${after} and cells is not null order by row limit ${limit}`.execute(
          tx,
        );
        return rows;
      }),
    note: (who, id, sheet, notes) =>
      notes.length === 0
        ? Promise.resolve()
        : store.withTenant(at(who), async (tx) => {
            const body = storableJson(
              notes.map(({ row, because, events }) => ({ row, because, events: events ?? null, keeps: events === undefined })),
            );
            await sql`update ledger_row r set because = x.because,
                events = case when x.keeps then r.events when x.events is null then null else (select array_agg(e::uuid) from jsonb_array_elements_text(x.events) e) end
              from jsonb_to_recordset(${body}::jsonb) as x(row int, because jsonb, events jsonb, keeps boolean)
              where r.tenant = ${tenant} and r.ledger = ${id} and r.sheet = ${sheet} and r.row = x.row`.execute(tx);
          }),
    forgetProblems: (who, id) =>
      store.withTenant(at(who), async (tx) => {
        await sql`update ledger_row set because = null where tenant = ${tenant} and ledger = ${id} and because is not null`.execute(tx);
      }),
    problems: (who, id, [sheet, row], limit) =>
      store.withTenant(at(who), async (tx) => {
        const { rows } = await sql<
          StagedRow & { because: readonly RowProblem[]; cells: readonly Cell[] | null }
        >`select sheet, row, cells, is_hidden as "isHidden", because from ledger_row
          where tenant = ${tenant} and ledger = ${id} and because is not null and jsonb_typeof(because) = 'array' and (sheet, row) > (${sheet}, ${row}) order by sheet, row limit ${limit}`.execute(
          tx,
        );
        return rows.map((one) => ({ ...one, cells: one.cells ?? [] }));
      }),
    withEvents: (who, id, limit) =>
      store.withTenant(at(who), async (tx) => {
        const { rows } = await sql<{
          sheet: number;
          row: number;
          events: string[];
        }>`select sheet, row, events::text[] as events from ledger_row
          where tenant = ${tenant} and ledger = ${id} and events is not null order by sheet desc, row desc limit ${limit}`.execute(tx);
        return rows;
      }),
    forgetCells: (who, id) =>
      store.withTenant(at(who), async (tx) => {
        await sql`update ledger_row set cells = null where tenant = ${tenant} and ledger = ${id} and because is null`.execute(tx);
      }),
    remove: (who, id) =>
      store.withTenant(at(who), async (tx) => {
        await sql`delete from ledger where tenant = ${tenant} and id = ${id}`.execute(tx);
      }),
  };
};
