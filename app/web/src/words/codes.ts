/** What the codes of a reading are called: taken from the packages, where exports and the command line read them too. */
import type { Words } from "@jiannuo/quantity";
import { approxWords, directionWords, figureKindWords, levelWords, partWords, stageWords, statusWords } from "@jiannuo/reading/words";
import { itemKindWords, reviewStateWords } from "@jiannuo/writing/words";

type Language = keyof Words;

const inLanguage = <Code extends string>(table: Readonly<Record<Code, Words>>, language: Language): Record<Code, string> => {
  const entries = Object.entries<Words>(table).map(([code, words]) => [code, words[language]]);
  return Object.fromEntries(entries) as Record<Code, string>;
};

export const codesIn = (language: Language) => ({
  kinds: inLanguage(itemKindWords, language),
  states: inLanguage(reviewStateWords, language),
  parts: inLanguage(partWords, language),
  levels: inLanguage(levelWords, language),
  figureKinds: inLanguage(figureKindWords, language),
  directions: inLanguage(directionWords, language),
  statuses: inLanguage(statusWords, language),
  stages: inLanguage(stageWords, language),
  approxes: inLanguage(approxWords, language),
});
