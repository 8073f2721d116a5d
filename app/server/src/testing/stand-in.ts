/** For tests: a township of our own, a reader that finds what it is told to, a data folder that goes away. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRefusal, refuse } from "@jiannuo/quantity";
import type { Figure, Reading } from "@jiannuo/reading";
import { homeTenant, openStore, type Store } from "../store/store.ts";
import type { Reader } from "../reader/reader.ts";
import { emptyBooks } from "./data-folders.ts";

export const report = `青禾镇2024年政府工作报告
一、2023年工作回顾
全年接待来访群众120批，新修农路8公里，群众满意度96.5%。
二、2024年工作安排
新建停车位300个，力争粮食产量达到2万吨，推进青禾水厂扩建工程。
`;

const spanOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, quote: words });

const figure = (text: string, words: string, more: Partial<Figure>): Figure => ({
  ...spanOf(text, words),
  value: Number.parseFloat(words),
  unit: words.replace(/^[\d.]+/, ""),
  approx: "exact",
  kind: "level",
  status: "reported",
  metric: "",
  ...more,
});

/** What a correct reading of the report is. */
export const readingOf = (text: string): Reading => {
  const plan = text.indexOf("二、");
  return {
    title: "青禾镇2024年政府工作报告",
    place: "青禾镇",
    level: "township",
    reviewYear: 2023,
    planYear: 2024,
    text,
    sections: [
      { start: text.indexOf("一、"), end: plan, level: 1, number: "一", title: "2023年工作回顾", part: "review" },
      { start: plan, end: text.length, level: 1, number: "二", title: "2024年工作安排", part: "plan" },
    ],
    figures: [
      figure(text, "120批", { metric: "接待来访群众" }),
      figure(text, "8公里", { metric: "新修农路" }),
      figure(text, "96.5%", { metric: "群众满意度" }),
      figure(text, "300个", { metric: "新建停车位", status: "target" }),
      figure(text, "2万吨", { metric: "粮食产量", status: "target", value: 20000, unit: "吨" }),
    ],
    commitments: [{ ...spanOf(text, "新建停车位300个"), action: "新建", object: "停车位300个" }],
    projects: [{ ...spanOf(text, "青禾水厂扩建工程"), name: "青禾水厂扩建工程", stage: "building" }],
  };
};

/** Reads the report as above; a text without it has nothing in it. `find` puts another reading in its place, as a newer reader would. */
export const standInReader = (find: (text: string) => Reading = readingOf): Reader => {
  const readText: Reader["readText"] = async (text, carrier) =>
    text.includes("一、") ? { carrier, reading: find(text), readMs: 1.5 } : refuse("NOTHING_FOUND", "没有读到内容。", "Nothing found.");
  return {
    version: "stand-in",
    readText,
    readBytes: (bytes) => readText(new TextDecoder().decode(bytes), "txt"),
    close: async () => {},
  };
};

export const temporaryFolder = (): { path: string; remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), "jiannuo-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** An open store with the home tenant in it, in a folder that is new or was left by another. */
export const openTestStore = async (folder: string): Promise<Store> => {
  if (!existsSync(join(folder, "postgres"))) await emptyBooks(folder);
  const store = await openStore(folder);
  if (isRefusal(store)) throw new Error(store.because.en);
  await store.asKeeper(homeTenant, (tx) =>
    tx
      .insertInto("tenant")
      .values({ id: homeTenant, name: "青禾镇" })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  return store;
};
