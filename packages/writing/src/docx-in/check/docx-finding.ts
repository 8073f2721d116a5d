/** What is doubtful in a Word file, at its place: a number or a word against the registers, against the report itself, or against its own promise. */
import type { Words } from "@jiannuo/quantity";
import type { FindingCode } from "../../check/finding.ts";
import type { DraftFindingCode } from "../../contract/draft-finding.ts";

/** What the books say of a number. */
export interface BooksSay {
  /** `register.measure` */
  readonly measure: string;
  readonly title: Words;
  readonly period: string;
  /** Exact text in `unit`; null where there is no figure. */
  readonly value: string | null;
  readonly unit: string;
  readonly entries: number;
  /** Some of it stands on slips (报数). */
  readonly declared: boolean;
}

export interface DocxFinding {
  readonly code: FindingCode | DraftFindingCode;
  /** `wrong`: it cannot be so. `doubtful`: a person has to look. `note`: nothing is wrong, worth knowing. */
  readonly severity: "wrong" | "doubtful" | "note";
  /** Number of the paragraph, from 0, and the place in its text. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly because: Words;
  /** What could stand there instead, and would hold. */
  readonly proposal?: string;
  readonly books?: BooksSay;
}
