/** Walks a register as a year of work would: acts by those who may, values that fit, now and then a correction. Used by the laws of every room. */
import { type Day, addDays } from "@jiannuo/quantity";
import {
  type Books,
  type Entry,
  type Field,
  type PlainField,
  type Posting,
  type Post,
  type RegisterDefinition,
  type RegisterEvent,
  enter,
  openRegister,
  reverse,
} from "@jiannuo/registers";
import fc from "fast-check";

export const TOWNSHIP = "t1";

const names: Books["names"] = { office: (id) => id, role: (id) => id };

/** A post that a `by` line lets act, in the office that keeps the register or in the village. */
const postsFor = (definition: RegisterDefinition, village: string): Post[] => {
  const roles = new Set(Object.values(definition.acts).flatMap(({ by }) => by));
  const keeper = `${TOWNSHIP}/${definition.keeper}`;
  const post = (id: string, unit: string, role: string, isLead = false): Post => ({
    id,
    person: `person-${id}`,
    name: id,
    role: { id: role, isWriter: true, isLead },
    unit,
    from: "2000-01-01",
  });
  return [
    post("lead", keeper, "office_lead", true),
    post("clerk", keeper, "office_clerk"),
    post("second", keeper, "office_clerk"),
    post("village", village, "village_clerk"),
    ...[...roles].flatMap((who) =>
      who.startsWith("role:")
        ? [post(who, TOWNSHIP, who.slice(5))]
        : who.startsWith("office:")
          ? [post(who, `${TOWNSHIP}/${who.slice(7)}`, "office_clerk")]
          : [],
    ),
  ];
};

const plainValue = (field: PlainField, today: Day): fc.Arbitrary<unknown> => {
  switch (field.type) {
    case "text":
    case "person":
    case "external":
      return fc.constantFrom("张三", "填写了一些情况", "A-1");
    case "number":
      return fc.integer({ min: Math.max(1, Number(field.least ?? 1)), max: Number(field.most ?? 300_000_000) }).map(String);
    case "yesNo":
      // Rules ask for several yeses at once: one no in four is enough to meet the refusals too.
      return fc.constantFrom(true, true, true, false);
    case "day":
      return fc.integer({ min: 0, max: 3 }).map((back) => addDays(today, -back));
    case "time":
      return fc.constant(`${today}T09:30`);
    case "code":
      return fc.constantFrom(...Object.keys(field.codes));
    case "phone":
      return fc.constant("13800000000");
    case "idNumber":
      return fc.constant("11010519491231002X");
    case "unit":
      return field.kinds.includes("village") ? fc.constantFrom("v1", "v2") : fc.constantFrom("u1", "u2", "u3");
    case "entry":
      return fc.constant("e1");
    case "place":
      return fc.constant({ label: "路口" });
    case "files":
      return fc.constant([]);
  }
};

export const valueOf = (field: Field, today: Day): fc.Arbitrary<unknown> =>
  field.type === "rows"
    ? fc.array(fc.record(Object.fromEntries(Object.entries(field.columns).map(([key, column]) => [key, plainValue(column, today)]))), {
        maxLength: 3,
      })
    : plainValue(field, today);

export interface Step {
  readonly entry: number;
  readonly pick: number;
  readonly days: number;
  readonly who: number;
  readonly isReversal: boolean;
  readonly closes: boolean;
  readonly seed: number;
}

export const steps = (most: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      entry: fc.nat({ max: 3 }),
      pick: fc.nat(),
      days: fc.nat({ max: 45 }),
      who: fc.nat(),
      isReversal: fc.boolean(),
      closes: fc.boolean(),
      seed: fc.nat(),
    }),
    { minLength: 1, maxLength: most, size: "max" },
  );

export interface Walked {
  readonly events: Map<string, RegisterEvent[]>;
  readonly entries: Map<string, Entry>;
  readonly postings: Posting[];
  readonly refused: string[];
  /** Month up to which everything is closed. */
  readonly closedUpTo: string;
}

/** Takes the steps one after another from 1 January 2023; what is refused leaves no trace but its code. */
export const walk = (definition: RegisterDefinition, taken: readonly Step[]): Walked => {
  const register = openRegister(definition);
  const walked = {
    events: new Map<string, RegisterEvent[]>(),
    entries: new Map<string, Entry>(),
    postings: [] as Posting[],
    refused: [] as string[],
    closedUpTo: "2022-01",
  };
  let today: Day = "2023-01-01";
  for (const [index, step] of taken.entries()) {
    today = addDays(today, step.days);
    if (step.closes && index % 5 === 4) walked.closedUpTo = addDays(`${today.slice(0, 7)}-01` as Day, -40).slice(0, 7);
    const id = `entry-${step.entry}`;
    const entry = walked.entries.get(id);
    const posts = postsFor(definition, `${TOWNSHIP}/v1`);
    const { closedUpTo } = walked;
    const books: Books = {
      actor: { post: posts[step.who % posts.length]! },
      today,
      recordedAt: `${today}T08:00:${String(index % 60).padStart(2, "0")}.000Z`,
      names,
      keeper: `${TOWNSHIP}/${definition.keeper}`,
      placeOf: (unit) => `${TOWNSHIP}/${unit}`,
      township: TOWNSHIP,
      isClosed: (_, day) => day.slice(0, 7) <= closedUpTo,
      hasSecondPerson: true,
    };
    const known = walked.events.get(id) ?? [];
    if (step.isReversal && known.length > 0) {
      const acts = known.filter((event) => event.kind === "act");
      const result = reverse(
        register,
        known,
        walked.postings,
        { event: `event-${index}`, reverses: acts[step.pick % acts.length]!.id, reason: "录错" },
        books,
      );
      if (!("event" in result)) walked.refused.push(...result.map(({ code }) => code));
      else {
        walked.events.set(id, [...known, result.event]);
        walked.entries.set(id, result.entry);
        walked.postings.push(...result.postings);
      }
      continue;
    }
    const open = Object.entries(definition.acts).filter(([, { from }]) =>
      from === "new" ? entry === undefined : entry?.state !== undefined && from.includes(entry.state),
    );
    if (open.length === 0) continue;
    const [act, { needs, asks = [], happensOn }] = open[step.pick % open.length]!;
    const fields = [...new Set([...needs, ...asks, ...(happensOn ? [happensOn] : [])])];
    const values = Object.fromEntries(
      fields.map((name, at) => [name, fc.sample(valueOf(definition.fields[name]!, today), { seed: step.seed + at, numRuns: 1 })[0]]),
    );
    const result = enter(register, entry, { event: `event-${index}`, entry: id, act, values }, books);
    if (!("event" in result)) walked.refused.push(...result.map(({ code }) => code));
    else {
      walked.events.set(id, [...known, result.event]);
      walked.entries.set(id, result.entry);
      walked.postings.push(...result.postings);
    }
  }
  return walked;
};
