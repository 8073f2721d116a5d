/** Attachments: files beside the database, named after their content. */
import { createReadStream, existsSync } from "node:fs";
import { mkdir, readdir, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";

const attachmentsIn = (dataFolder: string): string => join(dataFolder, "attachments");

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
  if (existsSync(file)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
};
