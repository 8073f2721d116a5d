/** Who owes a round (周期应办): townships, villages, enterprises, the codes of a field, or entries; as far as a post sees what would close it. */
import type { Day } from "@jiannuo/quantity";
import { type Field, type Register, type RoundDefinition, holds } from "@jiannuo/registers";
import { sql } from "kysely";
import { part } from "./cipher.ts";
import type { Desk } from "./desk.ts";
import { isNameable, officeOn, pathOn, townOf, townshipIn } from "./directory.ts";
import { type Known, loadEntries } from "./load-entries.ts";
import { seesAll } from "./scope-of-post.ts";
import { titleOf } from "./title.ts";

/** Under the name by which the evidence speaks of them. */
export interface Owing {
  readonly subject: string;
  readonly title: string;
  readonly place: string;
  readonly keeper: string;
  /** An entry owes nothing for the time before it was opened. */
  readonly since?: Day;
  /** The entry that owes. */
  readonly known?: Known;
}

interface Done {
  readonly entry: string;
  readonly place: string;
  /** Of the field that the round names. */
  readonly value: string | null;
}

/** So many entries owe at most; of more, the oldest. */
const mostEntries = 3000;

/** The township of the post, or every one that a county post looks over. */
const townsOf = ({ directory, post, today }: Desk): string[] => {
  const below = [...directory.units.values()].flatMap(({ id }) => {
    const path = pathOn(directory, id, today);
    return path !== undefined && townshipIn(directory, path) === path ? [path] : [];
  });
  return post.township === undefined && below.length > 0 ? below : [townOf(post)];
};

/** Moved, a township keeps its id. */
const ofTown = (town: string, code = ""): string => `${town.split("/").at(-1)!} ${code}`;

/** Under which name an act that was done in a place speaks of whoever owes. */
export const spokenOf = ({ directory, post }: Desk, { definition }: Register, { per }: RoundDefinition, done: Done): string => {
  const town = townshipIn(directory, done.place) ?? townOf(post);
  if (per === "township") return ofTown(town);
  if (per === "entry") return done.entry;
  if (per === "place") return done.place.split("/").at(-1)!;
  return definition.fields[per.field]?.type === "code" ? ofTown(town, done.value ?? "") : (done.value ?? "");
};

const keeperIn = ({ directory, today }: Desk, { definition }: Register, town: string): string =>
  officeOn(directory, definition.keeper, townshipIn(directory, town), today) ?? town;

/** Units of these kinds, each with the township that it lies in. */
const unitsOf = (desk: Desk, kinds: readonly string[]): { id: string; title: string; path: string; town: string }[] =>
  [...desk.directory.units.values()].flatMap(({ id, kind, title }) => {
    const path = pathOn(desk.directory, id, desk.today);
    const isFit = path !== undefined && isNameable(desk.directory, path, desk.post) && (kinds.length === 0 || kinds.includes(kind));
    return isFit ? [{ id, title: title.zh, path, town: townshipIn(desk.directory, path) ?? townOf(desk.post) }] : [];
  });

const load = async ({ tx, tenant }: Desk, register: string, states: readonly string[]): Promise<Known[]> => {
  const { rows } = await sql<{ id: string }>`
    select e.id from entry e where e.tenant = ${tenant} and e.register = ${register} and e.state = any(${[...states]}::text[])
    order by e.opened_on, e.id limit ${mostEntries}`.execute(tx);
  return [
    ...(
      await loadEntries(
        tx,
        tenant,
        register,
        rows.map(({ id }) => id),
      )
    ).values(),
  ];
};

const asOwing = (desk: Desk, { entry }: Known): Owing => {
  const { definition } = desk.definitions.at(entry.register, entry.version);
  const title = titleOf(definition, part(definition, entry.values).open, desk.directory);
  return { subject: entry.id, title, place: entry.place, keeper: entry.keeper, since: entry.openedOn };
};

/** An entry owes while an act that closes the round can be done to it: a machine in use, and no place. */
const entriesOwing = async (desk: Desk, { definition }: Register, { closedBy }: RoundDefinition): Promise<Owing[]> => {
  const states = closedBy.flatMap((act) => definition.acts[act]!.from);
  const known = await load(desk, definition.id, [...new Set(states)]);
  const owes = ({ entry }: Known): boolean => {
    const { definition: its, conditions } = desk.definitions.at(entry.register, entry.version);
    return closedBy.some((act) => {
      const declared = its.acts[act];
      const isFrom = declared !== undefined && declared.from !== "new" && declared.from.includes(entry.state ?? "");
      return isFrom && (conditions[act] === undefined || holds(conditions[act], entry.values));
    });
  };
  return known.filter(owes).map((one) => ({ ...asOwing(desk, one), known: one }));
};

/** Entries of the register that a field names, where they are not at their end, or in the states that the round says. */
const namedEntries = async (desk: Desk, of: string, whileIn: readonly string[] | undefined): Promise<Owing[]> => {
  const other = desk.definitions.current(of);
  if (!other) return [];
  const open = Object.entries(other.definition.states).flatMap(([state, { isEnd }]) => (isEnd ? [] : [state]));
  return (await load(desk, of, whileIn ?? open)).map((one) => asOwing(desk, one));
};

const valuesOwing = async (
  desk: Desk,
  register: Register,
  field: Field | undefined,
  whileIn: readonly string[] | undefined,
): Promise<Owing[]> => {
  if (field?.type === "unit")
    return unitsOf(desk, field.kinds).map(({ id, title, town }) => ({
      subject: id,
      title,
      place: town,
      keeper: keeperIn(desk, register, town),
    }));
  if (field?.type === "code")
    return townsOf(desk).flatMap((town) =>
      Object.entries(field.codes).map(([id, { zh }]) => ({
        subject: ofTown(town, id),
        title: zh,
        place: town,
        keeper: keeperIn(desk, register, town),
      })),
    );
  if (field?.type !== "entry") return [];
  const named = await namedEntries(desk, field.register, whileIn);
  return named.map((one) => ({ ...one, keeper: keeperIn(desk, register, townshipIn(desk.directory, one.place) ?? townOf(desk.post)) }));
};

const everyone = async (desk: Desk, register: Register, { per }: RoundDefinition): Promise<Owing[]> => {
  const { fields, placeField } = register.definition;
  if (per === "township")
    return townsOf(desk).map((town) => ({
      subject: ofTown(town),
      title: desk.directory.units.get(town.split("/").at(-1)!)?.title.zh ?? town,
      place: town,
      keeper: keeperIn(desk, register, town),
    }));
  if (typeof per === "object") return valuesOwing(desk, register, fields[per.field], per.whileIn);
  const field = placeField === undefined ? undefined : fields[placeField];
  if (field?.type !== "unit") return [];
  return unitsOf(desk, field.kinds).map(({ id, title, path, town }) => ({
    subject: id,
    title,
    place: path,
    keeper: keeperIn(desk, register, town),
  }));
};

/** A post sees a round where it would see every entry that closes it: to anyone else all would look missed. */
export const owing = async (desk: Desk, register: Register, round: RoundDefinition): Promise<Owing[]> => {
  const { id, sensitivity } = register.definition;
  // Whoever sees an entry sees all that was done to it.
  if (round.per === "entry") return entriesOwing(desk, register, round);
  const all = await everyone(desk, register, round);
  return all.filter(({ keeper, place }) => seesAll(desk, { register: id, keeper, place, sensitivity }));
};
