/** Measures by their full id, `register.measure`. */
import { type Refusal, day as readDay, isRefusal, refuse } from "@jiannuo/quantity";
import {
  type Catalogue,
  type DeclaredMeasure,
  type MeasureDefinition,
  type Register,
  type Stretch,
  declaredId,
  declaredRegister,
  openRegister,
} from "@jiannuo/registers";
import { declaredMeasures } from "@jiannuo/township";
import type { Refusals } from "./books.ts";
import type { Definitions } from "./definitions.ts";

export interface NamedMeasure {
  readonly register: Register;
  readonly catalogue: Catalogue;
  /** Id within the register. */
  readonly id: string;
  readonly measure: MeasureDefinition;
}

/** Measures that have no register yet, in place of one. No act finds it: it is none of the books' registers. */
export const declaredOnly = openRegister(declaredRegister(declaredMeasures));

export const declaredMeasureOf = ({ register, id }: NamedMeasure): DeclaredMeasure | undefined =>
  register === declaredOnly ? (declaredMeasures as Readonly<Record<string, DeclaredMeasure>>)[id] : undefined;

export const findMeasure = (definitions: Definitions, full: string): NamedMeasure | Refusals => {
  const [registerId = "", id = ""] = full.split(".");
  const register = registerId === declaredId ? declaredOnly : definitions.current(registerId);
  const measure = register && Object.hasOwn(register.definition.measures, id) ? register.definition.measures[id] : undefined;
  if (!register || !measure) return [refuse("NO_SUCH_MEASURE", `没有“${full}”这个指标`, `there is no measure “${full}”`)];
  return { register, catalogue: { register: registerId, measures: register.definition.measures }, id, measure };
};

export const checkDays = (days: readonly (string | undefined)[]): Refusal[] =>
  days.flatMap((text) => (text === undefined ? [] : [readDay(text)])).filter(isRefusal);

export const checkStretch = ({ from, to }: Stretch): Refusals => {
  const wrong = checkDays([from, to]);
  if (wrong.length > 0) return wrong;
  return from <= to
    ? []
    : [refuse("STRETCH_UPSIDE_DOWN", `期间的止日 ${to} 早于起日 ${from}`, `the stretch ends on ${to}, before it begins on ${from}`)];
};

export const isNamed = (found: NamedMeasure | Refusals): found is NamedMeasure => !Array.isArray(found);
