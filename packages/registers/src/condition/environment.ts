/** What a CEL expression of a register may speak of: its fields by name, whether they are filled in, exact numbers, and years of days. */
import { type Exact, add, compare, equals, exact, multiply, negate, subtract } from "@jiannuo/quantity";
import { Environment } from "@marcbachmann/cel-js";
import type { Field } from "../define/field.ts";
import type { FieldValue, Values } from "../define/value.ts";

/** An exact number inside CEL, whose own doubles are binary (1.1 × 10000 + 0.3 is off). */
export class Quantity {
  readonly exact: Exact;
  constructor(value: Exact) {
    this.exact = value;
  }
}

const ofInt = (n: bigint): Quantity => new Quantity(exact(n));

type Both = (a: Exact, b: Exact) => Exact | boolean;

const operators: Record<string, Both> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  ">": (a, b) => compare(a, b) > 0,
  ">=": (a, b) => compare(a, b) >= 0,
  "<": (a, b) => compare(a, b) < 0,
  "<=": (a, b) => compare(a, b) <= 0,
  "==": equals,
};

const wrap = (value: Exact | boolean): Quantity | boolean => (typeof value === "boolean" ? value : new Quantity(value));

/** Exact numbers among themselves and with whole numbers; a double fits no operator, so it is refused when the definition is loaded. */
const base = (): Environment => {
  const environment = new Environment().registerType("quantity", Quantity);
  for (const [sign, work] of Object.entries(operators)) {
    environment.registerOperator(`quantity ${sign} quantity`, (a: Quantity, b: Quantity) => wrap(work(a.exact, b.exact)));
    if (sign === "==") continue;
    environment.registerOperator(`quantity ${sign} int`, (a: Quantity, b: bigint) => wrap(work(a.exact, exact(b))));
    environment.registerOperator(`int ${sign} quantity`, (a: bigint, b: Quantity) => wrap(work(exact(a), b.exact)));
  }
  return environment
    .registerOperator("-quantity", (a: Quantity) => new Quantity(negate(a.exact)))
    .registerFunction("wan(int): quantity", (n: bigint) => ofInt(n * 10_000n))
    .registerFunction("yi(int): quantity", (n: bigint) => ofInt(n * 100_000_000n))
    .registerFunction("decimal(string): quantity", (text: string) => new Quantity(exact(text)))
    .registerFunction("year(string): int", (day: string) => BigInt(day.slice(0, 4)))
    .registerFunction("rows(list): quantity", (list: readonly unknown[]) => ofInt(BigInt(list.length)));
};

const celType = (field: Field): string => {
  switch (field.type) {
    case "number":
      return "quantity";
    case "yesNo":
      return "bool";
    case "rows":
    case "files":
      return "list";
    case "place":
      return "map";
    default:
      return "string";
  }
};

/** The environment of one register. `has_NAME` says whether a field is filled in. */
export const environmentOf = (fields: Readonly<Record<string, Field>>): Environment => {
  const environment = base();
  for (const [name, field] of Object.entries(fields))
    environment.registerVariable(name, celType(field)).registerVariable(`has_${name}`, "bool");
  return environment;
};

const celValue = (field: Field, value: FieldValue): unknown => (field.type === "number" ? new Quantity(exact(value as string)) : value);

/** Values as an expression sees them. */
export const contextOf = (fields: Readonly<Record<string, Field>>, values: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = values[name];
      return value === undefined
        ? [[`has_${name}`, false]]
        : [
            [name, celValue(field, value)],
            [`has_${name}`, true],
          ];
    }),
  );
