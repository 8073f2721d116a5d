import { isRefusal } from "@jiannuo/quantity";
import { expect, test } from "vitest";
import { knowsTitle, matchColumns } from "./match.ts";
import { readLedger } from "./read-ledger.ts";
import { readRow } from "./read-row.ts";
import { likelyOpening, stepsOf } from "./steps.ts";
import { findTable, kindOf } from "./table.ts";
import { type Written, xlsxFile } from "./testing/files.ts";
import { orchard, units } from "./testing/orchard.ts";

/** A sheet made, read back, its table found and its columns matched: what the import page shows. */
const take = async (rows: readonly (readonly Written[])[], { merges = [] as string[], fileName = "台账.xlsx", learnt = {} } = {}) => {
  const sheets = await readLedger(await xlsxFile({ rows, merges }), fileName);
  if (isRefusal(sheets)) throw new Error(sheets.because.zh);
  const sheet = sheets[0]!;
  const table = findTable(sheet, knowsTitle(orchard), fileName)!;
  const body = [...sheet.rows()].filter(({ number }) => number > table.head.to);
  const data = body.filter((row) => kindOf(row, table) === "data");
  const samples = new Map(table.columns.map(({ column }) => [column, data.map(({ cells }) => cells[column - 1] ?? null)]));
  const columns = matchColumns({ definition: orchard, columns: table.columns, samples, units, learnt });
  const mapping = columns.flatMap(({ column, field, unit }) =>
    field === undefined ? [] : [{ column, field, ...(unit === undefined ? {} : { unit }) }],
  );
  return {
    table,
    columns,
    kinds: body.map((row) => kindOf(row, table)),
    rows: data.map((row) => readRow(orchard, row, mapping, { units, ...(table.year === undefined ? {} : { year: table.year }) }, "plant")),
  };
};

test("大标题、填报说明、合并的两层表头：列名连着上一层，年份和单位从标题来", async () => {
  const { table, columns, rows } = await take(
    [
      ["青禾镇2023年果园台账", null, null, null, null, null],
      ["填报单位：农业办", null, null, null, "单位：万元", null],
      ["序号", "村别", "园主", "栽植情况", null, "投入"],
      [null, null, null, "栽植日期", "面积（亩）", null],
      [1, "柳塘", "赵 一", "5月6日", "3.5", 2],
    ],
    { merges: ["A1:F1", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"] },
  );
  expect(table).toMatchObject({ head: { from: 3, to: 4 }, year: 2023, serials: [1] });
  expect(columns.map(({ title, field }) => [title, field])).toEqual([
    ["序号", undefined],
    ["村别", "village"],
    ["园主", "owner"],
    ["栽植情况/栽植日期", "planted_on"],
    ["栽植情况/面积（亩）", "area"],
    ["投入", "cost"],
  ]);
  expect(rows).toEqual([{ problems: [], values: { village: "v-1", owner: "赵一", planted_on: "2023-05-06", area: "3.5", cost: "20000" } }]);
});

test("没有合并的两层表头也认得", async () => {
  const { columns } = await take([
    ["村", "园主", "栽植", null],
    [null, null, "日期", "面积"],
    ["柳塘村", "赵一", "2023-05-06", 3],
  ]);
  expect(columns.map(({ title, field }) => [title, field])).toEqual([
    ["村", "village"],
    ["园主", "owner"],
    ["栽植/日期", "planted_on"],
    ["栽植/面积", "area"],
  ]);
});

test("合计、小计、空行、重复的表头、落款不算数据，只编了序号的行也不算", async () => {
  const { kinds } = await take([
    ["序号", "所在村", "园主", "栽植日期"],
    [1, "柳塘村", "赵一", "2023-05-06"],
    ["小 计", null, null, null],
    [2, null, null, null],
    ["序号", "所在村", "园主", "栽植日期"],
    [3, "石坝村", "钱二", "2023-05-07"],
    [null, "合  计", "2户", null],
    ["制表人：李四", null, null, null],
  ]);
  expect(kinds).toEqual(["data", "total", "blank", "head", "data", "total", "note"]);
});

test("每处不对都说到行和列；必填的没填也说", async () => {
  const { rows } = await take([
    ["所在村", "园主", "栽植日期", "面积"],
    ["无名村", "赵一", "2023.2.30", "三十来亩"],
    ["柳塘村", null, "2023.2.3", 1],
  ]);
  expect(rows.map(({ problems }) => problems.map(({ column, refusal }) => [column, refusal.code]))).toEqual([
    [
      [1, "NO_SUCH_UNIT"],
      [3, "DAY_NOT_REAL"],
      [4, "OTHER_UNIT"],
    ],
    [[2, "FIELD_NEEDED"]],
  ]);
});

test("名称对不上的列按内容认，认不出的说明不导入；本办改过一次，下次就记得", async () => {
  const rows = [
    ["所在村", "园主", "何时", "树"],
    ["柳塘村", "赵一", "2023.2.3", "桃"],
    ["石坝村", "钱二", "2023.2.4", "梨"],
  ];
  const { columns } = await take(rows);
  expect(columns.map(({ field, why }) => [field, why.zh])).toEqual([
    ["village", "名称相同：所在村"],
    ["owner", "名称相同：园主"],
    ["planted_on", "内容像栽植日期"],
    ["kind", "内容像品种"],
  ]);
  const learnt = await take(rows, { learnt: { 何时: "checked_on", 树: "" } });
  expect(learnt.columns.map(({ field }) => field)).toEqual(["village", "owner", "checked_on", undefined]);
});

test("一行里写着后来的办理，就一步步办；没写的不办", () => {
  expect(likelyOpening(orchard, ["village", "owner"])).toBe("plant");
  const given = { village: "v-1", owner: "赵一", planted_on: "2023-05-06", checked_on: "2023-06-01", checker: "钱二" };
  const { steps, unused } = stepsOf(orchard, "plant", given);
  expect(steps.map(({ act }) => act)).toEqual(["plant", "check"]);
  expect(unused).toEqual([]);
  expect(stepsOf(orchard, "plant", { ...given, checker: "" }).steps).toHaveLength(2);
  const { checker: _, ...noChecker } = given;
  expect(stepsOf(orchard, "plant", noChecker)).toMatchObject({ steps: [{ act: "plant" }], unused: ["checked_on"] });
});

test("已经登记的，只办还没办的；变了而无处可办的说出来", () => {
  const before = { state: "planted", openedOn: "2023-05-06", values: { village: "v-1", owner: "赵一", planted_on: "2023-05-06" } };
  expect(stepsOf(orchard, "plant", { village: "v-1", owner: "赵一", checked_on: "2023-06-01", checker: "钱二" }, before)).toMatchObject({
    steps: [{ act: "check" }],
    unused: [],
  });
  expect(stepsOf(orchard, "plant", { village: "v-1", owner: "改名" }, before)).toEqual({ steps: [], unused: ["owner"] });
  expect(stepsOf(orchard, "plant", { village: "v-1", owner: "赵一" }, before)).toEqual({ steps: [], unused: [] });
});
