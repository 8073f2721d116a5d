/** The laws that hold for every register of the township, whatever it declares. */
import { type Day, exact } from "@jiannuo/quantity";
import {
  type Catalogue,
  type Ledger,
  checkDefinition,
  figureOf,
  foldEntry,
  openRegister,
  parseDefinition,
  replay,
  reverse,
  standingActs,
  subjectsOf,
  sumOf,
} from "@jiannuo/registers";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TOWNSHIP, steps, walk } from "../../../testing/walk.ts";
import { registers } from "./index.ts";

const always = { from: "2000-01-01" as Day, to: "2099-12-31" as Day };

describe.each(registers.map((definition) => [definition.id, definition] as const))("%s", (_, definition) => {
  const register = openRegister(definition);
  const catalogue: Catalogue = { register: definition.id, measures: definition.measures };

  test("the declaration holds together, and is the same value after a trip through JSON", () => {
    expect(checkDefinition(definition)).toEqual([]);
    expect(parseDefinition(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
  });

  test("a round that entries of another register owe names states of that register", () => {
    for (const { per } of Object.values(definition.rounds)) {
      if (typeof per !== "object") continue;
      const field = definition.fields[per.field];
      if (field?.type !== "entry") continue;
      const named = registers.find(({ id }) => id === field.register);
      expect(Object.keys(named?.states ?? {})).toEqual(expect.arrayContaining([...(per.whileIn ?? [])]));
      expect(named).toBeDefined();
    }
  });

  test("an entry folded from its events is the entry that was kept, and its postings come out again", () => {
    fc.assert(
      fc.property(steps(40), (taken) => {
        const walked = walk(definition, taken);
        for (const [id, events] of walked.events) {
          expect(foldEntry(definition, events)).toEqual(walked.entries.get(id));
          const stored = walked.postings.filter(({ entry }) => entry === id);
          const dayOf = (
            reversal: string,
            posting: { measure: string; amount: string; subject: string },
          ): { day: Day; corrects?: string } => {
            const row = stored.find(
              (other) =>
                other.event === reversal &&
                other.measure === posting.measure &&
                other.amount === posting.amount &&
                other.subject === posting.subject,
            )!;
            return { day: row.day, ...(row.corrects === undefined ? {} : { corrects: row.corrects }) };
          };
          expect(replay(register, events, dayOf).postings).toEqual(stored);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("when every act is taken back, every measure is back at nothing", () => {
    fc.assert(
      fc.property(steps(25), (taken) => {
        const { events, postings } = walk(
          definition,
          taken.map((step) => ({ ...step, closes: false })),
        );
        const all = [...postings];
        for (const [, known] of events) {
          let sofar = known;
          for (const wrong of standingActs(known).toReversed()) {
            const post = {
              id: wrong.by.post,
              person: wrong.by.person,
              name: "",
              role: { id: "any", isWriter: true, isLead: true },
              unit: TOWNSHIP,
              from: "2000-01-01" as Day,
            };
            const result = reverse(
              register,
              sofar,
              all,
              { event: `undo-${wrong.id}`, reverses: wrong.id, reason: "全部更正" },
              {
                actor: { post },
                today: "2030-01-01",
                recordedAt: "2030-01-01T00:00:00.000Z",
                names: { office: String, role: String },
                keeper: wrong.keeper,
                placeOf: () => undefined,
                township: TOWNSHIP,
                isClosed: () => false,
                hasSecondPerson: true,
              },
            );
            if (!("event" in result)) throw new Error(JSON.stringify(result));
            all.push(...result.postings);
            sofar = [...sofar, result.event];
          }
        }
        const ledger: Ledger = { postings: all, openings: [], declared: [] };
        for (const [id, { kind }] of Object.entries(definition.measures)) {
          const { value } = figureOf(catalogue, id, always, ledger);
          if (["flow", "stock", "distinct"].includes(kind)) expect(value).toEqual(exact(0n));
          if (kind === "released" || kind === "rank") expect(value).toBeNull();
        }
      }),
      { numRuns: 30 },
    );
  });

  test("a figure is the sum of its drill rows, and a subset is never larger than its whole", () => {
    fc.assert(
      fc.property(steps(40), (taken) => {
        const { postings } = walk(definition, taken);
        const ledger: Ledger = { postings, openings: [], declared: [] };
        for (const [id, measure] of Object.entries(definition.measures)) {
          const rows = postings.filter((posting) => posting.measure === `${definition.id}.${id}`);
          const { value } = figureOf(catalogue, id, always, ledger);
          if (measure.kind === "flow" || measure.kind === "stock") expect(value).toEqual(sumOf(rows));
          if (measure.kind === "distinct") expect(value).toEqual(exact(BigInt(subjectsOf(rows).size)));
          if (measure.subsetOf)
            expect(Number(value!.digits)).toBeLessThanOrEqual(Number(figureOf(catalogue, measure.subsetOf, always, ledger).value!.digits));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a walk gets into every state that is declared", () => {
    const missing = new Set(Object.keys(definition.states));
    for (let seed = 1; seed <= 400 && missing.size > 0; seed++) {
      const [taken] = fc.sample(steps(400), { seed, numRuns: 1 });
      // Most entries end early: four fresh ones after every hundred steps.
      const onward = taken!.map((step, at) => ({
        ...step,
        entry: step.entry + 4 * Math.floor(at / 100),
        isReversal: false,
        closes: false,
      }));
      for (const event of [...walk(definition, onward).events.values()].flat())
        if (event.kind === "act") missing.delete(definition.acts[event.act]!.to);
    }
    expect([...missing]).toEqual([]);
  });
});
