/** What stands beside the postings in a figure: what was before the books began, and what has no register yet. */
import type { Day } from "@jiannuo/quantity";

/** 期初数: what stood before the books began, or what a whole earlier period came to, from a document. */
export interface Opening {
  readonly measure: string;
  readonly from: Day;
  readonly to: Day;
  readonly place: string;
  readonly keeper: string;
  readonly amount: string;
  readonly document: string;
}

/** 报数: a figure without a register behind it, with its slip; shown as such, and no longer counted once a register took its place. */
export interface Declared {
  readonly measure: string;
  readonly from: Day;
  readonly to: Day;
  readonly place: string;
  readonly keeper: string;
  readonly amount: string;
  readonly definition: string;
  readonly supplier: string;
  /** 复核人; undefined until another person has looked. */
  readonly reviewer?: string;
  readonly slipSha256?: string;
  readonly isReplaced?: boolean;
}
