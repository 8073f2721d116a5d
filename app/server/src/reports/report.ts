/** What the town's own reports are to whoever works on them. Days and instants as elsewhere: ISO text. */
import type { Words } from "@jiannuo/quantity";
import type { DraftFinding } from "@jiannuo/writing";
import type { Draft } from "@jiannuo/writing/draft";

/** composed 由提纲生成, written 新写, edited 修改, adopted 采用修改稿, rolled 沿用上年稿, accepted 按台账改数, side 未采用的另一稿. */
export type Why = "composed" | "written" | "edited" | "adopted" | "rolled" | "accepted" | "side";

type ReportState = "drafting" | "published";

/** By whom and when. */
interface Done {
  readonly by: string;
  readonly at: string;
}

export interface VersionListed extends Done {
  readonly version: number;
  /** The version that it was written on; 0 for the first. */
  readonly base: number;
  readonly why: Why;
}

export interface FullVersion extends VersionListed {
  readonly draft: Draft;
}

export interface ReportListed extends Done {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly state: ReportState;
  readonly version: number;
}

/** Of growth: the value of the year before that it stands on. */
export interface GrowthBase {
  /** published: as the report of that year gave it; live: as the registers have it, where no report gave it or they have moved on. */
  readonly uses: "live" | "published";
  readonly period: string;
  readonly value: string | null;
  readonly published?: string;
}

export interface BoundFigure {
  readonly binding: string;
  readonly measure: string;
  readonly title?: Words;
  readonly definition?: Words;
  /** Of the definition. */
  readonly version: number;
  readonly period: string;
  /** Exact decimal text in `unit`. */
  readonly value: string | null;
  readonly unit: string;
  readonly printed: string;
  readonly state: "same" | "moved" | "broken" | "frozen";
  readonly because?: Words;
  readonly proposal?: string;
  readonly entries: number;
  readonly declared: boolean;
  /** Share of 补建, 0 to 1. */
  readonly backfilled: number;
  readonly of?: number;
  readonly movedAt?: string;
  readonly corrected?: string;
  readonly base?: GrowthBase;
}

export interface SignOff {
  readonly step: string;
  readonly version: number;
  readonly name: string;
  readonly at: string;
  readonly note?: string;
  /** 签后变动: the text is another since. */
  readonly isOutdated: boolean;
}

export interface Correction extends Done {
  readonly binding: string;
  readonly was: string;
  readonly text: string;
  readonly reason: string;
  readonly approver: string;
}

/** Everything about a report but what is worked out from the books as they are now. */
export interface KeptReport extends Done {
  readonly id: string;
  readonly town: string;
  readonly year: number;
  readonly state: ReportState;
  readonly version: number;
  readonly why: Why;
  readonly draft: Draft;
  readonly signOffs: readonly SignOff[];
  readonly corrections: readonly Correction[];
  readonly published?: Done & { readonly version: number };
}

export interface StepStanding {
  readonly id: string;
  readonly title: Words;
  /** Whether this post signs it. */
  readonly isYours: boolean;
  /** Whether the steps before it are signed. */
  readonly isNext: boolean;
}

export interface Powers {
  readonly write: boolean;
  readonly publish: boolean;
  readonly correct: boolean;
}

export interface UsedIn {
  readonly report: string;
  readonly year: number;
  readonly title: string;
  readonly state: ReportState;
  readonly version: number;
  readonly binding: string;
  readonly block: string;
  readonly text: string;
  readonly period: string;
  readonly sentence: string;
}

/** A report with what the books say of it. */
export interface ReportNow extends KeptReport {
  readonly figures: readonly BoundFigure[];
  /** None for a published report: its words were signed. */
  readonly findings: readonly DraftFinding[];
  /** Numbers that are neither bound nor signed for. */
  readonly unbound: number;
  readonly steps: readonly StepStanding[];
  readonly may: Powers;
}
