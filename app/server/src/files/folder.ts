/** Where attachments lie: beside the database, each named after its content, on the disk before anything speaks of it. */
import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

export const attachmentsIn = (dataFolder: string): string => join(dataFolder, "attachments");

/** Windows cannot open a folder. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Made aside and moved into place: a file that is there is whole. */
export const writeSynced = async (file: string, content: Uint8Array): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${randomBytes(4).toString("hex")}.part`;
  try {
    const handle = await open(part, "wx", 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(dirname(file));
};
