import { readFileSync } from "node:fs";
import { toNumber } from "@jiannuo/quantity";
import {
  type Books,
  type Entry,
  type Post,
  type Posting,
  type Stretch,
  calendarOf,
  enter,
  figureOf,
  openRegister,
} from "@jiannuo/registers";
import { expect, test } from "vitest";
import { findShared } from "../../../testing/shared.ts";
import { registers } from "../registers/index.ts";
import { roles } from "../roles.ts";
import { demoPosts, demoSince, demoTown, demoUnits } from "./people.ts";
import { demonstration } from "./year.ts";

const pathOf = (id: string): string | undefined =>
  id === demoTown ? id : demoUnits.some((unit) => unit.id === id) ? `${demoTown}/${id}` : undefined;

const postOf = (id: string): Post => {
  const { person, name, role, unit } = demoPosts.find((post) => post.id === id)!;
  return { id, person, name, role: roles[role], unit: pathOf(unit)!, from: demoSince };
};

const definitionOf = (id: string) => registers.find((definition) => definition.id === id)!;

/** Everything through the same door as everyone's acts, in memory. */
const entered = () => {
  const postings: Posting[] = [];
  const refused: string[] = [];
  const entries = new Map<string, Entry>();
  for (const { register: id, by, commands } of demonstration()) {
    const register = openRegister(definitionOf(id));
    for (const command of commands) {
      const books: Books = {
        actor: { post: postOf(by) },
        today: "2024-12-31",
        recordedAt: command.recordedAt,
        names: { office: (office) => office, role: (role) => role },
        keeper: `${demoTown}/${register.definition.keeper}`,
        placeOf: pathOf,
        township: demoTown,
        isClosed: () => false,
        hasSecondPerson: true,
      };
      const key = `${id} ${command.entry}`;
      const result = enter(register, entries.get(key), command, books);
      if ("event" in result) {
        entries.set(key, result.entry);
        postings.push(...result.postings);
      } else refused.push(...result.map(({ because }) => `${key} ${command.act} ${command.happenedOn}: ${because.en}`));
    }
  }
  return { postings, refused, entries };
};

const town = entered();
const year: Stretch = { from: "2023-01-01", to: "2023-12-31" };

const valueOf = (measureId: string): number | null => {
  const [register, id] = measureId.split(".") as [string, string];
  const { measures } = definitionOf(register);
  const { value } = figureOf({ register, measures }, id, year, { postings: town.postings, openings: [], declared: [] });
  return value === null ? null : toNumber(value);
};

test("nothing that the demonstration enters is refused", () => {
  expect(town.refused).toEqual([]);
});

test("it is the same every time, each act has a name of its own, and what was recorded stands in order", () => {
  const sheets = demonstration();
  expect(demonstration()).toEqual(sheets);
  const names = sheets.flatMap(({ commands }) => commands.map(({ event }) => event));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  for (const { commands } of sheets) {
    const instants = commands.map(({ recordedAt }) => recordedAt);
    expect(instants.toSorted()).toEqual(instants);
  }
});

test("an office receives, visits and rechecks on working days", () => {
  const calendar = calendarOf();
  const days = demonstration()
    .filter(({ register }) => register !== "straw_fire")
    .flatMap(({ commands }) => commands.map(({ happenedOn }) => happenedOn as Stretch["from"]));
  expect(days.filter((day) => !calendar.isWorkingDay(day))).toEqual([]);
});

test("a firm is visited at most once a day, and at least once a quarter", () => {
  const visits = [...town.entries.values()].filter(({ register }) => register === "enterprise_visit");
  expect(new Set(visits.map(({ values, openedOn }) => `${values["enterprise"] as string} ${openedOn}`)).size).toBe(visits.length);
  const firms = demoUnits.filter(({ kind }) => kind === "enterprise").length;
  const quarters = new Set(
    visits.map(({ values, openedOn }) => `${values["enterprise"] as string} ${Math.ceil(Number(openedOn.slice(5, 7)) / 3)}`),
  );
  expect(quarters.size).toBe(firms * 4);
});

interface Expected {
  readonly id: string;
  readonly value: number;
  readonly rule: "exact" | "rounded" | "over" | "atLeast";
  readonly digits?: number;
  readonly below?: number;
}

const agrees = ({ value, rule, digits = 0, below = Number.POSITIVE_INFINITY }: Expected, got: number | null): boolean => {
  const rules = {
    exact: (n: number) => n === value,
    rounded: (n: number) => Math.abs(n - value) < 0.5 * 10 ** -digits,
    over: (n: number) => value < n && n < below,
    atLeast: (n: number) => n >= value,
  };
  return got !== null && rules[rule](got);
};

const file = findShared("domain", "expected-2023.json");

test.skipIf(!file)("every figure of the seven registers that the report of the year needs comes out", () => {
  const { measures } = JSON.parse(readFileSync(file!, "utf8")) as { measures: Expected[] };
  const own = measures.filter(({ id }) => registers.some((definition) => id.startsWith(`${definition.id}.`)));
  expect(own).toHaveLength(22);
  expect(own.filter((one) => !agrees(one, valueOf(one.id))).map((one) => ({ ...one, got: valueOf(one.id) }))).toEqual([]);
});
