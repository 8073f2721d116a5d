/** The measures of the registers that a post sees into, and those that slips answer for; and since when each register has been kept. */
import type { Words } from "@jiannuo/quantity";
import type { MeasureKind } from "@jiannuo/registers";
import { sql } from "kysely";
import type { Refusals } from "./books.ts";
import { type Room, atDesk } from "./desk.ts";
import { officeOn, townOf } from "./directory.ts";
import { type NamedMeasure, declaredMeasureOf, declaredOnly, findMeasure, isNamed } from "./measures.ts";
import { countsAll, reaches } from "./scope-of-post.ts";

export interface MeasureListed {
  /** `register.measure` */
  readonly id: string;
  readonly register: string;
  readonly registerTitle: Words;
  readonly keeper: string;
  readonly title: Words;
  readonly definition: Words;
  readonly unit: string;
  readonly kind: MeasureKind;
  readonly version: number;
  readonly subsetOf?: string;
  readonly isByPlace: boolean;
  /** 报数: no register stands behind it yet. */
  readonly isDeclaredOnly: boolean;
}

export interface MeasureSeen extends MeasureListed {
  /** Whether its figures are those of the whole town, or only of what this post sees. */
  readonly isWhole: boolean;
  /** First month for which anything stands in its register; none while nothing does. Before it a 0 is no figure: nobody counted. */
  readonly since?: string;
}

const listed = (full: string, named: NamedMeasure): MeasureListed => {
  const { id, title: registerTitle, keeper, placeField } = named.register.definition;
  const { title, definition, unit, kind, version, subsetOf } = named.measure;
  const declared = declaredMeasureOf(named);
  return {
    id: full,
    register: id,
    registerTitle,
    keeper: declared?.keeper ?? keeper,
    title,
    definition,
    unit,
    kind,
    version,
    ...(subsetOf === undefined ? {} : { subsetOf: `${id}.${subsetOf}` }),
    isByPlace: placeField !== undefined,
    isDeclaredOnly: declared !== undefined,
  };
};

/** What a measure is, whoever asks. */
export const described = ({ definitions }: Room, full: string): MeasureListed | Refusals => {
  const named = findMeasure(definitions, full);
  return isNamed(named) ? listed(full, named) : named;
};

const isListed = (found: MeasureListed | Refusals): found is MeasureListed => "kind" in found;

/** Of each register, whoever asks: a village without a visit is none without a register of visits. */
const firstMonths = async ({ store, tenant, definitions }: Room): Promise<ReadonlyMap<string, string>> => {
  const counting = definitions.all.flatMap(({ definition: { id, measures: own } }) =>
    Object.keys(own).map((measure) => ({ register: id, measure: `${id}.${measure}` })),
  );
  const { rows } = await store.asKeeper(tenant, (tx) =>
    sql<{ register: string; month: number }>`
      select x.register, min(first.month) as month from jsonb_to_recordset(${JSON.stringify(counting)}::jsonb) as x(register text, measure text)
      cross join lateral (select t.month from total t where t.tenant = ${tenant} and t.measure = x.measure order by t.month limit 1) first group by x.register`.execute(
      tx,
    ),
  );
  return new Map(rows.map(({ register, month }) => [register, `${Math.trunc(month / 100)}-${String(month % 100).padStart(2, "0")}`]));
};

export const measures = async (room: Room, who: string): Promise<{ rows: readonly MeasureSeen[] } | Refusals> => {
  const since = await firstMonths(room);
  return atDesk(room, who, "read", async (desk) => ({
    rows: [...desk.definitions.all, declaredOnly]
      .map((register) => register.definition)
      .filter(({ id }) => reaches(desk, id))
      .flatMap(({ id, measures: declared }) => Object.keys(declared).map((measure) => described(room, `${id}.${measure}`)))
      .filter(isListed)
      .map((one) => {
        const first = since.get(one.register);
        return {
          ...one,
          isWhole: countsAll(desk, one.register, officeOn(desk.directory, one.keeper, desk.post.township, desk.today) ?? townOf(desk.post)),
          ...(first === undefined ? {} : { since: first }),
        };
      }),
  }));
};
