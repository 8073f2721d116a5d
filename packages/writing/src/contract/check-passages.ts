/** The rules of wording, each with the promise that it holds. */
import type { Day } from "@jiannuo/quantity";
import { absolutesProven } from "./absolutes.ts";
import { comparedNamed } from "./compared.ts";
import { openItemsNamed } from "./completion.ts";
import { directionHolds } from "./direction.ts";
import type { DraftFinding } from "./draft-finding.ts";
import { pairsInOrder } from "./pairs.ts";
import type { Passage } from "./passage.ts";
import { ranksProven } from "./rank.ts";
import { samplesNamed } from "./sample.ts";
import { type Found, type Rule, sentencesOf } from "./sentence.ts";
import { type SetPhrase, setPhrasesIn } from "./set-phrase.ts";
import { stockOrFlow } from "./stock-or-flow.ts";
import { partsLieWithin } from "./subset.ts";
import { unboundNumbers } from "./unbound.ts";
import { valueHolds } from "./value.ts";

const RULES: readonly Rule[] = [
  valueHolds,
  directionHolds,
  partsLieWithin,
  pairsInOrder,
  stockOrFlow,
  ranksProven,
  openItemsNamed,
  comparedNamed,
  samplesNamed,
  absolutesProven,
];

const ofSentences = (passage: Passage): Found[] => {
  const sentences = sentencesOf(passage);
  return sentences.flatMap((sentence, at) =>
    RULES.flatMap((rule) => rule(sentence, sentences[at + 1])).map((found) => ({
      ...found,
      start: found.start + sentence.start,
      end: found.end + sentence.start,
    })),
  );
};

/**
 * Everything in these passages that its words promise and its figures do not keep, in the order of the text. Of a foreign text
 * `mustBeBound` is false: its numbers are not expected to be bound.
 */
export const checkPassages = (
  passages: readonly Passage[],
  options: { readonly setPhrases: readonly SetPhrase[]; readonly today: Day; readonly mustBeBound?: boolean },
): DraftFinding[] =>
  passages.flatMap((passage) =>
    [
      ...(passage.isHeading ? [] : ofSentences(passage)),
      ...(options.mustBeBound === false ? [] : unboundNumbers(passage)),
      ...setPhrasesIn(passage.text, options.setPhrases, options.today),
    ]
      .toSorted((a, b) => a.start - b.start || a.end - b.end || a.code.localeCompare(b.code, "en"))
      .map((found) => ({ ...found, block: passage.block })),
  );
