import { readFileSync } from "node:fs";
import { isRefusal } from "@jiannuo/quantity";
import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "./read-csv.ts";
import { readLedger } from "./read-ledger.ts";
import { type Sheet, cellText } from "./sheet.ts";
import { csvFile, xlsFile, xlsxFile } from "./testing/files.ts";

const sheetsOf = async (bytes: Uint8Array, name: string): Promise<readonly Sheet[]> => {
  const read = await readLedger(bytes, name);
  if (isRefusal(read)) throw new Error(read.because.zh);
  return read;
};
const cellsOf = (sheet: Sheet | undefined) =>
  [...sheet!.rows()].map(({ cells }) => cells.map((cell) => (cell === null ? null : cellText(cell))));
const codeOf = async (bytes: Uint8Array, name = "台账.xlsx"): Promise<string> => {
  const read = await readLedger(bytes, name);
  return isRefusal(read) ? read.code : "read";
};

test("xlsx：文字、数、日期格、18 位身份证号照样读出，合并的格子每行都有值，几张表都在", async () => {
  const bytes = await xlsxFile(
    {
      name: "桃园",
      rows: [
        ["村", "园主", "身份证号", "栽植日期", "面积"],
        ["柳塘村", "赵一", "110101199003074258", new Date("2023-05-06T00:00:00Z"), 3.5],
        [null, "钱二", "110101199003074258", new Date("2023-12-31T00:00:00Z"), 0.1],
      ],
      merges: ["A2:A3"],
      formats: { D: "yyyy/m/d" },
    },
    { name: "梨园", rows: [["村"], ["石坝村"]] },
  );
  const sheets = await sheetsOf(bytes, "果园.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(["桃园", "梨园"]);
  expect(cellsOf(sheets[0])).toEqual([
    ["村", "园主", "身份证号", "栽植日期", "面积"],
    ["柳塘村", "赵一", "110101199003074258", "2023-05-06", "3.5"],
    ["柳塘村", "钱二", "110101199003074258", "2023-12-31", "0.1"],
  ]);
});

test.each(["biff8", "html", "xlml"] as const)("旧版 xls（%s）：文字、数、合并的格子", async (bookType) => {
  const bytes = xlsFile(
    {
      rows: [
        ["村", "园主", "面积"],
        ["柳塘村", "赵一", 3.5],
        [null, "钱二", 12],
      ],
      merges: ["A2:A3"],
    },
    bookType,
  );
  expect(cellsOf((await sheetsOf(bytes, "果园.xls"))[0])).toEqual([
    ["村", "园主", "面积"],
    ["柳塘村", "赵一", "3.5"],
    ["柳塘村", "钱二", "12"],
  ]);
});

test.each([
  ["逗号", "村,园主\r\n柳塘村,赵一\r\n"],
  ["制表符", "村\t园主\n柳塘村\t赵一"],
  ["分号", "村;园主\n柳塘村;赵一\n"],
  ["全角逗号", "村，园主\n柳塘村，赵一\n"],
])("csv 的分隔符自己认：%s", async (_, text) => {
  expect(cellsOf((await sheetsOf(csvFile(text), "果园.csv"))[0])).toEqual([
    ["村", "园主"],
    ["柳塘村", "赵一"],
  ]);
});

test("GB18030 的 csv 读得出中文；引号里可以有换行、逗号和引号", async () => {
  // 村,园主 / 柳塘村,赵一 as GBK
  const gbk = Uint8Array.from([
    0xb4, 0xe5, 0x2c, 0xd4, 0xb0, 0xd6, 0xf7, 0x0d, 0x0a, 0xc1, 0xf8, 0xcc, 0xc1, 0xb4, 0xe5, 0x2c, 0xd5, 0xd4, 0xd2, 0xbb, 0x0d, 0x0a,
  ]);
  expect(cellsOf((await sheetsOf(gbk, "果园.csv"))[0])).toEqual([
    ["村", "园主"],
    ["柳塘村", "赵一"],
  ]);
  expect(cellsOf(readCsv('村,备注\n柳塘村,"第一行\n第二行，""好"",完"\n石坝村,="018"', ""))).toEqual([
    ["村", "备注"],
    ["柳塘村", '第一行\n第二行，"好",完'],
    ["石坝村", "018"],
  ]);
});

test("读不了的一律请另存为 xlsx，涉密的不收，空的说空", async () => {
  const et = await readLedger(
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 7)]),
    "果园.et",
  );
  expect(isRefusal(et) && et.because.zh).toContain("另存为 xlsx");
  expect(await codeOf(csvFile("%PDF-1.7 …"), "果园.pdf")).toBe("LEDGER_NOT_READ");
  expect(await codeOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), "果园.et")).toBe("LEDGER_NOT_READ");
  expect(await codeOf((await xlsxFile({ rows: [["村"]] })).subarray(0, 900))).toBe("LEDGER_NOT_READ");
  expect(await codeOf(new Uint8Array())).toBe("EMPTY_FILE");
  expect(await codeOf(await xlsxFile({ rows: [] }))).toBe("EMPTY_FILE");
  expect(await codeOf(await xlsxFile({ rows: [["机密★10年"], ["果园台账"], ["村", "园主"]] }))).toBe("CLASSIFIED");
});

test("任何单元格写成 csv 再读，都还是原来的文字", () => {
  const odd = constantFrom("", '"', ",", "\n", "村", "=1", "'", ";", "\t", "12");
  assert(
    property(array(array(odd, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const lines = rows.map((row) => row.map((cell) => `x${cell}x`));
      const text = [["村", "园主"], ...lines].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");
      expect(cellsOf(readCsv(text, "")).slice(1)).toEqual(lines);
    }),
  );
});

test("xlsx：格子按显示的样子读，百分数、以万显示的数、带单位的数、补零的编号都不走样", async () => {
  const bytes = await xlsxFile({
    rows: [
      ["村", "完成率", "投资", "人数", "编号"],
      ["柳塘村", 0.975, 12_345_678, 12, 7],
      ["石坝村", 1, 20_000, 3, 18],
    ],
    formats: { B: "0%", C: '0!.0,"万"', D: '0"人"', E: "0000" },
  });
  expect(cellsOf((await sheetsOf(bytes, "台账.xlsx"))[0]).slice(1)).toEqual([
    ["柳塘村", "97.5%", "1234.5678万", "12人", "0007"],
    ["石坝村", "100%", "2万", "3人", "0018"],
  ]);
});

test.each(["xlsx", "xls"])("LibreOffice 存的 %s：日期、带单位的格式、公式和它的错、合并的村名、筛选掉的行，读来一样", async (kind) => {
  const bytes = readFileSync(new URL(`fixtures/saved-by-libreoffice.${kind}`, import.meta.url));
  const [sheet] = await sheetsOf(bytes, `来访登记.${kind}`);
  expect(cellsOf(sheet).slice(1)).toEqual([
    ["序号", "来访日期", "来访人数", "所在村", "来访人", "反映事项", "接待人", "引导或受理情况"],
    ["1", "2023-01-05", "3人", "柳塘村", "王某", "灌溉渠堵塞", "田春梅", "已受理"],
    ["2", "2023-02-14", "1人", "柳塘村", "李某", "低保咨询", "田春梅", "已受理"],
    ["3", "3月8日", "2人", "石坝村", "赵某", "路灯不亮", "田春梅", "已受理"],
    ["4", "2023-04-20", "5人", "石坝村", "钱某", "道路积水", "田春梅", "已受理"],
    ["5", "2023-05-06", "2人", "柳塘村", "孙某", "邻里用水", "#N/A", "已受理"],
    ["合计", null, "13人"],
  ]);
  expect([...sheet!.rows()].filter(({ isHidden }) => isHidden).map(({ number }) => number)).toEqual([6]);
});

test("公式没有结果的格子照样看得见：算错的、还没算过的，不当作没有填", async () => {
  const bytes = await xlsxFile({
    rows: [
      ["村", "园主", "面积", "备注"],
      ["柳塘村", { formula: "VLOOKUP(A2,Z:Z,1,0)", result: { error: "#N/A" } }, { formula: "1/0", result: { error: "#DIV/0!" } }, null],
      ["石坝村", { formula: "A3&1" }, 3, { formula: 'IF(A3="","",A3)', result: "" }],
    ],
  });
  expect(cellsOf((await sheetsOf(bytes, "果园.xlsx"))[0]).slice(1)).toEqual([
    ["柳塘村", "#N/A", "#DIV/0!"],
    ["石坝村", "#CALC!", "3", null],
  ]);
});
