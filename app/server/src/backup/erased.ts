/** 已删除清单 (erased.jsonl): which entries' personal data was erased, beside the database, so that an older backup does not bring it back. It names no person. */
import { existsSync } from "node:fs";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { z } from "zod";
import type { Erased } from "../books/books.ts";
import { codeOf, messageOf } from "../failure.ts";
import { writeSynced } from "../files/folder.ts";

const erasedFile = (dataFolder: string): string => join(dataFolder, "erased.jsonl");

const Line = z.object({
  tenant: z.number(),
  register: z.string(),
  entry: z.string(),
  at: z.string(),
  by: z.object({ person: z.string(), post: z.string(), office: z.string() }),
});

/** On the disk when it comes back: then the erasure may be committed. */
export const noteErased = async (dataFolder: string, erased: Erased): Promise<void> => {
  // With the database on a server the folder may not be there yet.
  await mkdir(dataFolder, { recursive: true });
  const handle = await open(erasedFile(dataFolder), "a", 0o600);
  try {
    await handle.appendFile(`${JSON.stringify(erased)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The whole list anew. */
export const writeErased = (dataFolder: string, all: readonly Erased[]): Promise<void> =>
  writeSynced(erasedFile(dataFolder), Buffer.from(all.map((erased) => `${JSON.stringify(erased)}\n`).join("")));

const unreadable = (file: string, zh: string, en: string): Refusal =>
  refuse(
    "ERASED_LIST_UNREADABLE",
    `已删除清单 ${file} ${zh}，什么也没有恢复。请检查路径，清单是原数据目录里的 erased.jsonl。`,
    `The list of erasures ${file} ${en}; nothing was restored. Check the path: it is erased.jsonl of the former data folder.`,
  );

/** A last line that was cut off while it was written is no erasure: it had not been committed. */
const linesOf = (text: string): string[] => text.split("\n").slice(0, -1);

const readErased = async (file: string): Promise<readonly Erased[] | Refusal> => {
  try {
    return linesOf(await readFile(file, "utf8")).map((line) => Line.parse(JSON.parse(line)));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return unreadable(file, "不存在", "is not there");
    if (error instanceof SyntaxError || error instanceof z.ZodError) return unreadable(file, "的内容不对", "holds something else");
    return unreadable(file, `读不了（${messageOf(error)}）`, `cannot be read (${messageOf(error)})`);
  }
};

/** The list that was named, or the one that lies in the data folder; undefined where there is none. */
export const findErased = async (
  dataFolder: string,
  named: string | undefined,
): Promise<{ readonly file: string; readonly erased: readonly Erased[] } | undefined | Refusal> => {
  const file = named ?? erasedFile(dataFolder);
  if (named === undefined && !existsSync(file)) return undefined;
  const erased = await readErased(file);
  return isRefusal(erased) ? erased : { file, erased };
};
