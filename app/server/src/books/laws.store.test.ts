import { randomUUID } from "node:crypto";
import { type Day, addDays, exact, toText } from "@jiannuo/quantity";
import { type Ledger, type Posting, type RegisterDefinition, figureOf } from "@jiannuo/registers";
import { registers } from "@jiannuo/township";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { steps } from "../../../../testing/walk.ts";
import type { Store } from "../store/store.ts";
import type { Books, DrillRow } from "./books.ts";
import { fromPath } from "./event-row.ts";
import { endOf } from "./moment.ts";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { isShape } from "../testing/books/shapes.ts";
import { given, noon, openTown, year } from "../testing/books/town.ts";
import { leadOf, walkBooks } from "../testing/books/walk-books.ts";

/** Every posting of a tenant, in the order in which they were recorded. */
const postingsOf = (store: Store, tenant: number): Promise<(Posting & { readonly recordedAt: string })[]> =>
  store.asKeeper(tenant, async (tx) => {
    const { rows } = await sql<Omit<Posting, "corrects"> & { corrects: string | null; recordedAt: Date }>`
      select event, entry, measure, version, day, place, keeper, amount::text as amount, subject, backfilled as "isBackfilled", corrects, recorded_at as "recordedAt" from posting
      where tenant = ${tenant} order by recorded_at, event, n`.execute(tx);
    return rows.map(({ corrects, ...row }) => ({
      ...row,
      place: fromPath(row.place),
      keeper: fromPath(row.keeper),
      amount: toText(exact(row.amount)),
      recordedAt: row.recordedAt.toISOString(),
      ...(corrects === null ? {} : { corrects }),
    }));
  });

const always = { from: "2000-01-01" as Day, to: "2099-12-31" as Day };
const stretches = [
  year(2023),
  year(2023),
  always,
  always,
  { from: "2023-02-10" as Day, to: "2023-05-20" as Day },
  { from: "2023-02-10" as Day, to: "2023-05-20" as Day },
];
const places = [undefined, "qinghe/village-1"];

/** In the database registers of different shapes thrice on every engine, and all the others once on the embedded one. */
const runsOf = (definition: RegisterDefinition): number => (isShape(definition) ? 3 : 1);

/** The rows behind a figure, two on a page: a correction on the day of what it corrects stands beside it, on whichever page that is. */
const pagedRows = async (books: Books, reader: string, measure: string): Promise<DrillRow[]> => {
  const rows: DrillRow[] = [];
  for (let after: string | undefined; ;) {
    const page = given(await books.drill(reader, measure, year(2023), { limit: 2, ...(after === undefined ? {} : { after }) }));
    rows.push(...page.rows);
    if (page.next === undefined) return rows;
    after = page.next;
  }
};

let tenants = 0;

describe.each(engines)("账本的规律 · $name", ({ name, open }) => {
  const walked = registers.filter((definition) => name === "PGlite" || isShape(definition));
  let own: TestStore;
  beforeAll(async () => {
    own = await open();
  });
  afterAll(() => own.remove());

  describe.each(walked.map((definition) => [definition.id, definition] as const))("%s", (_, definition) => {
    const catalogue = { register: definition.id, measures: definition.measures };

    test("办一年、改一年、锁几个月，流水重算与所存分毫不差；每个数字与内存中的规律一致；看得见的加看不见的等于数字", async () => {
      await fc.assert(
        fc.asyncProperty(steps(26), async (taken) => {
          const tenant = ++tenants + 100;
          const town = await openTown(own.store, { tenant });
          const { today, entries } = await walkBooks(town, definition, taken);
          const { books, clock } = town;
          clock.now = noon(addDays(today, 1));
          expect((await books.verify()).first).toBeUndefined();
          const postings = await postingsOf(own.store, tenant);

          for (const [id, { kind }] of Object.entries(definition.measures)) {
            for (const [at, stretch] of stretches.entries()) {
              for (const place of places) {
                // Every other stretch as it stood a month before.
                const asOf = at % 2 ? addDays(today, -30) : undefined;
                const query = { ...(place ? { place } : {}), ...(asOf ? { asOf } : {}) };
                const ledger: Ledger = {
                  postings: postings.filter(
                    (row) =>
                      (place === undefined || `${row.place}/`.startsWith(`${place}/`)) &&
                      (asOf === undefined || row.recordedAt < endOf(asOf)),
                  ),
                  openings: [],
                  declared: [],
                };
                const law = figureOf(catalogue, id, stretch, ledger);
                const figure = given(await books.measure("demo-mayor", `${definition.id}.${id}`, stretch, query));
                expect(figure).toEqual({
                  measure: `${definition.id}.${id}`,
                  value: law.value === null ? null : toText(law.value),
                  unit: law.unit,
                  entries: law.entries,
                  declared: "0",
                  opening: "0",
                  backfilled: toText(law.backfilled),
                  corrects: law.corrects,
                  ...(law.subject === undefined ? {} : { subject: law.subject }),
                });
              }
            }
            if (kind !== "flow" && kind !== "stock" && kind !== "distinct") continue;
            for (const reader of ["demo-mayor", "demo-county", "demo-village-1", leadOf(definition)]) {
              const full = `${definition.id}.${id}`;
              const figure = given(await books.measure(reader, full, year(2023)));
              const page = given(await books.drill(reader, full, year(2023), { limit: 1000 }));
              const sum = [...page.rows.map(({ amount }) => amount), page.heldBack.amount].reduce(
                (total, amount) => total + Number(amount),
                0,
              );
              expect(sum).toBe(Number(figure.value));
              expect(page.count).toBe(page.rows.length);
              if (reader === leadOf(definition)) expect(await pagedRows(books, reader, full)).toEqual(page.rows);
              const listed = given(
                await books.list(reader, definition.id, { filter: { behind: { measure: full, stretch: year(2023) } }, limit: 1000 }),
              );
              if (kind !== "distinct")
                expect(new Set(listed.rows.map((row) => row.id))).toEqual(new Set(page.rows.map((row) => row.entry)));
              if (typeof listed.heldBack === "number") expect(listed.rows.length + listed.heldBack).toBe(figure.entries);
              else expect([1, 2]).toContain(figure.entries - listed.rows.length);
            }
          }
          expect(given(await books.list(leadOf(definition), definition.id, { limit: 1000 })).rows.length).toBe(entries.length);
        }),
        { numRuns: runsOf(definition) },
      );
    });

    test("全部更正后，期间数、时点数、去重数都回到零", async () => {
      await fc.assert(
        fc.asyncProperty(steps(20), async (taken) => {
          const tenant = ++tenants + 100;
          const town = await openTown(own.store, { tenant });
          const { entries, today } = await walkBooks(town, definition, taken);
          const { books, clock } = town;
          clock.now = noon(addDays(today, 1));
          for (const { events } of entries)
            for (const event of events.toReversed())
              await books.reverse(leadOf(definition), { event: randomUUID(), reverses: event, reason: "全部更正" });
          for (const [id, { kind }] of Object.entries(definition.measures)) {
            const { value } = given(await books.measure("demo-mayor", `${definition.id}.${id}`, always));
            if (["flow", "stock", "distinct"].includes(kind)) expect(value).toBe("0");
            if (kind === "released" || kind === "rank") expect(value).toBeNull();
          }
          expect((await books.verify()).first).toBeUndefined();
        }),
        { numRuns: runsOf(definition) },
      );
    });
  });
});
