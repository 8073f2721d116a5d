/** What an entry is found by: pairs of Chinese characters, whole words, pairs of the first letters of names, and fields with few values. */
import type { Field, FieldValue, RegisterDefinition, Values } from "@jiannuo/registers";
import { initialsOf } from "./initials.ts";

const RUNS = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const LETTERS = /^[a-z]{2,}$/;
const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run);

const runsOf = (text: string): string[] =>
  (text.toLowerCase().match(RUNS) ?? []).flatMap((run) => run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []);

const pairsOf = (run: string): string[] => {
  const characters = Array.from(run);
  return characters.slice(0, -1).map((character, at) => character + characters[at + 1]!);
};

/** In front of a line of first letters, and of the terms that come from it. */
const INITIALS = "~";

/** Word lists miss names (万茂, 牛眠, 助餐); pairs of characters do not. A single character is in everything, so it finds nothing. */
const termsOfRun = (run: string): string[] => (isHan(run) ? pairsOf(run) : [run.slice(0, 64)]);

const initialPairs = (letters: string): string[] => pairsOf(letters).map((pair) => INITIALS + pair);

const termsOfLine = (line: string): string[] =>
  line.startsWith(INITIALS) ? initialPairs(line.slice(INITIALS.length)) : runsOf(line).flatMap(termsOfRun);

/** @param words as `wordsOf` writes them */
export const termsOf = (words: string): Set<string> => new Set(words.split("\n").flatMap(termsOfLine));

/** Pairs and words that an entry must have for a part of a question; none where it is a single character. */
export const askedTerms = (part: string): string[] => [...new Set(runsOf(part).flatMap(termsOfRun))].slice(0, 12);

export const isLetters = (part: string): boolean => LETTERS.test(part);

/** What a name has whose first letters are asked for. */
export const askedInitials = (letters: string): string[] => [...new Set(initialPairs(letters.slice(0, 12)))];

/** Fields that few values stand in are found by them: a list of one enterprise reads no other, and a unit is found by the name that it bears today. */
const isFacet = ({ type, isSensitive }: Field): boolean => !isSensitive && (type === "code" || type === "unit" || type === "entry");

export const hasFacet = (field: Field | undefined): boolean => field !== undefined && isFacet(field);

/** The term of a field's value in a register. */
export const facetTerm = (register: string, name: string, value: string): string => `${register}.${name}=${value}`;

const facetsIn = (fields: Readonly<Record<string, Field>>, values: Values, prefix: string): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const value = values[name];
    if (field.type === "rows" && Array.isArray(value))
      return value.flatMap((row: Values) => facetsIn(field.columns, row, `${prefix}${name}.`));
    return typeof value === "string" && isFacet(field) ? [`${prefix}${name}=${value}`] : [];
  });

/** @param open values without personal data @returns `name=value`, of a table `name.column=value`, in order */
export const facetsOf = ({ fields }: RegisterDefinition, open: Values): string[] => [...new Set(facetsIn(fields, open, ""))].sort();

/** Names of the facets that hold units: `enterprise`, of a table `parties.enterprise`. */
export const unitFacets = ({ fields }: RegisterDefinition): string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.type === "rows"
      ? Object.entries(field.columns).flatMap(([column, { type }]) => (type === "unit" ? [`${name}.${column}`] : []))
      : field.type === "unit"
        ? [name]
        : [],
  );

const textsOf = (field: Field | undefined, value: FieldValue | undefined): string[] => {
  if (field === undefined || value === undefined) return [];
  if (typeof value === "string") return field.type === "text" || field.type === "person" || field.type === "external" ? [value] : [];
  if (field.type === "rows" && Array.isArray(value))
    return value.flatMap((row: Values) => Object.entries(field.columns).flatMap(([name, column]) => textsOf(column, row[name])));
  return typeof value === "object" && "label" in value ? [value.label] : [];
};

/** Names are found by their first letters too: of people, and what the list shows first. */
const isName = (field: Field | undefined, isFirst: boolean): boolean => field?.type === "person" || (isFirst && field?.type === "text");

/**
 * The text that a question is checked against, a line for each value, and a line of first letters for each name.
 * @param open values without personal data: what is masked is not found either
 */
export const wordsOf = ({ fields, list }: RegisterDefinition, open: Values): string =>
  Object.keys(fields)
    .flatMap((name) => {
      const texts = textsOf(fields[name], open[name]).filter(Boolean);
      const letters = isName(fields[name], name === list[0]) ? texts.map(initialsOf).filter((initials) => initials.length > 1) : [];
      return [...texts, ...letters.map((initials) => INITIALS + initials)];
    })
    .join("\n")
    .toLowerCase();
