/** The attachments of a report, in the order in which they are customary, as data: Word and HTML print the same. */
import type { Draft, PlannedWork, PromiseKept, Term } from "../report/draft.ts";
import type { SplitRow } from "../split/row.ts";
import type { Column } from "./table.ts";

export type Attachment =
  | { readonly kind: "terms"; readonly title: string; readonly terms: readonly Term[] }
  | { readonly kind: "split"; readonly title: string; readonly rows: readonly SplitRow[] }
  | { readonly kind: "livelihood"; readonly title: string; readonly works: readonly PlannedWork[] }
  | { readonly kind: "kept"; readonly title: string; readonly kept: readonly PromiseKept[] };

/** 附件1, 附件2…; without a number where there is one only (GB/T 9704-2012, 7.3.4). */
export const attachmentMark = (index: number, count: number): string => (count === 1 ? "附件" : `附件${index + 1}`);

/** Only those that have something in them. */
export const attachmentsOf = ({ year, terms, plan, kept }: Draft): readonly Attachment[] => {
  const livelihood = plan.filter(({ isLivelihood }) => isLivelihood);
  return [
    ...(terms.length > 0 ? [{ kind: "terms", title: "名词解释", terms } as const] : []),
    ...(plan.length > 0 ? [{ kind: "split", title: `${year}年重点工作责任分解表`, rows: plan.map(splitRow) } as const] : []),
    ...(livelihood.length > 0 ? [{ kind: "livelihood", title: `${year}年民生实事项目表`, works: livelihood } as const] : []),
    ...(kept.length > 0 ? [{ kind: "kept", title: `${year - 1}年目标任务完成情况对照表`, kept } as const] : []),
  ];
};

const splitRow = ({ section, text, lead, helpers, due }: PlannedWork, index: number): SplitRow => ({
  number: index + 1,
  category: section,
  task: text,
  leader: "",
  units: lead,
  helpers: helpers.join("、"),
  due: dueText(due),
});

/** "2024-12-31" → 2024年12月底前, "2024-06-15" → 2024年6月15日前: no zeros before a digit (7.3.5.4). What is no day is printed as it is. */
export const dueText = (due: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(due) ?? [];
  if (year === undefined || month === undefined || day === undefined) return due;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) === last ? `${year}年${Number(month)}月底前` : `${year}年${Number(month)}月${Number(day)}日前`;
};

/** Columns in mm that fill the 225 mm of a page on its side. */
export const LIVELIHOOD_COLUMNS: readonly Column[] = [
  { head: "序号", width: 15, isCentred: true },
  { head: "项目内容", width: 110 },
  { head: "牵头单位", width: 35, isCentred: true },
  { head: "配合单位", width: 35, isCentred: true },
  { head: "完成时限", width: 30, isCentred: true },
];

export const livelihoodRow = ({ text, lead, helpers, due }: PlannedWork, index: number): readonly string[] => [
  String(index + 1),
  text,
  lead,
  helpers.join("、"),
  dueText(due),
];

export const KEPT_COLUMNS: readonly Column[] = [
  { head: "序号", width: 15, isCentred: true },
  { head: "目标任务", width: 80 },
  { head: "完成情况", width: 95 },
  { head: "牵头单位", width: 35, isCentred: true },
];
