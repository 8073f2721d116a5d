/** Restore: a checked backup into books that are empty, all of it or nothing. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { sql } from "kysely";
import { migrations } from "../store/migrations/all.ts";
import type { Store, Tx } from "../store/store.ts";
import { staysInside, writeAttachment } from "./attachments.ts";
import { type Checked, readBackup } from "./check-file.ts";
import type { BackupKey } from "./encrypt.ts";
import { isRow } from "./format.ts";
import { type Table, columnList, tablesOf } from "./tables.ts";

interface Restored {
  readonly rows: number;
  readonly files: number;
  /** As the backup says it was; the books are to say the same. */
  readonly head: string;
}

/** Rows of one insert. */
const inserted = 500;
/** Rows after which the person who waits hears of it. */
const toldEach = 100_000;

const isEmpty = async (tx: Tx, tables: readonly Table[]): Promise<boolean> => {
  for (const { name } of tables) {
    const { rows } = await sql.raw(`select 1 from ${name} limit 1`).execute(tx);
    if (rows.length > 0) return false;
  }
  return true;
};

const notEmpty = refuse(
  "BOOKS_NOT_EMPTY",
  "这里的账簿不是空的，恢复不会覆盖已有数据。请用 JIANNUO_DATA 指定一个新目录（或用 DATABASE_URL 指定空数据库）再恢复。",
  "The books here are not empty, and restoring overwrites nothing. Name a new folder with JIANNUO_DATA (or an empty database with DATABASE_URL) and restore there.",
);

const otherSchema = (program: string): Refusal =>
  refuse(
    "BACKUP_OTHER_SCHEMA",
    `备份由践诺 ${program} 制作，表结构与本版本不同。请先用那个版本恢复，再用本版本打开该目录。`,
    `The backup was made by Jiannuo ${program}, whose tables are not those of this version. Restore it with that version, then open the folder with this one.`,
  );

const strangeTable = (name: string): Refusal =>
  refuse(
    "BACKUP_OTHER_SCHEMA",
    `备份中的表“${name}”在本版本中没有或不同，什么也没有写入。`,
    `The table “${name}” of the backup is not there in this version, or is another; nothing was written.`,
  );

/** Undoes the transaction. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.because.en);
    this.refusal = refusal;
  }
}

/** Rows as texts, which the database reads by the type of their column. */
const insertRows = async (tx: Tx, table: Table, lines: readonly string[]): Promise<void> => {
  if (lines.length === 0) return;
  const values = table.columns.map(({ type }, at) => `(x->>${at})::${type}`).join(", ");
  await sql`insert into ${sql.raw(table.name)} (${sql.raw(columnList(table))}) select ${sql.raw(values)} from jsonb_array_elements(${`[${lines.join(",")}]`}::jsonb) x`.execute(
    tx,
  );
};

const fill = async (
  tx: Tx,
  file: string,
  key: BackupKey | undefined,
  tables: readonly Table[],
  onProgress: (line: string) => void,
): Promise<void> => {
  const byName = new Map(tables.map((table) => [table.name, table]));
  let table: Table | undefined;
  let waiting: string[] = [];
  let done = 0;
  const flush = async (): Promise<void> => {
    if (table) await insertRows(tx, table, waiting);
    const before = done;
    done += waiting.length;
    if (Math.floor(before / toldEach) < Math.floor(done / toldEach)) onProgress(`  ${table?.name} ${done}`);
    waiting = [];
  };
  for await (const { line, text } of readBackup(file, key)) {
    if (typeof line === "string") continue;
    if (!("format" in line) && isRow(line)) {
      waiting.push(text);
      if (waiting.length === inserted) await flush();
      continue;
    }
    await flush();
    if (!("table" in line)) {
      table = undefined;
      continue;
    }
    table = byName.get(line.table);
    if (!table || table.columns.map(({ name }) => name).join() !== line.columns.join()) throw new Refused(strangeTable(line.table));
  }
  await flush();
};

const writeFiles = async (file: string, key: BackupKey | undefined, dataFolder: string): Promise<void> => {
  let path: string | undefined;
  let pieces: Buffer[] = [];
  const flush = async (): Promise<void> => {
    if (path !== undefined) await writeAttachment(dataFolder, path, Buffer.concat(pieces));
    [path, pieces] = [undefined, []];
  };
  for await (const { line } of readBackup(file, key)) {
    if (typeof line === "string") pieces.push(Buffer.from(line, "base64"));
    else if ("file" in line) {
      await flush();
      if (!staysInside(dataFolder, line.file))
        throw new Refused(
          refuse(
            "BACKUP_DAMAGED",
            `备份里的附件“${line.file}”指向目录之外。`,
            `The attachment “${line.file}” of the backup leads out of its folder.`,
          ),
        );
      path = line.file;
    }
  }
  await flush();
};

/**
 * Attachments first: what the tables speak of is then there.
 * @param checked what checkFile said of this file
 * @returns or BOOKS_NOT_EMPTY, BACKUP_OTHER_SCHEMA, BACKUP_DAMAGED, and then nothing is in the database
 */
export const restore = async (
  store: Store,
  {
    tenant,
    dataFolder,
    file,
    checked,
    onProgress,
  }: { tenant: number; dataFolder: string; file: string; checked: Checked; onProgress: (line: string) => void },
): Promise<Restored | Refusal> => {
  const { manifest, end, key } = checked;
  onProgress("正在恢复…… Restoring …");
  try {
    return await store.asKeeper(tenant, async (tx) => {
      const tables = await tablesOf(tx);
      if (!(await isEmpty(tx, tables))) throw new Refused(notEmpty);
      if (manifest.migrations.join() !== migrations.map(({ id }) => id).join()) throw new Refused(otherSchema(manifest.program));
      if (end.files > 0) await writeFiles(file, key, dataFolder);
      await fill(tx, file, key, tables, onProgress);
      return { rows: Object.values(end.rows).reduce((sum, rows) => sum + rows, 0), files: end.files, head: manifest.head };
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};
