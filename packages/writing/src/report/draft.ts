/** 稿: a report as blocks of runs, in which every figure is bound to a measure, or signed as unbound. Plain, serialisable data. */
import type { FigureFormat } from "../figure/format.ts";

/** What a figure in a report stands for. The value is not in it: it is worked out, and frozen (公布数) when the report is published. */
export interface Binding {
  /** Unique in its draft; stays with the figure wherever it is moved. */
  readonly id: string;
  /** `register.measure` */
  readonly measure: string;
  /** Of the measure's definition (口径). */
  readonly version: number;
  /** As `readPeriod` reads it: "2023", "2023-01-01..2023-06-30". */
  readonly period: string;
  /** Path of a unit; the whole town without it. */
  readonly place?: string;
  /** Day up to whose end what was recorded counts; all without it. */
  readonly asOf?: string;
  readonly format: FigureFormat;
}

export interface TextRun {
  readonly kind: "text";
  readonly text: string;
}

/** A figure as it stands printed, with qualifier and unit: `750余万元`. The text changes by a person's hand only. */
export interface FigureRun {
  readonly kind: "figure";
  readonly text: string;
  readonly binding: Binding;
}

/** 签认不挂: a number for which a person answers with a reason: a label, a date's part, another body's word. */
export interface UnboundRun {
  readonly kind: "unbound";
  readonly text: string;
  readonly reason: string;
  /** Name of whoever signed for it. */
  readonly by: string;
}

export type Run = TextRun | FigureRun | UnboundRun;

/** 1 for 一、 (黑体), 2 for （一） (楷体), 3 for 1. (仿宋). The mark is part of the text. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly runs: readonly Run[];
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly id: string;
  readonly runs: readonly Run[];
  /** Topic sentence at its head, printed bold: number of its characters. */
  readonly lead?: number;
  /** Ids of the commitments that the paragraph makes. */
  readonly commitments?: readonly string[];
}

export type Block = HeadingBlock | ParagraphBlock;

/** 名词解释: a term in the order of its appearance. */
export interface Term {
  readonly term: string;
  readonly explanation: string;
}

/** A commitment or target of the plan part, with who answers for it. */
export interface PlannedWork {
  /** "C001", "T01". */
  readonly id: string;
  /** Title of the section that it stands in. */
  readonly section: string;
  readonly text: string;
  readonly lead: string;
  readonly helpers: readonly string[];
  /** Day, "2024-12-31". */
  readonly due: string;
  readonly measure?: string;
  /** 民生实事: a livelihood project of the year. */
  readonly isLivelihood?: true;
}

/** A line of 上年目标完成情况对照表: what was promised for the year under review, and the figure that answers it. */
export interface PromiseKept {
  readonly promise: string;
  readonly result: readonly Run[];
  readonly lead: string;
}

/** 说明: a person has read what a check says of these words and keeps them, with the reason. It holds for these words in this block only. */
export interface Explained {
  /** Of the finding. */
  readonly code: string;
  readonly block: string;
  /** The words that were kept. */
  readonly quote: string;
  readonly reason: string;
  /** Name of whoever answers for it. */
  readonly by: string;
}

export interface Draft {
  /** "青禾镇2024年政府工作报告" */
  readonly title: string;
  /** The year of delivery; the review part is of the year before. */
  readonly year: number;
  /** "2024年2月6日在青禾镇第三届人民代表大会第四次会议上" */
  readonly occasion: string;
  /** Office and name, with a full-width blank between. */
  readonly speaker: string;
  readonly blocks: readonly Block[];
  readonly terms: readonly Term[];
  readonly plan: readonly PlannedWork[];
  readonly kept: readonly PromiseKept[];
  readonly explained?: readonly Explained[];
}

/** The text of a block as it is read. */
export const textOf = ({ runs }: { readonly runs: readonly Run[] }): string => runs.map(({ text }) => text).join("");

/** Every binding of a draft, in the order of the text, with the block that it stands in. */
export const bindingsOf = ({ blocks }: Draft): readonly { readonly block: string; readonly run: FigureRun }[] =>
  blocks.flatMap(({ id, runs }) => runs.filter((run): run is FigureRun => run.kind === "figure").map((run) => ({ block: id, run })));
