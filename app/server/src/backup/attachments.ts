/** Attachments: files beside the database, named after their content. */
import { createReadStream, existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { attachmentsIn, writeSynced } from "../files/folder.ts";

/** Paths below the folder, with `/`, in the order of their names. */
export const listAttachments = async (dataFolder: string): Promise<{ path: string; bytes: number }[]> => {
  const folder = attachmentsIn(dataFolder);
  if (!existsSync(folder)) return [];
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sized = files.map(async (file) => ({ path: relative(folder, file).split(sep).join("/"), bytes: (await stat(file)).size }));
  return (await Promise.all(sized)).sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** A multiple of three: each piece is base64 by itself. */
const pieceBytes = 48 * 1024;

export async function* readAttachment(dataFolder: string, path: string): AsyncGenerator<string> {
  const stream: AsyncIterable<Buffer> = createReadStream(join(attachmentsIn(dataFolder), path), { highWaterMark: pieceBytes });
  for await (const piece of stream) yield piece.toString("base64");
}

/** False for a path that leads out of the folder: a backup is a file that anybody may have made. */
export const staysInside = (dataFolder: string, path: string): boolean => {
  const folder = attachmentsIn(dataFolder);
  return resolve(folder, path).startsWith(`${resolve(folder)}${sep}`);
};

export const writeAttachment = async (dataFolder: string, path: string, content: Buffer): Promise<void> => {
  const file = join(attachmentsIn(dataFolder), path);
  if (!existsSync(file)) await writeSynced(file, content);
};
