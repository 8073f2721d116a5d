/** Terms of entries as rows. Facets are written with the act; words, of which a note has dozens, wait a moment for the sealer and are searched where they wait. */
import { CompiledQuery } from "kysely";
import type { Tx } from "../store/store.ts";
import type { EntryRow } from "./entry-row.ts";
import { facetTerm, termsOf } from "./terms.ts";

/** What a term is written with: it is walled as its entry is. */
type Walled = Pick<EntryRow, "register" | "id" | "opened_on" | "keeper" | "place" | "author" | "sensitivity">;

/** Terms of one entry: to be written, or to be taken away. */
export interface Terms {
  readonly entry: Walled;
  readonly terms: readonly string[];
}

interface Change {
  readonly before: EntryRow | undefined;
  readonly after: EntryRow;
}

/** Words that stand in the index, or are to stand in it, under these walls. */
export type Worded = Walled & Pick<EntryRow, "words">;

const walledOf = ({ register, id, opened_on, keeper, place, author, sensitivity }: Walled): Walled => ({
  register,
  id,
  opened_on,
  keeper,
  place,
  author,
  sensitivity,
});

const isSameWall = (a: EntryRow, b: EntryRow): boolean => a.keeper === b.keeper && a.place === b.place;

const facetTermsOf = ({ register, facets }: EntryRow): string[] =>
  facets.map((facet) => {
    const end = facet.indexOf("=");
    return facetTerm(register, facet.slice(0, end), facet.slice(end + 1));
  });

export const allTermsOf = (entry: EntryRow): Terms => ({ entry, terms: [...new Set([...termsOf(entry.words), ...facetTermsOf(entry)])] });

export const wordTermsOf = (entry: Worded): Terms => ({ entry, terms: [...termsOf(entry.words)] });

/** All of them where the entry moved. */
export const facetsChanged = ({ before, after }: Change): { readonly added: Terms; readonly gone: Terms } => {
  const now = facetTermsOf(after);
  const then = before ? facetTermsOf(before) : [];
  const stays = before !== undefined && isSameWall(before, after);
  return {
    added: { entry: after, terms: now.filter((term) => !(stays && then.includes(term))) },
    gone: { entry: after, terms: then.filter((term) => !(stays && now.includes(term))) },
  };
};

/** An entry whose words are not in the index as they are; `was` is what stands there, null where nothing does. */
export interface Waiting {
  readonly register: string;
  readonly entry: string;
  readonly was: Worded | null;
}

export const waitingOf = ({ before, after }: Change): Waiting[] => {
  if (before ? before.words === after.words && isSameWall(before, after) : after.words === "") return [];
  return [{ register: after.register, entry: after.id, was: before ? { ...walledOf(before), words: before.words } : null }];
};

/** What the terms of an entry have in common is sent once. */
export const toTermBody = (changed: readonly Terms[]): readonly unknown[] =>
  changed
    .filter(({ terms }) => terms.length > 0)
    .map(({ entry: { register, id, opened_on, keeper, place, author, sensitivity }, terms }) => ({
      register,
      entry: id,
      day: opened_on,
      keeper,
      place,
      author,
      sensitivity,
      terms,
    }));

const shape = "register text, entry text, day date, keeper text, place text, author text, sensitivity smallint, terms text[]";

/** In the order of the index: a thousand entries touch the same pages once and not a hundred times. @param bodies SQL of the JSON list of bodies */
export const insertTermsFrom = (tenant: number, bodies: string, from = ""): string => `
  insert into term (tenant, term, day, register, entry, keeper, place, author, sensitivity)
  select ${tenant}, t.term, x.day, x.register, x.entry, x.keeper, x.place, x.author, x.sensitivity from ${from} jsonb_to_recordset(${bodies}) as x(${shape}), unnest(x.terms) t (term)
  order by t.term collate "C", x.day`;

const run = async (tx: Tx, text: string, changed: readonly Terms[]): Promise<void> => {
  const body = toTermBody(changed);
  if (body.length > 0) await tx.executeQuery(CompiledQuery.raw(text, [JSON.stringify(body)]));
};

export const insertTerms = (tx: Tx, tenant: number, added: readonly Terms[]): Promise<void> =>
  run(tx, insertTermsFrom(tenant, "$1::jsonb"), added);

/** What an entry no longer has goes before what it has now is written: where it moved, both are the same terms. */
export const deleteTerms = (tx: Tx, tenant: number, gone: readonly Terms[]): Promise<void> =>
  run(
    tx,
    `delete from term d using jsonb_to_recordset($1::jsonb) as x(${shape})
      where d.tenant = ${tenant} and d.term = any(x.terms) and d.day = x.day and d.register = x.register and d.entry = x.entry`,
    gone,
  );
