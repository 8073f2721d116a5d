/**
 * Reading (读本): what a government work report was read into. Every item points at its place in the text.
 * Offsets are UTF-16 code units into `Source.text`, end exclusive; law: 0 ≤ start < end ≤ text.length,
 * and `quote` is that slice with nothing but page marks and line breaks taken out.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Carrier = "txt" | "html" | "docx" | "doc" | "pdf" | "ofd";

/** The decoded text of a report; for a text file it is the file's characters, unchanged. All spans point into `text`. */
export interface Source {
  readonly text: string;
  readonly carrier: Carrier;
}

export type Level = "township" | "county" | "prefecture" | "province" | "nation";
/** 回顾 | 今年工作 | 政府自身建设 | 其余（开场、附件、名词解释）. */
export type Part = "review" | "plan" | "governance" | "other";

export interface Section extends Span {
  /** 1 for 一、, 2 for （一）, 3 for 1. or a run-in heading. */
  readonly level: number;
  /** As printed without its mark (`一`, `（二）` → `二`), "" where none. */
  readonly number: string;
  readonly title: string;
  readonly part: Part;
}

export type Approx = "exact" | "about" | "over" | "atLeast" | "atMost" | "under";
export type FigureKind = "level" | "change" | "rank";
export type Direction = "up" | "down";
export type Status = "reported" | "expected" | "target";

/** 数据: a quantity that the report states as a fact, an expectation or a target (then it is a 目标). */
export interface Figure extends Span {
  readonly quote: string;
  /** 百/千/万/亿 multiplied out; of a range the lower end. */
  readonly value: number;
  readonly valueTo?: number;
  /** Measure word or unit once magnitudes are multiplied out; "" where the text writes none. */
  readonly unit: string;
  readonly approx: Approx;
  readonly kind: FigureKind;
  readonly direction?: Direction;
  readonly status: Status;
  readonly metric: string;
}

/** 承诺: a clause of the plan that promises an action. */
export interface Commitment extends Span {
  readonly quote: string;
  /** The verb of doing: `新建`. */
  readonly action: string;
  /** What it is done to: `停车位200个`. */
  readonly object: string;
}

export type Stage = "planned" | "negotiating" | "signed" | "approved" | "building" | "completed" | "operating";

export interface Project extends Span {
  readonly quote: string;
  /** The name without 项目 where the rest still names it. */
  readonly name: string;
  readonly stage: Stage;
  /** Total investment, in 元, where the text gives it. */
  readonly amount?: { readonly value: number; readonly unit: "元" };
}

export interface Reading {
  readonly title: string;
  readonly place: string;
  readonly level: Level;
  /** The year that the report looks back on, and the year that it plans; 0 where the text does not say. */
  readonly reviewYear: number;
  readonly planYear: number;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly figures: readonly Figure[];
  readonly commitments: readonly Commitment[];
  readonly projects: readonly Project[];
}
