import { createHash } from "node:crypto";
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
  isSeen,
  openRegister,
  scopeOf,
} from "@jiannuo/registers";
import { expect, test } from "vitest";
import { findShared } from "../../../testing/shared.ts";
import { registers } from "../registers/index.ts";
import { roles } from "../roles.ts";
import { demoUntil } from "./course.ts";
import { demoDeclared } from "./declared.ts";
import { demoDocument } from "./document.ts";
import { type Expected, expected2023 } from "./expected.ts";
import { demoOpenings } from "./openings.ts";
import { demoPosts, demoSince, demoTown, demoUnits } from "./people.ts";
import { demonstration } from "./year.ts";

const pathOf = (id: string): string | undefined =>
  id === demoTown ? id : demoUnits.some((unit) => unit.id === id) ? `${demoTown}/${id}` : undefined;

const postOf = (id: string): Post => {
  const { person, name, role, unit } = demoPosts.find((post) => post.id === id)!;
  return { id, person, name, role: roles[role], unit: pathOf(unit)!, from: demoSince };
};

const scopeOfPost = (post: Post) => {
  const portfolio = demoPosts.find(({ id }) => id === post.id)!.portfolio.map((office) => pathOf(office)!);
  return scopeOf(roles[post.role.id as keyof typeof roles].scopes, post, portfolio);
};

const definitionOf = (id: string) => registers.find((definition) => definition.id === id)!;

/** Everything through the same door as everyone's acts, in memory. */
const entered = () => {
  const postings: Posting[] = [];
  const refused: string[] = [];
  const unseen: string[] = [];
  const entries = new Map<string, Entry>();
  for (const { register: id, by, commands } of demonstration()) {
    const register = openRegister(definitionOf(id));
    const scope = scopeOfPost(postOf(by));
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
      const known = entries.get(key);
      if (known && !isSeen(scope, { ...known, register: id, sensitivity: register.definition.sensitivity ?? 0 }))
        unseen.push(`${by} ${key} ${command.act}`);
      const result = enter(register, known, command, books);
      if ("event" in result) {
        entries.set(key, result.entry);
        postings.push(...result.postings);
      } else refused.push(...result.map(({ because }) => `${key} ${command.act} ${command.happenedOn}: ${because.en}`));
    }
  }
  return { postings, refused, unseen, entries };
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

const agrees = ({ value, rule, digits = 0, below = Number.POSITIVE_INFINITY }: Expected, got: number | null): boolean => {
  const rules = {
    exact: (n: number) => n === value,
    rounded: (n: number) => Math.abs(n - value) < 0.5 * 10 ** -digits,
    over: (n: number) => value < n && n < below,
    atLeast: (n: number) => n >= value,
  };
  return got !== null && rules[rule](got);
};

const differing = (measures: readonly Expected[]) =>
  measures.filter((one) => !agrees(one, valueOf(one.id))).map((one) => ({ ...one, got: valueOf(one.id) }));

test("every figure that the report of the year needs comes out", () => {
  expect(differing(expected2023)).toEqual([]);
});

const file = findShared("domain", "expected-2023.json");

test.skipIf(!file)("what is expected is what the domain's own list says", () => {
  const { measures } = JSON.parse(readFileSync(file!, "utf8")) as { measures: Expected[] };
  const plain = ({ id, figures, value, rule, digits, below }: Expected) => ({ id, figures, value, rule, digits, below });
  expect(expected2023.map(plain)).toEqual(measures.map(plain));
});

test("nobody acts on an entry that the walls hide from their post", () => {
  expect(town.unseen).toEqual([]);
});

test("every register has entries, and nothing stands after the last day", () => {
  const kept = new Set([...town.entries.values()].map(({ register }) => register));
  expect(registers.map(({ id }) => id).filter((id) => !kept.has(id))).toEqual([]);
  expect(demonstration().flatMap(({ commands }) => commands.filter(({ happenedOn }) => happenedOn! > demoUntil))).toEqual([]);
});

test("the day of an act is the day that its sheet says", () => {
  const otherwise = demonstration().flatMap(({ register, commands }) =>
    commands.filter(({ act, values, happenedOn }) => {
      const field = definitionOf(register).acts[act]!.happensOn;
      return field !== undefined && values[field] !== happenedOn;
    }),
  );
  expect(otherwise).toEqual([]);
});

test("an opening stands in its stock, before all that was entered", () => {
  for (const { measure, to, amount } of demoOpenings) {
    const [register, id] = measure.split(".") as [string, string];
    const { measures } = definitionOf(register);
    const ledger = { postings: town.postings, openings: demoOpenings, declared: [] };
    expect(toNumber(figureOf({ register, measures }, id, { from: to, to }, ledger).value!)).toBe(Number(amount));
    expect(toNumber(figureOf({ register, measures }, id, year, ledger).value!)).toBeGreaterThan(Number(amount));
  }
});

test("a declared figure is all that its measure has for the year, and another post of the same office reviews it", () => {
  for (const { measure, amount, keeper, suppliedBy, reviewedBy, supplier, reviewer } of demoDeclared) {
    const [register, id] = measure.split(".") as [string, string];
    const { measures } = definitionOf(register);
    const { value, declared } = figureOf({ register, measures }, id, year, {
      postings: town.postings,
      openings: [],
      declared: demoDeclared,
    });
    expect([toNumber(value!), toNumber(declared)]).toEqual([Number(amount), Number(amount)]);
    expect([suppliedBy, reviewedBy].map((post) => postOf(post)).map(({ unit, name }) => [unit, name])).toEqual([
      [keeper, supplier],
      [keeper, reviewer],
    ]);
    expect(suppliedBy).not.toBe(reviewedBy);
  }
});

test("what was done to an entry stands in the order of its days, and what it points to is there", () => {
  const last = new Map<string, string>();
  const backwards: string[] = [];
  for (const { register, commands } of demonstration()) {
    for (const { entry, act, happenedOn } of commands) {
      const key = `${register} ${entry}`;
      if ((last.get(key) ?? "") > happenedOn!) backwards.push(`${key} ${act} ${happenedOn}`);
      last.set(key, happenedOn!);
    }
  }
  const dangling = [...town.entries].flatMap(([key, { register, values }]) =>
    Object.entries(values)
      .filter(([name, value]) => {
        const field = definitionOf(register).fields[name]!;
        return field.type === "entry" && !town.entries.has(`${field.register} ${value as string}`);
      })
      .map(([name]) => `${key} ${name}`),
  );
  expect({ backwards, dangling }).toEqual({ backwards: [], dangling: [] });
});

test("the document of the demonstration has the hash by which its entries name it", () => {
  const bytes = Buffer.from(demoDocument.text);
  expect([createHash("sha256").update(bytes).digest("hex"), bytes.length]).toEqual([demoDocument.sha256, demoDocument.bytes]);
});
