/** One item of a reading together with what a person decided about it: what the reading page lists and the exports print. */
import type { Approx, Direction, FigureKind, Part, Span, Stage, Status } from "@jiannuo/reading";

export type ItemKind = "figure" | "target" | "commitment" | "project";
export type ReviewState = "pending" | "confirmed" | "corrected" | "rejected";

/**
 * Values are those in force: where a person corrected the item, the corrected ones. Offsets are UTF-16 code units into the text of the report.
 * Which of the optional fields are there follows from `kind`; one that is absent prints as an empty cell.
 */
export interface ReviewedItem extends Span {
  readonly id: string;
  readonly kind: ItemKind;
  readonly part: Part;
  /** Title of the innermost section that it stands in, "" for none. */
  readonly section: string;
  readonly quote: string;
  /** Figures and targets. */
  readonly metric?: string;
  readonly value?: number;
  readonly valueTo?: number;
  readonly unit?: string;
  readonly approx?: Approx;
  readonly figureKind?: FigureKind;
  readonly direction?: Direction;
  readonly status?: Status;
  /** Commitments. */
  readonly action?: string;
  readonly object?: string;
  /** Projects. */
  readonly name?: string;
  readonly stage?: Stage;
  /** Total investment in 元. */
  readonly amount?: number;
  readonly state: ReviewState;
  /** Who decided, as shown to people. */
  readonly by?: string;
  /** When it was decided: ISO 8601 with offset. */
  readonly at?: string;
}
