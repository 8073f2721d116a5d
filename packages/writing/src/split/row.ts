/** 责任分解表: one row a matter (一事一项), in the columns of the tables that governments publish (HANDBOOK §4). */
export interface SplitRow {
  /** 序号, from 1. */
  readonly number: number;
  /** 类别: title of the section that the matter stands in. */
  readonly category: string;
  /** 任务内容, as the report words it. */
  readonly task: string;
  /** 牵头领导; like the fields below "" where the text does not say: the office fills it in. */
  readonly leader: string;
  /** 责任单位, the lead first. */
  readonly units: string;
  /** 配合单位. */
  readonly helpers: string;
  /** 完成时限, as the report words it. */
  readonly due: string;
}

/** Head and width of each column, in print order; widths in mm fill the 225 mm of a horizontal page by GB/T 9704-2012. */
export const SPLIT_COLUMNS = [
  { key: "number", head: "序号", width: 13 },
  { key: "category", head: "类别", width: 31 },
  { key: "task", head: "任务内容", width: 74 },
  { key: "leader", head: "牵头领导", width: 20 },
  { key: "units", head: "责任单位", width: 32 },
  { key: "helpers", head: "配合单位", width: 32 },
  { key: "due", head: "完成时限", width: 23 },
] as const satisfies readonly { key: keyof SplitRow; head: string; width: number }[];
