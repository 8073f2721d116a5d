/** A draft against the books: do its figures and words hold? */
import type { Day } from "@jiannuo/quantity";
import type { FigureSource, KnownMeasure } from "../figure/figure.ts";
import type { Draft } from "../report/draft.ts";
import { checkPassages } from "./check-passages.ts";
import type { DraftFinding } from "./draft-finding.ts";
import { passagesOf } from "./passage.ts";
import type { SetPhrase } from "./set-phrase.ts";

/**
 * Findings of a draft in the order of its text: figures that moved, words that no longer hold, absolutes without evidence, numbers that
 * are neither bound nor signed, set phrases. `source` is asked for every binding, and for those of sentences with 首次 also a year earlier;
 * where it cannot say, the word is doubtful. Nothing is changed: a proposal is for a person to take.
 */
export const checkDraft = (
  draft: Draft,
  source: FigureSource,
  measures: ReadonlyMap<string, KnownMeasure>,
  options: { readonly setPhrases: readonly SetPhrase[]; readonly today: Day },
): readonly DraftFinding[] => checkPassages(passagesOf(draft, source, measures), options);
