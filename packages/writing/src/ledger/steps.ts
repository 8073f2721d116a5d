/** What one row of a ledger says was done: the act that opens the entry, then each further act that the row has values for (登记, 整改, 销号 in one line). */
import type { ActDefinition, RegisterDefinition, Values } from "@jiannuo/registers";

export interface Step {
  readonly act: string;
  readonly values: Values;
  /** Where the act has no day of its own: the latest day that the row has told so far. */
  readonly happenedOn?: string;
}

/** Where an entry stands that is there already. */
export interface Standing {
  readonly state: string;
  readonly values: Values;
  readonly openedOn: string;
}

export interface Steps {
  readonly steps: readonly Step[];
  /** Fields that no act took. */
  readonly unused: readonly string[];
}

export const openFields = ({ needs, asks = [], happensOn }: ActDefinition): string[] => [
  ...new Set([...needs, ...asks, ...(happensOn === undefined ? [] : [happensOn])]),
];

/** Acts that open an entry, in the order of the definition. */
export const openingActs = ({ acts }: RegisterDefinition): string[] =>
  Object.entries(acts).flatMap(([id, { from }]) => (from === "new" ? [id] : []));

/** The opening act that most of these fields belong to, and whose needs are best met. */
export const likelyOpening = (definition: RegisterDefinition, fields: readonly string[]): string | undefined => {
  const scored = openingActs(definition).map((act) => {
    const { needs } = definition.acts[act]!;
    const open = openFields(definition.acts[act]!);
    return {
      act,
      score: fields.filter((field) => open.includes(field)).length - 3 * needs.filter((field) => !fields.includes(field)).length,
    };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.act;
};

const dayAmong = (definition: RegisterDefinition, values: Values): string =>
  Object.entries(values).reduce((latest, [name, value]) => {
    const isDay = definition.fields[name]?.type === "day" && typeof value === "string";
    return isDay && value > latest ? value : latest;
  }, "");

/** @param before where the entry stands, undefined for one that the row opens with `opening` */
export const stepsOf = (definition: RegisterDefinition, opening: string, given: Values, before?: Standing): Steps => {
  const left = new Set(Object.keys(given).filter((name) => before?.values[name] !== given[name]));
  const known = new Set([...Object.keys(before?.values ?? {}), ...Object.keys(given)]);
  const steps: Step[] = [];
  const done = new Set<string>();
  let state = before?.state;
  let latest = before?.openedOn ?? "";
  const take = (id: string): void => {
    const act = definition.acts[id]!;
    const values = Object.fromEntries(openFields(act).flatMap((name) => (left.has(name) ? [[name, given[name]!]] : [])));
    for (const name of Object.keys(values)) left.delete(name);
    const own = act.happensOn === undefined ? dayAmong(definition, values) : String(values[act.happensOn] ?? "");
    if (own > latest) latest = own;
    steps.push({
      act: id,
      values,
      ...(act.happensOn !== undefined && values[act.happensOn] !== undefined ? {} : latest === "" ? {} : { happenedOn: latest }),
    });
    done.add(id);
    if (act.to !== "same") state = act.to;
  };
  if (!before) take(opening);
  for (;;) {
    const next = Object.entries(definition.acts).find(
      ([id, act]) =>
        act.from !== "new" &&
        !done.has(id) &&
        state !== undefined &&
        act.from.includes(state) &&
        act.needs.every((name) => known.has(name)) &&
        openFields(act).some((name) => left.has(name)),
    );
    if (!next) return { steps, unused: [...left] };
    take(next[0]);
  }
};
