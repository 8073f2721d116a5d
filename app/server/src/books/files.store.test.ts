/** 附件: verifying looks at every one that is named; what nobody named for a month is swept up. */
import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRefusal } from "@jiannuo/quantity";
import { calendarOf } from "@jiannuo/registers";
import { registers } from "@jiannuo/township";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFiles } from "../files/files.ts";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { given, noon, openTown, visit } from "../testing/books/town.ts";
import { temporaryFolder } from "../testing/stand-in.ts";
import { type Books, openBooks } from "./books.ts";

describe.each(engines)("$name：附件", ({ open }) => {
  const folder = temporaryFolder();
  const files = openFiles(folder.path);
  const now = noon("2024-03-01");
  const pathOf = (sha256: string): string => join(folder.path, "attachments", sha256.slice(0, 2), sha256);
  let own: TestStore;
  let books: Books;

  const put = async (content: string): Promise<string> => {
    const sha256 = await files.put(Buffer.from(content));
    if (isRefusal(sha256)) throw new Error(sha256.because.en);
    given(await books.attach("demo-economy", { sha256, name: "现场.jpg", type: "image/jpeg", bytes: content.length }));
    return sha256;
  };
  const enter = async (sha256: string, bytes: number): Promise<void> => {
    const command = visit("2024-01-04");
    given(
      await books.act("demo-economy", "enterprise_visit", {
        ...command,
        values: { ...command.values, photos: [{ name: "现场.jpg", sha256, bytes }] },
      }),
    );
  };

  beforeAll(async () => {
    own = await open();
    await openTown(own.store);
    books = await openBooks(own.store, { tenant: 1, registers, now: () => now, calendar: calendarOf(), files });
  }, 120_000);
  afterAll(async () => {
    await own.remove();
    folder.remove();
  });

  test("条目用到的附件不见了、被换过，数据校验说得出是哪一条", async () => {
    const sha256 = await put("照片甲");
    await enter(sha256, 9);
    expect((await books.verify()).first).toBeUndefined();
    writeFileSync(pathOf(sha256), "换过的");
    expect((await books.verify()).first).toMatchObject({
      what: "an attachment is not what was put in",
      where: expect.stringContaining(sha256),
    });
    rmSync(pathOf(sha256));
    expect((await books.verify()).first).toMatchObject({
      what: "an attachment is gone",
      where: expect.stringMatching(/^enterprise_visit /u),
    });
    writeFileSync(pathOf(sha256), "照片甲");
    expect((await books.verify()).first).toBeUndefined();
  });

  test("三十天没有人用的附件清掉；用到的、草稿里的、刚传的都留着", async () => {
    const old = new Date("2024-01-10T00:00:00Z");
    const [named, draft, given_up, again] = [await put("登记了"), await put("在草稿里"), await put("没有登记"), await put("又传了一次")];
    await enter(named, 9);
    given(await books.keep("demo-economy", "draft", "d-1", { values: { photos: [{ sha256: draft }] } }));
    await own.store.asKeeper(1, (tx) =>
      tx
        .updateTable("attachment" as never)
        .set({ at: old } as never)
        .execute(),
    );
    for (const sha256 of [named, draft, given_up, again]) utimesSync(pathOf(sha256), old, old);
    await put("又传了一次");
    const fresh = await put("刚传的");
    expect(await books.sweepFiles()).toBe(1);
    expect(await Promise.all([named, draft, given_up, again, fresh].map((sha256) => files.isThere(sha256)))).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    expect(await books.sweepFiles()).toBe(0);
    expect((await books.verify()).first).toBeUndefined();
  });
});
