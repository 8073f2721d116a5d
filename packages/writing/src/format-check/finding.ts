/** What the check of a paper's format answers. */
import type { Words } from "@jiannuo/quantity";

/** Where something stands: the part of the file, and the paragraph as a person counts them (from 1, empty ones too). */
export interface FormatPlace {
  /** "document", "footer", "settings", or "section 2". */
  readonly part: string;
  readonly paragraph?: number;
  /** How the paragraph begins. */
  readonly quote?: string;
}

export interface FormatFinding {
  /** Id of the rule. */
  readonly rule: string;
  readonly where: FormatPlace;
  /** What is wrong and what the standard asks. */
  readonly because: Words;
}

/** report: a report to a congress, a paper of a meeting without 版头, 主送 or seal; notice: a paper that is sent (通知, 意见, 函…). */
export type PaperKind = "report" | "notice" | "other";

export interface FormatReport {
  readonly kind: PaperKind;
  /** Number of rules that were looked at. */
  readonly looked: number;
  readonly findings: readonly FormatFinding[];
  /** Rules that do not apply to this paper, with the reason. */
  readonly skipped: readonly { readonly rule: string; readonly because: Words }[];
}
