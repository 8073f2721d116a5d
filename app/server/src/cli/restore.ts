/** `jiannuo restore`: a backup into books that are empty, checked before and verified after. */
import { resolve } from "node:path";
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { checkFile } from "../backup/check-file.ts";
import { restore as restoreInto } from "../backup/restore.ts";
import type { Verified } from "../books/books.ts";
import { openHome } from "../opening/home.ts";
import { type Place, openPatiently, placeFrom } from "../opening/place.ts";
import { findToken } from "../opening/token.ts";
import { isThere } from "../opening/ask-server.ts";
import { homeTenant } from "../store/store.ts";
import { closeOnSignal, sayFailure, sayRefusals } from "./books-command.ts";
import type { Command } from "./command.ts";
import { verifiedLines } from "./verify.ts";

const patienceMs = 5_000;

const serverRuns = refuse(
  "SERVER_RUNNING",
  "服务正在使用这个数据目录，不能恢复。请先停掉服务，或用 JIANNUO_DATA 指定一个新目录。",
  "A server is using this data folder. Stop it first, or name a new folder with JIANNUO_DATA.",
);

const otherHead = (wanted: string, got: Verified): Refusal =>
  refuse(
    "RESTORED_OTHERWISE",
    `恢复后的账簿与备份不一致（${got.first ? `${got.first.where}：${got.first.what}` : `链末 ${got.head}，应为 ${wanted}`}）。请换一份备份，恢复到新目录。`,
    `The restored books are not those of the backup (${got.first ? `${got.first.where}: ${got.first.what}` : `head ${got.head}, not ${wanted}`}). Restore another backup into a new folder.`,
  );

const intoPlace = async (place: Place, file: string, onProgress: (line: string) => void): Promise<Verified | Refusal> => {
  const checked = await checkFile(file);
  if (isRefusal(checked)) return checked;
  const isServed = async (): Promise<Refusal | undefined> => {
    const token = findToken(place.dataFolder);
    return token && (await isThere(token)) ? serverRuns : undefined;
  };
  const store = await openPatiently(place, { patienceMs, onProgress, meanwhile: isServed });
  if (isRefusal(store)) return store;
  const forget = closeOnSignal(store.close);
  try {
    const restored = await restoreInto(store, { tenant: homeTenant, dataFolder: place.dataFolder, file, checked, onProgress });
    if (isRefusal(restored)) return restored;
    const { books } = await openHome(store, { ...place, hasDemonstration: false }, onProgress);
    const verified = await books.verify(onProgress);
    return verified.first || verified.head !== restored.head ? otherHead(restored.head, verified) : verified;
  } finally {
    forget();
    await store.close();
  }
};

export const restore: Command = {
  options: { json: { type: "boolean" } },
  files: [1, 1],
  usage: { zh: "jiannuo restore 文件", en: "jiannuo restore FILE" },
  run: async (invocation) => {
    const { files, flags, terminal, language } = invocation;
    try {
      const verified = await intoPlace(placeFrom(process.env), resolve(files[0]!), (line) => terminal.err(line));
      if (isRefusal(verified)) return sayRefusals(invocation, [verified]);
      await terminal.out(`${flags["json"] ? JSON.stringify(verified) : verifiedLines(verified, language).join("\n")}\n`);
      return 0;
    } catch (error) {
      return sayFailure(invocation, error);
    }
  },
};
