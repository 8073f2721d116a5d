/** Real reports are the measure of precision: what was found in them was looked at, and no accusation that does not hold may come back. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@jiannuo/reading";
import { expect, test } from "vitest";
import { findShared } from "../../../../testing/shared.ts";
import { checkReading } from "./check.ts";

const folders = [findShared("seed"), findShared("reading", "texts"), findShared("reading", "texts", "unscored")].filter(
  (path) => path !== undefined,
);
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(folder, name)),
);

test.skipIf(files.length === 0)("真实报告里没有误报", { timeout: 120_000 }, () => {
  const found = files.flatMap((file) =>
    checkReading(read({ text: readFileSync(file, "utf8"), carrier: "txt" })).map(({ code, because }) => ({
      file,
      code,
      because: because.zh,
    })),
  );
  expect(found).toEqual([]);
});
