import { array, assert, asyncProperty, constantFrom, integer, option, record, string } from "fast-check";
import { isRefusal } from "@jiannuo/quantity";
import type { Values } from "@jiannuo/registers";
import { expect, test } from "vitest";
import { openBook, textsOf } from "../testing/workbook.ts";
import { ENTRY_HEAD, type OutEntry, entryColumns } from "./entry-columns.ts";
import { knowsTitle, matchColumns } from "./match.ts";
import { readLedger } from "./read-ledger.ts";
import { readRow } from "./read-row.ts";
import { cellText } from "./sheet.ts";
import { findTable, kindOf } from "./table.ts";
import { templateXlsx } from "./template.ts";
import { orchard, units } from "./testing/orchard.ts";
import { writeCsv } from "./write-csv.ts";
import { type OutCell, writeXlsx } from "./write-xlsx.ts";

async function* each(rows: readonly (readonly OutCell[])[]): AsyncGenerator<readonly OutCell[]> {
  yield* rows;
}

const joined = async (pieces: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};

const columns = entryColumns(orchard, units);
const write = (entries: readonly OutEntry[], format: "xlsx" | "csv"): Promise<Uint8Array> => {
  const sheet = { name: "果园台账", heads: columns, rows: each(entries.map((entry) => columns.map(({ of }) => of(entry)))) };
  return joined(format === "xlsx" ? writeXlsx(sheet) : writeCsv(sheet));
};

/** What an empty town would make of the file. */
const readBack = async (bytes: Uint8Array, name: string): Promise<{ id: string; values: Values }[]> => {
  const sheets = await readLedger(bytes, name);
  if (isRefusal(sheets)) throw new Error(sheets.because.zh);
  const [sheet] = sheets;
  const table = findTable(sheet!, knowsTitle(orchard), name)!;
  const data = [...sheet!.rows()].filter((row) => row.number > table.head.to && kindOf(row, table) === "data");
  const samples = new Map(table.columns.map(({ column }) => [column, data.slice(0, 50).map(({ cells }) => cells[column - 1] ?? null)]));
  const mapping = matchColumns({ definition: orchard, columns: table.columns, samples, units, learnt: {} }).flatMap(
    ({ column, field, unit }) => (field === undefined ? [] : [{ column, field, ...(unit === undefined ? {} : { unit }) }]),
  );
  const idColumn = table.columns.find(({ title }) => title === ENTRY_HEAD)!.column;
  return data.map((row) => {
    const { values, problems } = readRow(orchard, row, mapping, { units }, "plant");
    expect(problems).toEqual([]);
    return { id: cellText(row.cells[idColumn - 1]), values };
  });
};

const words = string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((text) => `果${text.replace(/[\s\p{C}]/gu, "")}园`);

const entries = array(
  record({
    village: constantFrom("v-1", "v-2", "v-3"),
    owner: constantFrom("赵一", "欧阳二三"),
    planted_on: integer({ min: 1, max: 28 }).map((day) => `2023-02-${String(day).padStart(2, "0")}`),
    area: option(
      integer({ min: 0, max: 99_999 }).map((n) => String(n / 100)),
      { nil: undefined },
    ),
    cost: option(integer({ min: 0, max: 9_999_999 }).map(String), { nil: undefined }),
    kind: option(constantFrom("peach", "pear"), { nil: undefined }),
    is_certified: option(constantFrom(true, false), { nil: undefined }),
    number: option(
      integer({ min: 1, max: 1e9 }).map((n) => `${"9".repeat(9)}${n}`),
      { nil: undefined },
    ),
    note: option(words, { nil: undefined }),
  }),
  { minLength: 1, maxLength: 5 },
).map((all) =>
  all.map((values, at): OutEntry => ({
    id: `e-${at}`,
    state: "planted",
    openedOn: values.planted_on,
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values,
  })),
);

test.each(["xlsx", "csv"] as const)("导出成 %s，再导入空账，每个条目每一栏都一样", async (format) => {
  await assert(
    asyncProperty(entries, async (out) => {
      const back = await readBack(await write(out, format), `果园.${format}`);
      expect(back).toEqual(out.map(({ id, values }) => ({ id, values })));
    }),
    { numRuns: 60 },
  );
});

test("个人信息不导出；数是数，日期是日期，另一个程序打得开", async () => {
  const entry: OutEntry = {
    id: "e-1",
    state: "planted",
    openedOn: "2023-05-06",
    values: { village: "v-1", owner: "赵一", planted_on: "2023-05-06", cost: "35000", owner_id: "x" },
  };
  const book = await openBook(await write([entry], "xlsx"));
  const sheet = book.getWorksheet("果园台账");
  const heads = textsOf(sheet, 1);
  expect(heads).toContain("投入资金（万元）");
  expect(heads.join()).not.toContain("身份证");
  const value = (head: string) => sheet!.getRow(2).getCell(heads.indexOf(head) + 1).value;
  expect(value("投入资金（万元）")).toBe(3.5);
  expect(value("栽植日期")).toEqual(new Date("2023-05-06T00:00:00Z"));
  expect(value("所在村")).toBe("柳塘村");
});

test("填报模板：带星号的必填，村和品种从列表选，示例页不算数据；原样交回来认得出表头", async () => {
  const bytes = await templateXlsx(orchard, "plant", units);
  const book = await openBook(bytes);
  const sheet = book.getWorksheet("填报")!;
  expect(textsOf(sheet, 3).slice(0, 3)).toEqual(["*所在村", "*园主", "*栽植日期"]);
  expect(sheet.getCell("A4").dataValidation).toMatchObject({ type: "list", formulae: ["可选值!$A$1:$A$3"] });
  const sheets = await readLedger(bytes, "模板.xlsx");
  if (isRefusal(sheets)) throw new Error(sheets.because.zh);
  expect(sheets.map(({ name }) => name)).toEqual(["填报", "填写示例"]);
  expect(findTable(sheets[0]!, knowsTitle(orchard), "模板.xlsx")?.head).toEqual({ from: 3, to: 3 });
});
