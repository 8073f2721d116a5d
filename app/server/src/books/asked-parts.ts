/** What is asked for in words, part by part: as it may be written, and as the name of a unit that an entry speaks of. */
import { type RawBuilder, sql } from "kysely";
import type { Desk } from "./desk.ts";
import { initialsOf } from "./initials.ts";
import { askedInitials, askedTerms, facetTerm, isLetters, unitFacets } from "./terms.ts";

/** More units than these bear what was asked in their names: whoever asks so says too little to mean one of them. */
const MOST_UNITS = 20;

/** A part of a question, between spaces, in each way in which it can be meant. */
export interface Part {
  readonly text: string;
  /** Terms that an entry must all have. */
  readonly written: readonly (readonly string[])[];
  readonly units: readonly string[];
}

const unitsCalled = ({ directory }: Desk, text: string): string[] =>
  [...directory.units.values()]
    .filter(
      ({ title }) =>
        title.zh.includes(text) || title.en.toLowerCase().includes(text) || (isLetters(text) && initialsOf(title.zh).includes(text)),
    )
    .slice(0, MOST_UNITS)
    .map(({ id }) => id);

export const partOf = (desk: Desk, text: string): Part => ({
  text,
  written: [askedTerms(text), ...(isLetters(text) ? [askedInitials(text)] : [])].filter((terms) => terms.length > 0),
  units: unitsCalled(desk, text),
});

export const facetsOfUnits = ({ definitions }: Desk, units: readonly string[]): { terms: string[]; facets: string[] } => {
  const named = definitions.all.flatMap(({ definition }) => unitFacets(definition).map((name) => ({ register: definition.id, name })));
  return {
    terms: units.flatMap((unit) => named.map(({ register, name }) => facetTerm(register, name, unit))),
    facets: [...new Set(units.flatMap((unit) => named.map(({ name }) => `${name}=${unit}`)))],
  };
};

/** Whether an entry has a part; the walls were passed before. */
export const holds = (desk: Desk, { text, units }: Part): RawBuilder<boolean> =>
  units.length === 0
    ? sql`position(${text} in e.words) > 0`
    : sql`(position(${text} in e.words) > 0 or e.facets && ${facetsOfUnits(desk, units).facets}::text[])`;
