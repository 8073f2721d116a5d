/** Where the books lie: in a folder, with PGlite, or on a PostgreSQL server. */
import { setTimeout as wait } from "node:timers/promises";
import { type Refusal, isRefusal } from "@jiannuo/quantity";
import { type Store, openServerStore, openStore } from "../store/store.ts";
import { dataFolderFrom } from "./data-folder.ts";
import { ownLimits } from "./own-limits.ts";

export interface Place {
  /** Database, attachments and the token of a running server. */
  readonly dataFolder: string;
  /** Of a PostgreSQL server that holds the database in place of the folder. */
  readonly databaseUrl?: string;
  /** Whether empty books begin with the demonstration. */
  readonly hasDemonstration: boolean;
}

/** JIANNUO_DATA (default ./data), DATABASE_URL, and JIANNUO_DEMO=none for books that begin empty, as those of a town with limits of its own do. */
export const placeFrom = (env: NodeJS.ProcessEnv): Place => ({
  dataFolder: dataFolderFrom(env),
  ...(env["DATABASE_URL"] ? { databaseUrl: env["DATABASE_URL"] } : {}),
  hasDemonstration: env["JIANNUO_DEMO"] !== "none" && !ownLimits.isThere,
});

export const openPlace = async ({ dataFolder, databaseUrl }: Place, onProgress: (line: string) => void): Promise<Store | Refusal> => {
  const [problem] = ownLimits.problems;
  if (problem) return problem;
  return databaseUrl === undefined ? openStore(dataFolder, onProgress) : openServerStore(databaseUrl);
};

const everyMs = 150;

/**
 * Opens the folder, and where another process is in it, asks `meanwhile` (is it a server that answers?) and tries again until `patienceMs` have gone by:
 * two commands at once are no mistake of anybody's.
 */
export const openPatiently = async <T>(
  place: Place,
  {
    patienceMs,
    onProgress,
    meanwhile,
  }: { patienceMs: number; onProgress: (line: string) => void; meanwhile: () => Promise<T | undefined> },
): Promise<Store | T | Refusal> => {
  for (let waited = 0; ; waited += everyMs) {
    const store = await openPlace(place, onProgress);
    if (!isRefusal(store) || store.code !== "DATA_FOLDER_IN_USE") return store;
    const other = await meanwhile();
    if (other !== undefined) return other;
    if (waited >= patienceMs) return store;
    if (waited === 0) onProgress("数据目录正被另一个命令使用，稍候…… The data folder is in use by another command, waiting …");
    await wait(everyMs);
  }
};
