/** The figures of the demonstration, entered in memory through the same door as everyone's acts: what a report is written from in tests. */
import { type Exact, divide, isRefusal, readPeriod, firstDay, lastDay, toNumber } from "@jiannuo/quantity";
import { type Books, type Entry, type Post, type Posting, enter, figureOf, openRegister } from "@jiannuo/registers";
import type { FigureSource, KnownMeasure } from "@jiannuo/writing/outline";
import { demoDeclared } from "../demo/declared.ts";
import { demoOpenings } from "../demo/openings.ts";
import { demoPosts, demoSince, demoTown, demoUnits } from "../demo/people.ts";
import { demonstration } from "../demo/year.ts";
import { registers } from "../registers/index.ts";
import { roles } from "../roles.ts";

const pathOf = (id: string): string | undefined =>
  id === demoTown ? id : demoUnits.some((unit) => unit.id === id) ? `${demoTown}/${id}` : undefined;

const postOf = (id: string): Post => {
  const { person, name, role, unit } = demoPosts.find((post) => post.id === id)!;
  return { id, person, name, role: roles[role], unit: pathOf(unit)!, from: demoSince };
};

/** Postings of every year of the demonstration. Throws where an act is refused. */
export const demonstrationPostings = (): readonly Posting[] => {
  const postings: Posting[] = [];
  const entries = new Map<string, Entry>();
  for (const { register: id, by, commands } of demonstration()) {
    const register = openRegister(registers.find((definition) => definition.id === id)!);
    const actor = { post: postOf(by) };
    const books: Omit<Books, "recordedAt"> = {
      actor,
      today: "2024-12-31",
      names: { office: (office) => office, role: (role) => role },
      keeper: `${demoTown}/${register.definition.keeper}`,
      placeOf: pathOf,
      township: demoTown,
      isClosed: () => false,
      hasSecondPerson: true,
    };
    for (const command of commands) {
      const key = `${id} ${command.entry}`;
      const result = enter(register, entries.get(key), command, { ...books, recordedAt: command.recordedAt });
      if (!("event" in result)) throw new Error(`${key} ${command.act}: ${result[0]?.because.en}`);
      entries.set(key, result.entry);
      postings.push(...result.postings);
    }
  }
  return postings;
};

/** Every measure of the registers, as writing knows it. */
export const knownMeasures: ReadonlyMap<string, KnownMeasure> = new Map(
  registers.flatMap((register) =>
    Object.entries(register.measures).map(([id, measure]): [string, KnownMeasure] => [
      `${register.id}.${id}`,
      {
        id: `${register.id}.${id}`,
        title: measure.title,
        registerTitle: register.title,
        definition: measure.definition,
        unit: measure.unit,
        kind: measure.kind,
        version: measure.version,
        ...(measure.subsetOf === undefined ? {} : { subsetOf: `${register.id}.${measure.subsetOf}` }),
        keeper: register.keeper,
      },
    ]),
  ),
);

const share = (part: Exact, whole: Exact | null): number =>
  whole === null || whole.digits === 0n ? 0 : toNumber(divide(part, whole, { scale: 4 }));

/** By register, since a measure is worked out from those of its own. */
const byRegister = (postings: readonly Posting[]): ReadonlyMap<string, readonly Posting[]> => {
  const sorted = new Map<string, Posting[]>();
  for (const posting of postings) {
    const register = posting.measure.split(".", 1)[0]!;
    const known = sorted.get(register);
    if (known) known.push(posting);
    else sorted.set(register, [posting]);
  }
  return sorted;
};

/** What these postings say; other values for single measures can be planted. */
export const figureSourceOf = (postings: readonly Posting[], planted: Readonly<Record<string, Exact | null>> = {}): FigureSource => {
  const sorted = byRegister(postings);
  return ({ measure: id, period: asked }) => {
    const measure = knownMeasures.get(id);
    const period = readPeriod(asked);
    if (!measure || isRefusal(period)) return undefined;
    const [registerId, measureId] = id.split(".") as [string, string];
    const { measures } = registers.find((register) => register.id === registerId)!;
    const stretch = { from: firstDay(period), to: lastDay(period) };
    const ledger = { postings: sorted.get(registerId) ?? [], openings: demoOpenings, declared: demoDeclared };
    const figure = figureOf({ register: registerId, measures }, measureId, stretch, ledger);
    return {
      value: id in planted ? planted[id]! : figure.value,
      unit: figure.unit,
      entries: figure.entries,
      declared: figure.declared.digits !== 0n,
      backfilled: share(figure.backfilled, figure.value),
      ...(measure.kind === "rank" && figure.subject ? { of: Number(figure.subject) } : {}),
    };
  };
};
