/** The columns of the exports: head, value and width, each once. Both the CSV and the workbook are made of them. */
import { approxWords, directionWords, figureKindWords, partWords, stageWords, statusWords } from "@jiannuo/reading/words";
import type { ItemKind, ReviewedItem } from "../item.ts";
import { itemKindWords, reviewStateWords } from "../words.ts";

export interface Column {
  readonly head: string;
  /** Width on a sheet, in characters of the standard type. */
  readonly width: number;
  /** Numbers stay numbers; undefined is an empty cell. */
  readonly of: (item: ReviewedItem) => string | number | undefined;
  /** The value is an instant (ISO 8601). */
  readonly instant?: true;
}

const id: Column = { head: "编号", width: 14, of: (i) => i.id };
const kind: Column = { head: "种类", width: 8, of: (i) => itemKindWords[i.kind].zh };
const part: Column = { head: "部分", width: 10, of: (i) => partWords[i.part].zh };
const section: Column = { head: "章节", width: 28, of: (i) => i.section };
const quote: Column = { head: "原文", width: 24, of: (i) => i.quote };
const metric: Column = { head: "指标", width: 26, of: (i) => i.metric };
const value: Column = { head: "数值", width: 14, of: (i) => i.value };
const valueTo: Column = { head: "数值上限", width: 12, of: (i) => i.valueTo };
const unit: Column = { head: "单位", width: 8, of: (i) => i.unit };
const approx: Column = { head: "约数", width: 8, of: (i) => i.approx && approxWords[i.approx].zh };
const figureKind: Column = { head: "性质", width: 8, of: (i) => i.figureKind && figureKindWords[i.figureKind].zh };
const direction: Column = { head: "方向", width: 8, of: (i) => i.direction && directionWords[i.direction].zh };
const status: Column = { head: "状态", width: 8, of: (i) => i.status && statusWords[i.status].zh };
const action: Column = { head: "动作", width: 12, of: (i) => i.action };
const object: Column = { head: "对象", width: 40, of: (i) => i.object };
const name: Column = { head: "项目名称", width: 36, of: (i) => i.name };
const stage: Column = { head: "阶段", width: 8, of: (i) => i.stage && stageWords[i.stage].zh };
const amount: Column = { head: "总投资（元）", width: 18, of: (i) => i.amount };
const state: Column = { head: "确认情况", width: 10, of: (i) => reviewStateWords[i.state].zh };
const by: Column = { head: "确认人", width: 12, of: (i) => i.by };
const at: Column = { head: "确认时间", width: 18, of: (i) => i.at, instant: true };
const start: Column = { head: "起", width: 8, of: (i) => i.start };
const end: Column = { head: "止", width: 8, of: (i) => i.end };

const before = [id, part, section];
const after = [state, by, at, start, end];
const numbers = [metric, value, valueTo, unit, approx, figureKind, direction, status];

export const ALL_COLUMNS: readonly Column[] = [id, kind, part, section, quote, ...numbers, action, object, name, stage, amount, ...after];

/** A sheet a kind, with the columns that the kind has. */
export const SHEETS: Record<ItemKind, readonly Column[]> = {
  figure: [...before, quote, ...numbers, ...after],
  target: [...before, quote, ...numbers, ...after],
  commitment: [...before, { ...quote, width: 60 }, action, object, ...after],
  project: [...before, { ...quote, width: 36 }, name, stage, amount, ...after],
};
