/** For tests: ways into every state of a register that acts of the demonstration's people reach, with an entry that stands in it. */
import { randomUUID } from "node:crypto";
import type { Field, RegisterDefinition } from "@jiannuo/registers";
import { demoPosts, demoUnits } from "@jiannuo/township";
import { sample } from "fast-check";
import { valueOf } from "../../../../../testing/walk.ts";
import type { Books } from "../../books/books.ts";
import { isRefused } from "./town.ts";

export const today = "2024-01-15";

/** The books, and the same books in which nothing stays. */
export interface Stage {
  readonly books: Books;
  readonly rehearsal: Books;
}

interface Step {
  readonly post: string;
  readonly act: string;
}

/** Acts that lead from nothing into a state, and an entry that they were done to. */
export interface Way {
  readonly state: string;
  readonly steps: readonly Step[];
  readonly entry: string;
}

const pick = <T>(list: readonly T[], variant: number): T => list[variant % list.length]!;

const valueFor = (field: Field, variant: number, village: string): unknown => {
  if (field.type === "yesNo") return variant % 2 === 0;
  if (field.type === "code") return pick(Object.keys(field.codes), variant);
  if (field.type === "external") return randomUUID();
  if (field.type === "day") return today;
  if (field.type !== "unit") return sample(valueOf(field, today), { seed: 7, numRuns: 1 })[0];
  if (field.kinds.includes("village")) return village;
  return demoUnits.find(({ kind }) => field.kinds.length === 0 || field.kinds.includes(kind))!.id;
};

/** All fields that the act asks for, filled in so that nothing is wrong with any. @param variant which of the values: a major hazard goes other ways than an ordinary one */
export const valuesFor = (
  { fields, acts }: RegisterDefinition,
  act: string,
  variant: number,
  village = "village-1",
): Record<string, unknown> => {
  const { needs, asks = [], happensOn } = acts[act]!;
  const names = [...new Set([...needs, ...asks, ...(happensOn ? [happensOn] : [])])];
  return Object.fromEntries(names.map((name) => [name, valueFor(fields[name]!, variant, village)]));
};

const commandOf = (definition: RegisterDefinition, entry: string, act: string, variant: number) => ({
  event: randomUUID(),
  entry,
  act,
  values: valuesFor(definition, act, variant),
});

/** Opens a new entry and does the steps to it. @returns its id, or undefined where a step was refused */
const go = async (
  { books }: Stage,
  definition: RegisterDefinition,
  steps: readonly Step[],
  variant: number,
): Promise<string | undefined> => {
  const entry = randomUUID();
  for (const { post, act } of steps)
    if (isRefused(await books.act(post, definition.id, commandOf(definition, entry, act, variant)))) return undefined;
  return entry;
};

const postsOf = (unit: string): string[] => demoPosts.filter((post) => post.unit === unit).map(({ id }) => id);

/** Whoever the register names for anything: its office first, the offices and roles by name, and the village that the entries lie in. */
export const postsNamed = ({ keeper, acts }: RegisterDefinition): string[] => {
  const named = Object.values(acts).flatMap(({ by }) => by);
  return [
    ...new Set([
      ...postsOf(keeper).toReversed(),
      ...named.flatMap((who) => (who.startsWith("office:") ? postsOf(who.slice("office:".length)) : [])),
      ...named.flatMap((who) => demoPosts.filter(({ role }) => who === `role:${role}`).slice(0, 3)).map(({ id }) => id),
      ...postsOf("village-1"),
    ]),
  ];
};

/** Acts that leave the state as it is may be what another waits for: a rating before the closing. */
const standingsBefore = async (stage: Stage, definition: RegisterDefinition, way: Way, variant: number): Promise<Omit<Way, "state">[]> => {
  const standings: Omit<Way, "state">[] = [way];
  for (const [act, { from, to }] of Object.entries(definition.acts)) {
    if (to !== "same" || from === "new" || !from.includes(way.state)) continue;
    for (const post of postsNamed(definition)) {
      const steps = [...way.steps, { post, act }];
      const entry = await go(stage, definition, steps, variant);
      if (entry === undefined) continue;
      standings.push({ steps, entry });
      break;
    }
  }
  return standings;
};

const stepInto = async (
  stage: Stage,
  definition: RegisterDefinition,
  standings: readonly Omit<Way, "state">[],
  act: string,
  variant: number,
): Promise<Omit<Way, "state"> | undefined> => {
  for (const { entry: standing, steps: before } of standings)
    for (const post of postsNamed(definition)) {
      const entry = before.length === 0 ? randomUUID() : standing;
      if (isRefused(await stage.rehearsal.act(post, definition.id, commandOf(definition, entry, act, variant)))) continue;
      const steps = [...before, { post, act }];
      const there = await go(stage, definition, steps, variant);
      if (there !== undefined) return { steps, entry: there };
    }
  return undefined;
};

/** The shortest way into each state that these values lead to. */
export const waysInto = async (stage: Stage, definition: RegisterDefinition, variant: number): Promise<Way[]> => {
  const ways: Way[] = [];
  const open: Way[] = [{ state: "", steps: [], entry: "" }];
  for (let way = open.shift(); way; way = open.shift()) {
    const { state } = way;
    const standings = state === "" ? [way] : await standingsBefore(stage, definition, way, variant);
    for (const [act, { from, to }] of Object.entries(definition.acts)) {
      const isPossible = state === "" ? from === "new" : from !== "new" && from.includes(state);
      if (!isPossible || to === "same" || ways.some((one) => one.state === to)) continue;
      const found = await stepInto(stage, definition, standings, act, variant);
      if (!found) continue;
      ways.push({ state: to, ...found });
      open.push({ state: to, ...found });
    }
  }
  return ways;
};
