/** Reads a backup from its first line to its last, and says what is wrong with it before anything is written anywhere. */
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { codeOf, messageOf } from "../failure.ts";
import { type BackupKey, keyOf, packedBytes } from "./encrypt.ts";
import { type EndLine, type Line, type Manifest, formatName, formatVersion, isRow } from "./format.ts";
import { linesOf } from "./lines.ts";

export interface Checked {
  readonly manifest: Manifest;
  readonly end: EndLine["end"];
  /** Of an encrypted backup. */
  readonly key?: BackupKey;
}

/** Its lines in order, parsed. @throws what zlib and JSON throw for a file that is damaged */
export async function* readBackup(file: string, key: BackupKey | undefined): AsyncGenerator<{ line: Line | Manifest; text: string }> {
  const packed = Readable.from(packedBytes(file, key));
  const plain = createGunzip();
  packed.on("error", (error) => plain.destroy(error));
  for await (const text of linesOf(packed.pipe(plain) as AsyncIterable<Buffer>)) yield { line: JSON.parse(text), text };
}

const damaged = (file: string, zh: string, en: string): Refusal =>
  refuse(
    "BACKUP_DAMAGED",
    `备份文件 ${file} 已损坏（${zh}），什么也没有写入。请用另一份备份。`,
    `The backup ${file} is damaged (${en}); nothing was written. Use another backup.`,
  );

const noBackup = (file: string): Refusal => refuse("NOT_A_BACKUP", `${file} 不是践诺的备份文件。`, `${file} is no backup of Jiannuo.`);

const isManifest = (line: object | string | undefined): line is Manifest =>
  typeof line === "object" && "format" in line && line.format === formatName;

const isEnd = (line: Line): line is EndLine => typeof line === "object" && "end" in line;

const countLines = async (file: string, key: BackupKey | undefined): Promise<Checked | Refusal> => {
  const hash = createHash("sha256");
  const rows: Record<string, number> = {};
  let manifest: Manifest | undefined;
  let table = "";
  let files = 0;
  let end: EndLine["end"] | undefined;
  for await (const { line, text } of readBackup(file, key)) {
    if (!manifest) {
      if (!isManifest(line)) return noBackup(file);
      manifest = line;
      if (manifest.version > formatVersion)
        return refuse(
          "BACKUP_NEWER",
          `备份由更新版本的践诺（${manifest.program}）制作，请升级后再恢复。`,
          `The backup was made by a newer version of Jiannuo (${manifest.program}); upgrade before you restore it.`,
        );
      hash.update(`${text}\n`);
      continue;
    }
    if (end) return damaged(file, "结尾之后还有内容", "there is more behind its end");
    const body = line as Line;
    if (isEnd(body)) {
      end = body.end;
      continue;
    }
    hash.update(`${text}\n`);
    if (isRow(body)) rows[table] = (rows[table] ?? 0) + 1;
    else if (typeof body === "object" && "table" in body) rows[(table = body.table)] = 0;
    else if (typeof body === "object") files += 1;
  }
  if (!manifest) return noBackup(file);
  if (!end) return damaged(file, "不完整，没有结尾", "it is cut off, its end is missing");
  if (hash.digest("hex") !== end.sha256) return damaged(file, "内容与校验值不符", "its content does not fit its checksum");
  if (files !== end.files || JSON.stringify(rows) !== JSON.stringify(end.rows)) return damaged(file, "行数不符", "its rows do not add up");
  return { manifest, end, ...(key ? { key } : {}) };
};

/** The manifest and what the file holds; or FILE_NOT_FOUND, NOT_A_BACKUP, BACKUP_NEWER, BACKUP_DAMAGED, BACKUP_ENCRYPTED, BACKUP_PASSWORD_WRONG. */
export const checkFile = async (file: string, password?: string): Promise<Checked | Refusal> => {
  let key: BackupKey | undefined | Refusal;
  try {
    if (!(await stat(file)).isFile()) return noBackup(file);
    key = await keyOf(file, password);
    return isRefusal(key) ? key : await countLines(file, key);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT")
      return refuse("FILE_NOT_FOUND", `没有 ${file} 这个文件，请检查路径。`, `There is no file ${file}; check the path.`);
    if (code === "EACCES" || code === "EPERM")
      return refuse("NO_PERMISSION", `没有读取 ${file} 的权限。`, `No permission to read ${file}.`);
    if (code === "Z_BUF_ERROR") return damaged(file, "不完整", "it is cut off");
    if (code === "Z_DATA_ERROR" && key === undefined && /header/.test(String(error))) return noBackup(file);
    if (/unable to authenticate/.test(messageOf(error))) return damaged(file, "内容与校验值不符", "its content does not fit its checksum");
    if (code.startsWith("Z_") || error instanceof SyntaxError) return damaged(file, "内容读不出", "its content cannot be read");
    throw error;
  }
};
