/** The sheet to be filled in: heads, types, lists to choose from, a note, and a filled example on a sheet of its own. */
import ExcelJS from "exceljs";
import type { Field, RegisterDefinition } from "@jiannuo/registers";
import { headOf } from "./entry-columns.ts";
import { isInSheet } from "./read-cell.ts";
import { openFields } from "./steps.ts";
import type { UnitIndex } from "./units.ts";

/** Rows that are prepared for filling in. */
const PREPARED = 500;
const HEAD_ROW = 3;
const LISTS = "可选值";

const example = (field: Field, units: UnitIndex): string | number => {
  switch (field.type) {
    case "number":
      return 12;
    case "day":
      return "2023-06-01";
    case "time":
      return "2023-06-01 09:30";
    case "yesNo":
      return "是";
    case "code":
      return Object.values(field.codes)[0]?.zh ?? "";
    case "unit":
      return units.ofKinds(field.kinds)[0]?.title.zh ?? "";
    case "person":
      return "张三";
    case "phone":
      return "13800000000";
    case "idNumber":
      return "18 位，文本格式";
    case "external":
      return "GZ-0001";
    default:
      return "（文字）";
  }
};

/** What may stand in a cell, where it is one of a list. */
const choicesOf = (field: Field, units: UnitIndex): readonly string[] => {
  if (field.type === "yesNo") return ["是", "否"];
  if (field.type === "code") return Object.values(field.codes).map(({ zh }) => zh);
  return field.type === "unit" ? units.ofKinds(field.kinds).map(({ title }) => title.zh) : [];
};

const formatOf = (field: Field): string => (field.type === "day" ? "yyyy-mm-dd" : field.type === "number" ? "General" : "@");

const sayHow = (field: Field): string => {
  switch (field.type) {
    case "day":
      return "如 2023-06-01";
    case "time":
      return "如 2023-06-01 09:30";
    case "number":
      return field.isWhole ? "整数，没有填 0，不知道空着" : "数字，不写单位";
    case "idNumber":
      return "18 位，请保持文本格式";
    case "code":
    case "unit":
    case "yesNo":
      return "从列表选";
    default:
      return "文字";
  }
};

/** @param act the opening act that a row of the sheet is */
export const templateXlsx = async (definition: RegisterDefinition, act: string, units: UnitIndex): Promise<Uint8Array> => {
  const { needs } = definition.acts[act]!;
  const fields = openFields(definition.acts[act]!)
    .map((name) => [name, definition.fields[name]!] as const)
    .filter(([, field]) => isInSheet(field));
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("填报", { views: [{ state: "frozen", ySplit: HEAD_ROW }] });
  const examples = book.addWorksheet("填写示例");
  const lists = book.addWorksheet(LISTS, { state: "hidden" });
  sheet.mergeCells(1, 1, 1, Math.max(fields.length, 2));
  sheet.getCell(1, 1).value = definition.title.zh;
  sheet.getCell(1, 1).font = { bold: true, size: 16, name: "宋体" };
  sheet.getRow(2).values = fields.map(([name, field]) => `${needs.includes(name) ? "必填；" : ""}${sayHow(field)}`);
  sheet.getRow(2).font = { size: 9, color: { argb: "FF676B6E" } };
  sheet.getRow(HEAD_ROW).values = fields.map(([name, field]) => `${needs.includes(name) ? "*" : ""}${headOf(field)}`);
  sheet.getRow(HEAD_ROW).font = { bold: true };
  for (const [at, [, field]] of fields.entries()) {
    const column = sheet.getColumn(at + 1);
    column.width = Math.max(14, headOf(field).length * 2 + 4);
    const choices = choicesOf(field, units);
    lists.getColumn(at + 1).values = [...choices];
    const letter = lists.getColumn(at + 1).letter;
    for (let row = HEAD_ROW + 1; row <= HEAD_ROW + PREPARED; row++) {
      const cell = sheet.getCell(row, at + 1);
      cell.numFmt = formatOf(field);
      if (choices.length > 0)
        cell.dataValidation = {
          type: "list",
          allowBlank: true,
          showErrorMessage: true,
          errorTitle: "请从列表选",
          error: `“${field.title.zh}”只能填列表里的`,
          formulae: [`${LISTS}!$${letter}$1:$${letter}$${choices.length}`],
        };
    }
  }
  examples.addRow(["这一页只是示例，不会导入。一行一条；没有就空着，零要写 0；日期写年月日；导入时合计行、空行会跳过。"]);
  examples.addRow(fields.map(([, field]) => headOf(field)));
  examples.addRow(fields.map(([, field]) => example(field, units)));
  for (const at of fields.keys()) examples.getColumn(at + 1).width = 16;
  return new Uint8Array(await book.xlsx.writeBuffer());
};

/** Sheets of our own that hold no data. */
export const isExampleSheet = (name: string): boolean => name === "填写示例" || name === LISTS;
