/** Files by their content: put in once, however often they are sent, and checked when they are taken out. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { type Refusal, refuse } from "@jiannuo/quantity";
import { codeOf, messageOf } from "../failure.ts";
import { attachmentsIn, writeSynced } from "./folder.ts";

export interface Files {
  /** @returns its sha256, once the content is on the disk; or FILE_NOT_KEPT */
  readonly put: (content: Uint8Array) => Promise<string | Refusal>;
  /** The content; or FILE_GONE where it is not there, or is not what was put in. */
  readonly open: (sha256: string) => Promise<Buffer | Refusal>;
  readonly isThere: (sha256: string) => Promise<boolean>;
  /** What was last put in before this moment, by its sha256. */
  readonly putBefore: (moment: Date) => Promise<readonly string[]>;
  readonly remove: (sha256: string) => Promise<void>;
}

const SHA256 = /^[0-9a-f]{64}$/;

const hashOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

const notKept = (error: unknown): Refusal =>
  refuse(
    "FILE_NOT_KEPT",
    `附件没有存下来（${messageOf(error)}）。请管理员检查数据目录的权限和剩余空间。`,
    `The attachment could not be kept (${messageOf(error)}). Have the data folder's permissions and space checked.`,
  );

const gone = (zh: string, en: string): Refusal =>
  refuse("FILE_GONE", `附件${zh}。请管理员从备份中找回。`, `The attachment ${en}. Have it brought back from a backup.`);

/** @param dataFolder also where the database is on a server: attachments lie beside it */
export const openFiles = (dataFolder: string): Files => {
  // A folder for each first byte: no folder of a hundred thousand files.
  const fileOf = (sha256: string): string => join(attachmentsIn(dataFolder), sha256.slice(0, 2), sha256);
  return {
    put: async (content) => {
      const sha256 = hashOf(content);
      try {
        if (!existsSync(fileOf(sha256))) await writeSynced(fileOf(sha256), content);
        // Put in again it is as new: it is about to be named.
        else await utimes(fileOf(sha256), new Date(), new Date());
        return sha256;
      } catch (error) {
        return notKept(error);
      }
    },
    open: async (sha256) => {
      try {
        const content = await readFile(fileOf(sha256));
        return hashOf(content) === sha256 ? content : gone("的内容与登记的不符", "is not what was put in");
      } catch (error) {
        if (codeOf(error) === "ENOENT") return gone("不在数据目录里", "is not in the data folder");
        throw error;
      }
    },
    isThere: async (sha256) => existsSync(fileOf(sha256)),
    putBefore: async (moment) => {
      const folder = attachmentsIn(dataFolder);
      if (!existsSync(folder)) return [];
      const found = await readdir(folder, { recursive: true, withFileTypes: true });
      const old: string[] = [];
      for (const entry of found)
        if (entry.isFile() && SHA256.test(entry.name) && (await stat(join(entry.parentPath, entry.name))).mtime < moment)
          old.push(entry.name);
      return old;
    },
    remove: (sha256) => rm(fileOf(sha256), { force: true }),
  };
};
