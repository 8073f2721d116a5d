/** What an entry is found by: pairs of Chinese characters and whole words. Word lists miss names (万茂, 牛眠, 助餐); pairs do not. */
import type { Field, FieldValue, RegisterDefinition, Values } from "@jiannuo/registers";

const RUNS = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run);

const runsOf = (text: string): string[] =>
  (text.toLowerCase().match(RUNS) ?? []).flatMap((run) => run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []);

const pairsOf = (run: string): string[] => {
  const characters = Array.from(run);
  return characters.slice(0, -1).map((character, at) => character + characters[at + 1]!);
};

/** Terms of a text that is kept: the last character of a run stands alone too, so that one character is found wherever it stands. */
export const termsOf = (words: string): Set<string> =>
  new Set(runsOf(words).flatMap((run) => (isHan(run) ? [...pairsOf(run), Array.from(run).at(-1)!] : [run.slice(0, 64)])));

/** Terms that an entry must have for a question; `isBeginning` for a single character, which begins what it is kept under. */
export const askedTerms = (question: string): { readonly term: string; readonly isBeginning: boolean }[] => {
  const terms = runsOf(question).flatMap((run) =>
    isHan(run) && Array.from(run).length > 1
      ? pairsOf(run).map((term) => ({ term, isBeginning: false }))
      : [{ term: run.slice(0, 64), isBeginning: isHan(run) }],
  );
  return [...new Map(terms.map((asked) => [asked.term, asked])).values()];
};

const textsOf = (field: Field | undefined, value: FieldValue | undefined, titleOf: (unit: string) => string | undefined): string[] => {
  if (field === undefined || value === undefined) return [];
  if (typeof value === "string") {
    if (field.type === "unit") return [titleOf(value) ?? ""];
    return field.type === "text" || field.type === "person" || field.type === "external" ? [value] : [];
  }
  if (field.type === "rows" && Array.isArray(value))
    return value.flatMap((row: Readonly<Record<string, FieldValue>>) =>
      Object.entries(field.columns).flatMap(([name, column]) => textsOf(column, row[name], titleOf)),
    );
  return typeof value === "object" && "label" in value ? [value.label] : [];
};

/** The text that a question is checked against. @param open values without personal data: what is masked is not found either */
export const wordsOf = (definition: RegisterDefinition, open: Values, titleOf: (unit: string) => string | undefined): string =>
  Object.keys(definition.fields)
    .flatMap((name) => textsOf(definition.fields[name], open[name], titleOf))
    .filter(Boolean)
    .join("\n")
    .toLowerCase();
