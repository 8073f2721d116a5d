/** The typed way to declare a register: a field, state, act, measure, office or role that does not exist is a compile error. */
import type { Words } from "@jiannuo/quantity";
import { checkDefinition } from "./check.ts";
import type { DutyDefinition, RoundDefinition } from "./duty.ts";
import type { Field } from "./field.ts";
import type { MeasureDefinition } from "./measure.ts";
import type { ActDefinition, Door, RegisterDefinition, Sensitivity, StateDefinition } from "./register.ts";

export interface Declaration<
  Office extends string,
  Role extends string,
  F extends string,
  S extends string,
  A extends string,
  M extends string,
  D extends string,
> {
  readonly id: string;
  readonly version: number;
  readonly title: Words;
  readonly purpose: Words;
  readonly sources: RegisterDefinition["sources"];
  readonly keeper: Office;
  readonly door: Door;
  readonly sensitivity?: Sensitivity;
  readonly fields: Readonly<Record<F, Field>>;
  readonly placeField?: NoInfer<F>;
  readonly externalField?: NoInfer<F>;
  readonly states: Readonly<Record<S, StateDefinition>>;
  readonly acts: Readonly<Record<A, ActDefinition<NoInfer<F>, NoInfer<S>, NoInfer<A>, NoInfer<M>, NoInfer<D>, Role, Office>>>;
  readonly duties?: Readonly<Record<D, DutyDefinition<NoInfer<F>, NoInfer<S>, NoInfer<A>>>>;
  readonly rounds?: Readonly<Record<string, RoundDefinition<NoInfer<F>, NoInfer<A>>>>;
  readonly measures: Readonly<Record<M, MeasureDefinition<NoInfer<M>>>>;
  readonly list: readonly NoInfer<F>[];
  readonly publishable?: readonly NoInfer<F>[];
}

/**
 * `const { defineRegister } = definerFor<OfficeId, RoleId>()` binds the names of a township once.
 * `defineRegister(…)` returns the definition as plain data. @throws where the declaration is wrong in what types cannot see (a CEL expression, a due day
 * that leads nowhere): that is a bug of whoever wrote it. Definitions that come as JSON go through `checkDefinition`, which refuses instead.
 */
export const definerFor = <Office extends string, Role extends string>() => ({
  defineRegister: <F extends string, S extends string, A extends string, M extends string, D extends string = never>(
    declaration: Declaration<Office, Role, F, S, A, M, D>,
  ): RegisterDefinition => {
    const definition = { sensitivity: 0, duties: {}, rounds: {}, publishable: [], ...declaration } as RegisterDefinition;
    const problems = checkDefinition(definition);
    if (problems.length > 0) throw new Error(problems.map(({ because }) => because.en).join("\n"));
    return definition;
  },
});
