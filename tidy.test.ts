import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findShared } from "./testing/shared.ts";
import { findBreaches } from "./testing/rooms.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const skipped = new Set(["node_modules", "dist", "data", ".git", "screenshots", "coverage"]);

const filesUnder = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !skipped.has(name))
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]));

const files = filesUnder(root).map((path) => relative(root, path).split(sep).join("/"));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const code = files.filter((path) => /\.(?:ts|tsx)$/.test(path)).map((path) => ({ path, text: read(path) }));

describe("the arrow and the purity of packages", () => {
  test("no file imports against the arrow, and no package touches a clock, the network, a database or React", () => {
    expect(findBreaches(code)).toEqual([]);
  });

  test.each([
    ["packages/quantity/src/a.ts", 'import { read } from "@jiannuo/reading";'],
    ["packages/reading/src/a.ts", 'import type { Outline } from "@jiannuo/writing";'],
    ["packages/reading/src/a.ts", 'import { x } from "../../quantity/src/exact.ts";'],
    ["packages/reading/src/a.ts", 'import { readFileSync } from "node:fs";'],
    ["packages/reading/src/a.ts", "const today = new Date();"],
    ["packages/writing/src/a.ts", "export const pick = () => Math.random();"],
    ["packages/writing/src/a.ts", 'const { Pool } = await import("pg");\nimport pg from "pg";'],
    ["app/web/src/a.ts", 'import { serve } from "@jiannuo/server";'],
    ["app/server/src/a.ts", 'export { App } from "@jiannuo/web";'],
  ])("a planted breach is found: %s %s", (path, text) => {
    expect(findBreaches([{ path, text }])).not.toEqual([]);
  });

  test("the web may take types of the server", () => {
    expect(findBreaches([{ path: "app/web/src/a.ts", text: 'import type { Item } from "@jiannuo/server";' }])).toEqual([]);
  });
});

test("every workspace that a room imports is named in its package.json", () => {
  const missing = files
    .filter((path) => path.endsWith("/package.json"))
    .flatMap((manifest) => {
      const { name, dependencies = {}, devDependencies = {} } = JSON.parse(read(manifest));
      const used = new Set(
        code
          .filter(({ path }) => path.startsWith(`${dirname(manifest)}/`))
          .flatMap(({ text }) => [...text.matchAll(/from "(@jiannuo\/[\w-]+)/g)].map((match) => match[1]!)),
      );
      return [...used]
        .filter((workspace) => workspace !== name && !dependencies[workspace] && !devDependencies[workspace])
        .map((workspace) => `${manifest} lacks ${workspace}`);
    });
  expect(missing).toEqual([]);
});

test("no file is called utils, helpers or common", () => {
  expect(
    files.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\/|\.tsx?$)/.test(path) && path !== "testing/shared.ts"),
  ).toEqual([]);
});

test("the lock file names no registry address", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved": *"http/);
});

test("every link in the documents leads to a file", () => {
  const dead = files
    .filter((path) => path.endsWith(".md"))
    .flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map((match) => join(dirname(path), decodeURI(match[1]!)).split(sep).join("/"))
        .filter((target) => !files.includes(target) && !files.some((file) => file.startsWith(`${target.replace(/\/$/, "")}/`)))
        .map((target) => `${path} → ${target}`),
    );
  expect(dead).toEqual([]);
});

test("both READMEs have the same chapters and commands", () => {
  const commands = (text: string): string[] => [...text.matchAll(/^(?:npm|npx) .*$/gm)].map((match) => match[0].replace(/\s*#.*$/, ""));
  const chapters = (text: string): number => text.match(/^## /gm)?.length ?? 0;
  const [english, chinese] = [read("README.md"), read("README.zh-CN.md")];
  expect(commands(chinese)).toEqual(commands(english));
  expect(chapters(chinese)).toBe(chapters(english));
});

const seed = findShared("seed", "000_5fae916b2b744f40.txt");

test.skipIf(!seed)("no sentence of the report that all began with stands in the repository", () => {
  const window = 14;
  const squeeze = (text: string): string => text.replace(/\n\d{1,3}、/g, "").replace(/[\s，,。；;、：:“”"]/g, "");
  const isProse = (text: string): boolean => /^[\u4e00-\u9fff]+$/.test(text);
  const source = squeeze(readFileSync(seed!, "utf8"));
  const grams = new Set(Array.from({ length: source.length - window }, (_, at) => source.slice(at, at + window)).filter(isProse));
  const copied = files
    .filter((path) => /\.(?:tsx?|mjs|json|md|txt|html|css)$/.test(path) && path !== "package-lock.json")
    .flatMap((path) => {
      const text = squeeze(read(path));
      for (let at = 0; at + window <= text.length; at++)
        if (grams.has(text.slice(at, at + window))) return [`${path}: ${text.slice(at, at + window)}`];
      return [];
    });
  expect(copied).toEqual([]);
});
