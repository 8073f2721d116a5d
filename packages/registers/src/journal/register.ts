/** A register ready for use: the definition with its expressions compiled, once. */
import { isRefusal } from "@jiannuo/quantity";
import { type Expression, compileFor } from "../condition/expression.ts";
import type { RegisterDefinition } from "../define/register.ts";
import type { CompiledRule } from "./posting.ts";

export interface Register {
  readonly definition: RegisterDefinition;
  readonly rules: Readonly<Record<string, readonly CompiledRule[]>>;
  readonly conditions: Readonly<Record<string, Expression>>;
  /** For which entries a duty runs; a duty without one runs for all. */
  readonly dutyConditions: Readonly<Record<string, Expression>>;
}

const opened = new WeakMap<RegisterDefinition, Register>();

const compileAll = (definition: RegisterDefinition): Register => {
  const compile = compileFor(definition.fields);
  const must = (kind: Parameters<typeof compile>[0], text: string): Expression => {
    const expression = compile(kind, text);
    if (isRefusal(expression)) throw new Error(`${definition.id}: ${expression.because.en}`);
    return expression;
  };
  const acts = Object.entries(definition.acts);
  return {
    definition,
    conditions: Object.fromEntries(acts.flatMap(([id, { when }]) => (when ? [[id, must("condition", when.expression)]] : []))),
    dutyConditions: Object.fromEntries(
      Object.entries(definition.duties).flatMap(([id, { when }]) => (when ? [[id, must("condition", when)]] : [])),
    ),
    rules: Object.fromEntries(
      acts.map(([id, { posts = [] }]) => [
        id,
        posts.map((rule) => ({
          measure: rule.measure,
          version: definition.measures[rule.measure]!.version,
          amount: must("amount", rule.amount ?? "1"),
          ...(rule.when === undefined ? {} : { when: must("condition", rule.when) }),
          ...(rule.subject === undefined ? {} : { subject: must("subject", rule.subject) }),
          ...(rule.on === undefined ? {} : { on: rule.on }),
        })),
      ]),
    ),
  };
};

/** Compiles a definition that has passed its check. @throws where it has not: that is a bug. */
export const openRegister = (definition: RegisterDefinition): Register => {
  const known = opened.get(definition);
  if (known) return known;
  const register = compileAll(definition);
  opened.set(definition, register);
  return register;
};
