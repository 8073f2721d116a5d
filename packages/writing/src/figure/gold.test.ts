import { readFileSync } from "node:fs";
import { add, divide, exact, scanQuantities, subtract } from "@jiannuo/quantity";
import { expect, test } from "vitest";
import { findShared } from "../../../../testing/shared.ts";
import { holds } from "./holds.ts";
import { readClaim } from "./claim.ts";

interface Measure {
  readonly id: string;
  readonly figures: readonly string[];
  readonly value: number;
  readonly unit: string;
  readonly printed: boolean;
  readonly rule: string;
  /** 750余 of 750万元: where the next round number stands. */
  readonly below?: number;
}
interface Printed {
  readonly id: string;
  readonly quote_clean: string;
}

const folder = findShared("domain");
const load = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));

/** A value that the printed figure may stand for: between the ends for 余, the number itself otherwise. */
const meant = ({ value, rule, below }: Measure) =>
  rule === "over" ? add(exact(value), divide(subtract(exact(below!), exact(value)), exact(2), { scale: 0 })) : exact(value);

/** The numbers of a quote as they would be bound: as scanned, and 第 and 首 with what they count. */
const printedIn = (quote: string): string[] => [
  ...scanQuantities(quote).map(({ start, end }) => quote.slice(start, end)),
  ...(quote.match(/第[一二三\d]|零(?=火点)|\d+(?=\+)|(?<=\+)\d+/g) ?? []),
];

test.skipIf(folder === undefined)("公开报告里印出的数，与应有的值相合；差一点就不合", () => {
  const quotes = new Map((load("figures.json") as Printed[]).map(({ id, quote_clean }) => [id, quote_clean]));
  const printed = (load("expected-2023.json") as { measures: Measure[] }).measures.filter((measure) => measure.printed);
  const broken = printed.flatMap((measure) => {
    const figures = printedIn(quotes.get(measure.figures[0]!) ?? "");
    const kept = figures.find((text) => holds(meant(measure), text, measure.unit).holds);
    if (kept === undefined) return [`${measure.id}: ${figures.join(" ")} is not ${measure.value}`];
    const isOpen = ["over", "atLeast"].includes(readClaim(kept)?.meaning ?? "");
    const twice = add(add(meant(measure), meant(measure)), exact(1));
    return !isOpen && holds(twice, kept, measure.unit).holds ? [`${measure.id}: ${kept} holds of twice as much`] : [];
  });
  expect([printed.length, broken]).toEqual([79, []]);
});
