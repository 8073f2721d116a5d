/** CEL expressions of a register: checked when the definition is loaded, compiled once, and quiet about fields that nobody filled in. */
import { type Exact, exact, type Refusal, refuse } from "@jiannuo/quantity";
import type { ASTNode, Environment, ParseResult } from "@marcbachmann/cel-js";
import type { Field } from "../define/field.ts";
import type { Values } from "../define/value.ts";
import { Quantity, contextOf, environmentOf } from "./environment.ts";

type Kind = "condition" | "amount" | "subject";

const resultTypes: Record<Kind, readonly string[]> = {
  condition: ["bool"],
  amount: ["quantity", "int"],
  subject: ["string", "quantity", "int"],
};

const isNode = (value: unknown): value is ASTNode => typeof value === "object" && value !== null && "op" in value;

const nodesOf = (node: ASTNode): ASTNode[] => {
  const inner = (Array.isArray(node.args) ? node.args.flat() : [node.args]) as unknown[];
  return [node, ...inner.filter(isNode).flatMap(nodesOf)];
};

const namesIn = (node: ASTNode): string[] => nodesOf(node).flatMap(({ op, args }) => (op === "id" ? [String(args)] : []));

/** `grade == "mjor"` type-checks and is never true: a code compared with a text must be compared with one of its codes. */
const findStrayCodes = (root: ASTNode, fields: Readonly<Record<string, Field>>): string[] =>
  nodesOf(root)
    .filter(({ op }) => op === "==" || op === "!=" || op === "in")
    .flatMap((comparison) => {
      const parts = nodesOf(comparison);
      const field = parts.flatMap(({ op, args }) => (op === "id" ? [fields[String(args)]] : [])).find((named) => named?.type === "code");
      if (field?.type !== "code") return [];
      return parts.flatMap(({ op, args }) =>
        op === "value" && typeof args === "string" && !Object.hasOwn(field.codes, args) ? [args] : [],
      );
    });

/** A compiled expression. */
export interface Expression {
  readonly text: string;
  /** The fields that it speaks of. */
  readonly names: readonly string[];
  /** The result over these values; undefined where a field that it speaks of is not filled in. */
  readonly over: (values: Values) => unknown;
}

const compile = (environment: Environment, fields: Readonly<Record<string, Field>>, kind: Kind, text: string): Expression | Refusal => {
  const wrong = (zh: string, en: string): Refusal => refuse("WRONG_EXPRESSION", `表达式“${text}”${zh}`, `expression “${text}” ${en}`);
  const checked = environment.check(text);
  if (!checked.valid) return wrong(`有误：${checked.error?.message.split("\n")[0]}`, `is wrong: ${checked.error?.message.split("\n")[0]}`);
  const type = String(checked.type);
  if (!resultTypes[kind].includes(type))
    return wrong(
      `的结果是 ${type}，这里要 ${resultTypes[kind].join(" 或 ")}`,
      `gives ${type}; ${resultTypes[kind].join(" or ")} is needed`,
    );
  const program: ParseResult = environment.parse(text);
  const stray = findStrayCodes(program.ast, fields);
  if (stray.length > 0) return wrong(`提到没有的代码 ${stray.join("、")}`, `names codes that do not exist: ${stray.join(", ")}`);
  const spoken = new Set(namesIn(program.ast));
  const names = [...spoken].filter((name) => Object.hasOwn(fields, name));
  // Only what it speaks of is made ready: a thousand rows are judged by a handful of fields of forty.
  const needed = Object.fromEntries(Object.entries(fields).filter(([name]) => spoken.has(name) || spoken.has(`has_${name}`)));
  return {
    text,
    names,
    over: (values) => (names.some((name) => values[name] === undefined) ? undefined : program(contextOf(needed, values))),
  };
};

/** Compiles for one register: `compileFor(fields)("condition", "persons >= 5")`. */
export const compileFor = (fields: Readonly<Record<string, Field>>): ((kind: Kind, text: string) => Expression | Refusal) => {
  const environment = environmentOf(fields);
  return (kind, text) => compile(environment, fields, kind, text);
};

/** Whether a condition holds; one that speaks of an empty field does not. */
export const holds = (expression: Expression, values: Values): boolean => expression.over(values) === true;

/** An amount as an exact number; undefined where there is nothing to post. */
export const amountOf = (expression: Expression, values: Values): Exact | undefined => {
  const result = expression.over(values);
  if (result === undefined) return undefined;
  return result instanceof Quantity ? result.exact : exact(result as bigint);
};

/** A subject as text. */
export const subjectOf = (expression: Expression, values: Values): string | undefined => {
  const result = expression.over(values);
  if (result === undefined) return undefined;
  return result instanceof Quantity ? String(result.exact.digits) : String(result);
};
