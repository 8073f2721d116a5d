/** Backup: everything of a tenant in one file, the same for both engines, as it stood at one moment. */
import { createHash } from "node:crypto";
import { createWriteStream, existsSync, rmSync } from "node:fs";
import { open, rename, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type Refusal, refuse } from "@jiannuo/quantity";
import { sql } from "kysely";
import { codeOf, messageOf } from "../failure.ts";
import type { Home } from "../opening/home.ts";
import { migrations } from "../store/migrations/all.ts";
import type { Tx } from "../store/store.ts";
import { version } from "../version.ts";
import { listAttachments, readAttachment } from "./attachments.ts";
import { encrypted } from "./encrypt.ts";
import { type EndLine, type FileLine, type Manifest, type TableLine, formatName, formatVersion } from "./format.ts";
import { type Table, tablesOf } from "./tables.ts";

export interface BackedUp {
  readonly file: string;
  readonly bytes: number;
  readonly rows: number;
  readonly files: number;
  readonly events: number;
  readonly head: string;
}

/** Rows fetched at a time: memory stays flat however large the books are. */
const fetched = 500;
/** Rows after which the person who waits hears of it. */
const toldEach = 100_000;

/** Each row as PostgreSQL writes it as text: exact, and readable by any version. */
async function* rowsOf(tx: Tx, table: Table): AsyncGenerator<string[]> {
  const texts = table.columns.map(({ name }) => `"${name.replaceAll('"', '""')}"::text`).join(", ");
  await sql
    .raw(`declare backup_rows no scroll cursor for select array_to_json(array[${texts}])::text as line from ${table.name}`)
    .execute(tx);
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(fetched)} from backup_rows`.execute(tx);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await sql`close backup_rows`.execute(tx);
}

interface Counted {
  rows: Record<string, number>;
  files: number;
  head: string;
}

async function* piecesOf(tx: Tx, home: Home, counted: Counted, onProgress: (line: string) => void): AsyncGenerator<string> {
  const { rows: blocks } = await sql<{ hash: string }>`select hash from block order by no desc limit 1`.execute(tx);
  counted.head = blocks[0]?.hash ?? "";
  const manifest: Manifest = {
    format: formatName,
    version: formatVersion,
    made: new Date().toISOString(),
    program: version,
    migrations: migrations.map(({ id }) => id),
    head: counted.head,
  };
  yield `${JSON.stringify(manifest)}\n`;
  for (const table of await tablesOf(tx)) {
    const line: TableLine = { table: table.name, columns: table.columns.map(({ name }) => name) };
    yield `${JSON.stringify(line)}\n`;
    counted.rows[table.name] = 0;
    for await (const rows of rowsOf(tx, table)) {
      counted.rows[table.name]! += rows.length;
      if (counted.rows[table.name]! % toldEach === 0) onProgress(`  ${table.name} ${counted.rows[table.name]}`);
      yield `${rows.join("\n")}\n`;
    }
  }
  for (const { path, bytes } of await listAttachments(home.dataFolder)) {
    const line: FileLine = { file: path, bytes };
    yield `${JSON.stringify(line)}\n`;
    for await (const piece of readAttachment(home.dataFolder, path)) yield `${JSON.stringify(piece)}\n`;
    counted.files += 1;
  }
}

/** All pieces, and at the end what they came to. */
async function* withEnd(pieces: AsyncIterable<string>, counted: Counted): AsyncGenerator<string> {
  const hash = createHash("sha256");
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  const end: EndLine = { end: { rows: counted.rows, files: counted.files, sha256: hash.digest("hex") } };
  yield `${JSON.stringify(end)}\n`;
}

/** The same moment for every table; texts in forms that do not hang on the settings of a server. */
const oneMoment = async (tx: Tx): Promise<void> => {
  await sql`set transaction isolation level repeatable read`.execute(tx);
  for (const setting of ["timezone = 'UTC'", "datestyle = 'ISO, YMD'", "bytea_output = 'hex'", "extra_float_digits = 1"])
    await sql.raw(`set local ${setting}`).execute(tx);
};

const syncFile = async (file: string): Promise<void> => {
  const handle = await open(file, "r+");
  await handle.sync();
  await handle.close();
};

interface BackupOptions {
  readonly file: string;
  /** Encrypts it. */
  readonly password?: string;
}

/** @param file must not be there yet; readable by its owner only, for it holds personal data with their keys. Columns that jn_owner made are trusted by name. */
export const backup = async (
  home: Home,
  { file, password }: BackupOptions,
  onProgress: (line: string) => void,
): Promise<BackedUp | Refusal> => {
  if (existsSync(file)) return refuse("FILE_EXISTS", `${file} 已经存在，请换一个文件名。`, `${file} exists already; choose another name.`);
  await home.books.seal();
  const part = `${file}.part`;
  const counted: Counted = { rows: {}, files: 0, head: "" };
  onProgress("正在备份…… Backing up …");
  try {
    await home.store.asKeeper(home.tenant, async (tx) => {
      await oneMoment(tx);
      const lines = Readable.from(withEnd(piecesOf(tx, home, counted, onProgress), counted));
      const written = createWriteStream(part, { mode: 0o600 });
      await (password === undefined ? pipeline(lines, createGzip(), written) : pipeline(lines, createGzip(), encrypted(password), written));
    });
    await syncFile(part);
    await rename(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    if (!["ENOENT", "EACCES", "EPERM", "ENOSPC", "EROFS", "ENOTDIR", "EISDIR"].includes(codeOf(error))) throw error;
    const said = messageOf(error);
    return refuse(
      "FILE_NOT_WRITABLE",
      `${file} 写不了（${said}）。请检查文件夹、权限和剩余空间。`,
      `${file} cannot be written (${said}). Check the folder, its permissions and the space left.`,
    );
  }
  const rows = Object.values(counted.rows).reduce((sum, own) => sum + own, 0);
  return {
    file,
    bytes: (await stat(file)).size,
    rows,
    files: counted.files,
    events: counted.rows["public.event"] ?? 0,
    head: counted.head,
  };
};
