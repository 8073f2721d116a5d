import { expect, test } from "vitest";
import { segment } from "./segment.ts";

test("segmented words stand where they stand in the text and lose no character", () => {
  const text = "新建停车位200个，加快建设青禾大道。";
  const words = segment(text);
  expect(words.map((w) => w.text).join("")).toBe(text);
  for (const w of words) expect(text.slice(w.start, w.end)).toBe(w.text);
  expect(words.find((w) => w.text === "加快")?.tag).toBe("v");
});
