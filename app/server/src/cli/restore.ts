/** `jiannuo restore`: a backup into books that are empty, checked before and verified after. */
import { resolve } from "node:path";
import { type Refusal, type Words, isRefusal, refuse } from "@jiannuo/quantity";
import { checkFile } from "../backup/check-file.ts";
import { findErased, writeErased } from "../backup/erased.ts";
import { restore as restoreInto } from "../backup/restore.ts";
import type { Verified } from "../books/books.ts";
import { openHome } from "../opening/home.ts";
import { type Place, openPatiently, placeFrom } from "../opening/place.ts";
import { findToken } from "../opening/token.ts";
import { isThere } from "../opening/ask-server.ts";
import { homeTenant } from "../store/store.ts";
import { closeOnSignal, sayFailure, sayRefusals } from "./books-command.ts";
import type { Command } from "./command.ts";
import { passwordFrom } from "./password-file.ts";
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

interface Asked {
  readonly file: string;
  readonly password: string | undefined;
  /** A list of erasures, where one was named. */
  readonly erasures: string | undefined;
}

/** What became of personal data that was erased after the backup was made. */
const sayErased = (made: string, list: { readonly file: string } | undefined, again: number): Words =>
  list
    ? {
        zh: `备份制作于 ${made}；此后删除的个人信息已按 ${list.file} 重新删除 ${again} 条。`,
        en: `The backup was made at ${made}; by ${list.file}, ${again} erasures of personal data made since were made again.`,
      }
    : {
        zh: `备份制作于 ${made}。此后删除过的个人信息又恢复了：请找到原数据目录里的 erased.jsonl，用 --erasures 指明它，恢复到另一个空目录；没有这份清单，须逐条重新删除。`,
        en: `The backup was made at ${made}. Personal data erased since is back: find erased.jsonl of the former data folder and restore into another empty folder with --erasures; without that list erase it again, entry by entry.`,
      };

interface Done {
  readonly verified: Verified;
  readonly said: Words;
}

const intoPlace = async (
  place: Place,
  { file, password, erasures: named }: Asked,
  onProgress: (line: string) => void,
): Promise<Done | Refusal> => {
  const checked = await checkFile(file, password);
  if (isRefusal(checked)) return checked;
  const list = await findErased(place.dataFolder, named);
  if (isRefusal(list)) return list;
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
    if (verified.first || verified.head !== restored.head) return otherHead(restored.head, verified);
    const again = list ? await books.eraseAgain(list.erased) : 0;
    await writeErased(place.dataFolder, await books.erasures());
    return { verified: again > 0 ? await books.verify(onProgress) : verified, said: sayErased(checked.manifest.made, list, again) };
  } finally {
    forget();
    await store.close();
  }
};

export const restore: Command = {
  options: { json: { type: "boolean" }, "password-file": { type: "string" }, erasures: { type: "string" } },
  files: [1, 1],
  usage: {
    zh: "jiannuo restore 文件 [--password-file 口令文件] [--erasures 已删除清单]",
    en: "jiannuo restore FILE [--password-file FILE] [--erasures FILE]",
  },
  run: async (invocation) => {
    const { files, flags, terminal, language } = invocation;
    try {
      const password = await passwordFrom(flags["password-file"]);
      if (isRefusal(password)) return sayRefusals(invocation, [password]);
      const erasures = typeof flags["erasures"] === "string" ? resolve(flags["erasures"]) : undefined;
      const done = await intoPlace(placeFrom(process.env), { file: resolve(files[0]!), password, erasures }, (line) => terminal.err(line));
      if (isRefusal(done)) return sayRefusals(invocation, [done]);
      const { verified, said } = done;
      terminal.err(said[language]);
      await terminal.out(`${flags["json"] ? JSON.stringify(verified) : verifiedLines(verified, language).join("\n")}\n`);
      return 0;
    } catch (error) {
      return sayFailure(invocation, error);
    }
  },
};
