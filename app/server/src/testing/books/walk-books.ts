/** Walks a register through the real books as a year of work would: acts by posts of the demonstration, corrections, closings. */
import { randomUUID } from "node:crypto";
import { type Day, addDays } from "@jiannuo/quantity";
import type { Field, RegisterDefinition } from "@jiannuo/registers";
import { sample } from "fast-check";
import { type Step, valueOf } from "../../../../../testing/walk.ts";
import { demoPosts, demoUnits } from "@jiannuo/township";
import { type Town, isRefused, noon } from "./town.ts";

interface Walked {
  readonly entry: string;
  readonly events: string[];
  state: string | null;
}

const unitsOf = (kinds: readonly string[]): string[] =>
  demoUnits
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ id }) => id)
    .slice(0, 3);

/** Values that fit the town: units that exist, external numbers that no other entry ever had, for what gave one up could not take it back. */
const pickValue = (field: Field, today: Day, entry: number, seed: number): unknown => {
  if (field.type === "unit") return unitsOf(field.kinds)[seed % 3];
  if (field.type === "external") return `N-${entry}-${seed}`;
  return sample(valueOf(field, today), { seed, numRuns: 1 })[0];
};

/** The lead of the office that keeps a register. */
export const leadOf = ({ keeper }: RegisterDefinition): string =>
  demoPosts.find(({ unit, role }) => unit === keeper && role === "office_lead")!.id;

const postsFor = (definition: RegisterDefinition): string[] => [
  ...demoPosts.filter(({ unit }) => unit === definition.keeper).map(({ id }) => id),
  "demo-village-1",
  "demo-leader-1",
  "demo-enterprise",
];

/** @returns entries in the order in which they were opened, and the codes of what was refused */
export const walkBooks = async (
  town: Town,
  definition: RegisterDefinition,
  taken: readonly Step[],
): Promise<{ entries: Walked[]; refused: string[]; today: Day }> => {
  const { books, clock } = town;
  const entries = new Map<string, Walked>();
  const refused: string[] = [];
  const posts = postsFor(definition);
  let today: Day = "2023-01-01";
  for (const [at, step] of taken.entries()) {
    today = addDays(today, step.days);
    clock.now = new Date(noon(today).getTime() + at);
    if (step.closes && at % 5 === 4) await books.close(leadOf(definition), `qinghe/${definition.keeper}`, addDays(today, -40).slice(0, 7));
    const id = `entry-${step.entry}`;
    const known = entries.get(id);
    const who = posts[step.who % posts.length]!;
    if (step.isReversal && known && known.events.length > 0) {
      const answer = await books.reverse(who, {
        event: randomUUID(),
        reverses: known.events[step.pick % known.events.length]!,
        reason: "录错",
      });
      if (isRefused(answer)) refused.push(...answer.map(({ code }) => code));
      else known.state = answer.entry.state;
      continue;
    }
    const open = Object.entries(definition.acts).filter(([, { from }]) =>
      from === "new" ? known === undefined : known?.state != null && from.includes(known.state),
    );
    if (open.length === 0) continue;
    const [act, { needs, asks = [], happensOn }] = open[step.pick % open.length]!;
    const fields = [...new Set([...needs, ...asks, ...(happensOn ? [happensOn] : [])])];
    const values = Object.fromEntries(
      fields.map((name, index) => [name, pickValue(definition.fields[name]!, today, step.entry, step.seed + index)]),
    );
    const event = randomUUID();
    const answer = await books.act(who, definition.id, { event, entry: id, act, values });
    if (isRefused(answer)) refused.push(...answer.map(({ code }) => code));
    else entries.set(id, { entry: id, events: [...(known?.events ?? []), event], state: answer.entry.state });
  }
  return { entries: [...entries.values()], refused, today };
};
