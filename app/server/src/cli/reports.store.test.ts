/** The report of the demonstration town on the command line, as the drafter of a township would go about it: written, checked, edited in Word, brought back. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRefusal } from "@jiannuo/quantity";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findShared } from "../../../../testing/shared.ts";
import { type Served, serve } from "../main.ts";
import { type Ran, jiannuo as runIn } from "../testing/command-line.ts";
import { demonstrationBooks } from "../testing/data-folders.ts";
import { temporaryFolder } from "../testing/stand-in.ts";

const folder = temporaryFolder();
const data = join(folder.path, "data");
const report = join(folder.path, "报告.docx");
const jiannuo = (...argv: string[]): Promise<Ran> =>
  runIn({ LC_ALL: "zh_CN.UTF-8", DATABASE_URL: "", JIANNUO_DEMO: "", JIANNUO_DATA: data }, ...argv);
const json = async (...argv: string[]) => {
  const { out, err } = await jiannuo(...argv, "--json");
  if (out === "") throw new Error(`${argv.join(" ")}: ${err}`);
  return JSON.parse(out);
};

interface Bound {
  readonly quote: string;
  readonly measure: string;
  readonly period: string;
  readonly value: number | null;
}
interface Finding {
  readonly paragraph: number;
  readonly start: number;
  readonly quote: string;
  readonly severity: string;
}

let served: Served;
let bound: readonly Bound[];

beforeAll(async () => {
  await demonstrationBooks(data);
  const started = await serve({ dataFolder: data, host: "127.0.0.1", port: 47313 });
  if (isRefusal(started)) throw new Error(started.because.en);
  served = started;
  await json("write", "--year", "2024", "--out", report);
  bound = await json("bindings", report);
});
afterAll(async () => {
  await served.close();
  folder.remove();
});

/** The same file with its text changed, as Word keeps everything else. */
const edited = (name: string, changes: readonly (readonly [was: string, now: string])[]): string => {
  const parts = unzipSync(readFileSync(report));
  const document = changes.reduce((xml, [was, now]) => {
    if (!xml.includes(`>${was}<`)) throw new Error(`“${was}” does not stand in the report`);
    return xml.replace(`>${was}<`, `>${now}<`);
  }, strFromU8(parts["word/document.xml"]!));
  const path = join(folder.path, name);
  writeFileSync(path, zipSync({ ...parts, "word/document.xml": strToU8(document) }));
  return path;
};

/** What is doubted, once for each place: two places that read the same are two. */
const doubtsOf = (findings: readonly Finding[]): string[] => {
  const places = findings.flatMap(({ severity, paragraph, start, quote }) =>
    severity === "note" ? [] : [[`${paragraph} ${start}`, quote] as const],
  );
  return [...new Map(places).values()].toSorted();
};

const charactersOf = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");

/** What the comments of a Word file cover. */
const covered = (path: string): string[] => {
  const document = strFromU8(unzipSync(readFileSync(path))["word/document.xml"]!);
  return [...document.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(([start, id], at) => {
    const from = document.indexOf(start) + start.length;
    const to = document.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
    if (to < from) throw new Error(`comment ${at} has no end`);
    return charactersOf(document.slice(from, to));
  });
};

/** Every measure of 2023 as the books have it now. */
const measured = (): Promise<Readonly<Record<string, { readonly value: number | null }>>> => json("measure", "--period", "2023");

test("写出来的报告：每个关联数据都读得回来，与台账全部相符，词也站得住，格式没有一处不合", async () => {
  const again = join(folder.path, "再写一份.docx");
  const { figures, moved, file } = await json("write", "--year", "2024", "--out", again);
  expect([moved, file]).toEqual([0, again]);
  expect(bound).toHaveLength(figures);
  expect(figures).toBeGreaterThan(150);
  const books = await measured();
  const plain = bound.filter(({ quote, period }) => period === "2023" && /^\d+(?:\.\d+)?[^\d.万亿余多近来约]*$/.test(quote));
  expect(plain.length).toBeGreaterThan(60);
  const decimals = (quote: string): number => /\.(\d+)/.exec(quote)?.[1]!.length ?? 0;
  expect(plain.map(({ measure, value }) => [measure, value])).toEqual(
    plain.map(({ measure, quote }) => [measure, Number(Math.abs(books[measure]!.value!).toFixed(decimals(quote)))]),
  );
  const checked = await jiannuo("check", report, "--year", "2024", "--json");
  expect([checked.code, doubtsOf(JSON.parse(checked.out).findings)]).toEqual([0, []]);
  const format = await jiannuo("check-format", report);
  expect([format.code, format.err]).toEqual([0, ""]);
});

const expected = findShared("domain", "expected-2023.json");

test.skipIf(!expected)("台账算得出的指标，报告里一个不少", () => {
  const { measures } = JSON.parse(readFileSync(expected!, "utf8")) as { measures: readonly { readonly id: string }[] };
  const inReport = new Set(bound.map(({ measure }) => measure));
  expect(measures.map(({ id }) => id).filter((id) => !inReport.has(id))).toEqual([]);
});

/** The number with its first digit another one: never what it was, never a rounding of it. */
const falsified = (quote: string): string => quote.replace(/[1-9]/, (digit) => String((Number(digit) % 9) + 1));

/** Ten of the bound figures, others with each seed; those whose text stands once only, so that it is known which was changed. */
const tenOf = (seed: number): readonly (readonly [string, string])[] => {
  const once = bound.filter(({ quote }) => /^\d/.test(quote) && bound.filter((other) => other.quote === quote).length === 1);
  return Array.from({ length: 10 }, (_, at) => once[(seed + at * 7) % once.length]!.quote).map((quote) => [quote, falsified(quote)]);
};

test.each([0, 3])("改错十个数（第 %i 组）：批注落在这十个数上，别的数一个也不冤枉", async (seed) => {
  const changes = tenOf(seed);
  expect(new Set(changes.map(([was]) => was)).size).toBe(10);
  const file = edited(`改错-${seed}.docx`, changes);
  const marked = join(folder.path, `批注-${seed}.docx`);
  const { code, out, err } = await jiannuo("check", file, "--year", "2024", "--out", marked, "--json");
  expect([code, err]).toEqual([1, ""]);
  const { findings } = JSON.parse(out) as { findings: readonly Finding[] };
  const wrong = changes.map(([, now]) => now).toSorted();
  expect(doubtsOf(findings)).toEqual(wrong);
  const notes = findings.flatMap(({ severity, quote }) => (severity === "note" ? [quote] : []));
  expect(
    covered(marked)
      .filter((text) => !notes.includes(text))
      .toSorted(),
  ).toEqual(wrong);
});

test("不是 Word 文件、没写年份、没有这样的稿子，都说清楚", async () => {
  const text = join(folder.path, "报告.txt");
  writeFileSync(text, "青禾镇2024年政府工作报告");
  expect(await jiannuo("bindings", text)).toMatchObject({ code: 2, out: "" });
  expect(await jiannuo("write", "--out", join(folder.path, "x.docx"))).toMatchObject({ code: 2, err: expect.stringContaining("--year") });
  expect(await jiannuo("write", "--year", "2024")).toMatchObject({ code: 2, err: expect.stringContaining("--out") });
  expect(await jiannuo("leaders")).toMatchObject({ code: 2, err: expect.stringContaining("--out") });
  expect((await jiannuo("where-used", "petition_visit.nothing")).code).toBe(2);
});

test("一页纸：一张 A4，落后在哪、为什么、要定什么", async () => {
  const page = join(folder.path, "一页纸.docx");
  expect((await jiannuo("leaders", "--out", page)).code).toBe(0);
  const document = strFromU8(unzipSync(readFileSync(page))["word/document.xml"]!);
  expect(document).toContain('w:w="11906"');
  expect(document.match(/w:type="page"/g)).toBeNull();
});

test("改好的稿子收回来：没动的数据还关联着，手改的一处列出来，存为下一稿", async () => {
  const [was, now] = tenOf(5)[0]!;
  const adopted = await json("adopt", edited("修改稿.docx", [[was, now]]), "--year", "2024");
  expect([adopted.kept.length, adopted.bound, adopted.lost]).toEqual([bound.length - 1, [], []]);
  expect(adopted.changedByHand).toEqual([expect.objectContaining({ kind: "figure", now: expect.stringContaining(now) })]);
  expect(adopted.version).toBeGreaterThan(1);
});

test("补记一次走访：走访数动了，用到它的句子一句不漏地标出来，别的句子不动", async () => {
  const visits = bound.filter(({ measure }) => measure === "enterprise_visit.visit_count");
  expect(visits.length).toBeGreaterThan(0);
  const act = ["act", "enterprise_visit", "record", "enterprise=u-ent-1", "visited_on=2023-12-20", "leader=沈青山", "--as", "demo-economy"];
  const before = await measured();
  expect((await jiannuo(...act)).code).toBe(0);
  const after = await measured();
  const moved = bound.filter(({ measure }) => before[measure]!.value !== after[measure]!.value);
  expect(moved.map(({ measure }) => measure)).toContain("enterprise_visit.visit_count");
  const { findings } = await json("check", report, "--year", "2024");
  expect(doubtsOf(findings)).toEqual(moved.map(({ quote }) => quote).toSorted());
  const used = (await json("where-used", "enterprise_visit.visit_count")) as readonly { readonly text: string }[];
  expect(used.map(({ text }) => text)).toEqual(visits.map(({ quote }) => quote));
});
