/** The demonstration of the first start: a tenant and the sample report, marked 示例. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { isRefusal } from "@jiannuo/quantity";
import { messageOf } from "../failure.ts";
import type { Reader } from "../reader/reader.ts";
import { type Store, homeTenant } from "../store/store.ts";
import { addReading } from "./add-reading.ts";

const require = createRequire(import.meta.url);

/** True when the home tenant was there before. */
const openTenant = (store: Store): Promise<boolean> =>
  store.asKeeper(homeTenant, async (tx) => {
    const before = await tx.selectFrom("tenant").where("id", "=", homeTenant).select("id").executeTakeFirst();
    if (!before) await tx.insertInto("tenant").values({ id: homeTenant, name: "本单位" }).execute();
    return before !== undefined;
  });

const hasSample = (store: Store): Promise<boolean> =>
  store.withTenant({ tenant: homeTenant }, async (tx) => {
    const found = await tx
      .selectFrom("reading")
      .where("tenant", "=", homeTenant)
      .where("sample", "=", true)
      .select("id")
      .executeTakeFirst();
    return found !== undefined;
  });

/** Makes sure that both are there. A sample that cannot be read is said, not fatal: the server is of use without it. */
export const loadSample = async (store: Store, reader: Reader, onProgress: (line: string) => void): Promise<void> => {
  if ((await openTenant(store)) && (await hasSample(store))) return;
  onProgress("正在读入示例报告…… Reading the sample report …");
  try {
    const path = require.resolve("@jiannuo/township/demo/duanyuan-2024.txt");
    const added = await addReading(store, { tenant: homeTenant }, reader, {
      bytes: await readFile(path),
      name: basename(path),
      sample: true,
    });
    if (isRefusal(added)) onProgress(`示例报告没有读成：${added.because.zh} / The sample was not read: ${added.because.en}`);
  } catch (error) {
    onProgress(`示例报告没有读成 / The sample was not read: ${messageOf(error)}`);
  }
};
