/** For tests: ways into every state of a register that acts of the demonstration's people reach, each to be gone again with a new entry. */
import { randomUUID } from "node:crypto";
import type { Field, RegisterDefinition } from "@jiannuo/registers";
import { demoPosts, demoUnits } from "@jiannuo/township";
import { sample } from "fast-check";
import { valueOf } from "../../../../../testing/walk.ts";
import { type Town, isRefused } from "./town.ts";

const today = "2024-01-15";

export interface Step {
  readonly post: string;
  readonly act: string;
}

/** Acts that lead from nothing into a state. */
export interface Way {
  readonly state: string;
  readonly steps: readonly Step[];
  /** Which of the values a field is given: a major hazard goes other ways than an ordinary one. */
  readonly variant: number;
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

/** All fields that the act asks for, filled in so that nothing is wrong with any. */
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

/** Opens a new entry and does the steps to it. @returns its id, or undefined where a step was refused */
export const go = async (
  { books }: Town,
  definition: RegisterDefinition,
  steps: readonly Step[],
  variant: number,
): Promise<string | undefined> => {
  const entry = randomUUID();
  for (const { post, act } of steps) {
    const answer = await books.act(post, definition.id, { event: randomUUID(), entry, act, values: valuesFor(definition, act, variant) });
    if (isRefused(answer)) return undefined;
  }
  return entry;
};

/** Whoever does the acts on the way: those of the keeping office first. */
const doers = ({ keeper }: RegisterDefinition): string[] => {
  const own = demoPosts.filter(({ unit }) => unit === keeper).map(({ id }) => id);
  return [...own.toReversed(), ...demoPosts.map(({ id }) => id).filter((id) => !own.includes(id))];
};

/** Acts that leave the state as it is may be what another waits for: a rating before the closing. */
const firstThese = ({ acts }: RegisterDefinition, { state, steps }: Way, all: readonly string[]): Step[][] => [
  [...steps],
  ...Object.entries(acts)
    .filter(([, { from, to }]) => to === "same" && from !== "new" && from.includes(state))
    .flatMap(([act]) => all.map((post) => [...steps, { post, act }])),
];

const stepInto = async (town: Town, definition: RegisterDefinition, way: Way, act: string): Promise<Step[] | undefined> => {
  const all = doers(definition);
  for (const before of firstThese(definition, way, all)) {
    if (before.length > way.steps.length && (await go(town, definition, before, way.variant)) === undefined) continue;
    for (const post of all) {
      const steps = [...before, { post, act }];
      if ((await go(town, definition, steps, way.variant)) !== undefined) return steps;
    }
  }
  return undefined;
};

const nextWays = async (town: Town, definition: RegisterDefinition, way: Way, isKnown: (state: string) => boolean): Promise<Way[]> => {
  const found: Way[] = [];
  for (const [act, { from, to }] of Object.entries(definition.acts)) {
    const isPossible = way.state === "" ? from === "new" : from !== "new" && from.includes(way.state);
    if (!isPossible || to === "same" || isKnown(to) || found.some(({ state }) => state === to)) continue;
    const steps = await stepInto(town, definition, way, act);
    if (steps) found.push({ state: to, steps, variant: way.variant });
  }
  return found;
};

/** The shortest way into each state. */
export const waysInto = async (town: Town, definition: RegisterDefinition, variant: number): Promise<Way[]> => {
  const ways: Way[] = [];
  const open: Way[] = [{ state: "", steps: [], variant }];
  for (let way = open.shift(); way; way = open.shift()) {
    const found = await nextWays(town, definition, way, (state) => ways.some((one) => one.state === state));
    for (const one of found) {
      if (ways.some(({ state }) => state === one.state)) continue;
      ways.push(one);
      open.push(one);
    }
  }
  return ways;
};
