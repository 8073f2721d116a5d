/** An act's form: its fields, and the server's own rules over what was typed, before anything is sent. */
import type { Day, Refusal, Words } from "@jiannuo/quantity";
import {
  type ActDefinition,
  type Entry,
  type Field,
  type Post,
  type Posting,
  type RegisterDefinition,
  enter,
  openRegister,
} from "@jiannuo/registers";
import type { TitledEntry } from "../../api/types.ts";
import { type Typed, inputOf } from "../../kit/fields/typed.ts";

export interface FormField {
  readonly name: string;
  readonly field: Field;
  readonly isNeeded: boolean;
}

/** What the act asks for: what it needs first, then what may be left out. What stands in the entry already need not be typed again. */
export const formFields = ({ fields }: RegisterDefinition, act: ActDefinition, entry: TitledEntry | undefined): FormField[] => {
  const names = [...new Set([...act.needs, ...(act.happensOn ? [act.happensOn] : []), ...(act.asks ?? [])])];
  const isKnown = (name: string): boolean => entry !== undefined && (entry.values[name] !== undefined || entry.masked.includes(name));
  return names.flatMap((name) => {
    const field = fields[name];
    return field ? [{ name, field, isNeeded: act.needs.includes(name) && !isKnown(name) }] : [];
  });
};

export type TypedValues = Readonly<Record<string, Typed>>;

/** What is sent. */
export const inputsOf = (fields: readonly FormField[], typed: TypedValues): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap(({ name, field }) => {
      const input = inputOf(field, typed[name]);
      return input === undefined ? [] : [[name, input]];
    }),
  );

interface Own {
  readonly today: string;
  /** In which the person sits. */
  readonly unit: { readonly id: string; readonly kind: string } | undefined;
}

/** What is likeliest stands there already: that it happened today, and for whoever sits in a village that it lies there. */
export const firstValues = (
  definition: RegisterDefinition,
  act: ActDefinition,
  entry: TitledEntry | undefined,
  { today, unit }: Own,
): TypedValues => {
  const { placeField } = definition;
  const place = placeField === undefined ? undefined : definition.fields[placeField];
  const isAsked = placeField !== undefined && [...act.needs, ...(act.asks ?? [])].includes(placeField);
  const isOwn = isAsked && !entry && unit !== undefined && place?.type === "unit" && place.kinds.includes(unit.kind);
  return { ...(act.happensOn ? { [act.happensOn]: today } : {}), ...(isOwn ? { [placeField]: unit.id } : {}) };
};

/** Personal data stays on the form: a draft is not kept under the entry's own key. */
export const withoutPersonal = (fields: readonly FormField[], typed: TypedValues): TypedValues =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => fields.some((one) => one.name === name && !one.field.isSensitive)));

export interface Circumstances {
  readonly post: Post;
  readonly today: Day;
  /** Path of the office that keeps the register. */
  readonly keeper: string;
  readonly township: string;
  readonly pathOf: (unit: string) => string | undefined;
  readonly officeTitle: (id: string) => string;
}

export interface Placed {
  /** By field. */
  readonly faults: Readonly<Record<string, Words>>;
  /** What speaks of no field. */
  readonly others: readonly Refusal[];
}

export interface Judged extends Placed {
  /** What it will add to the measures, once nothing is wrong with it. */
  readonly counts: readonly Pick<Posting, "measure" | "amount">[];
}

/** Which of the server's refusals stand under which field, and which on top. */
export const placeRefusals = (refusals: readonly Refusal[], fields: readonly FormField[]): Placed => {
  const isHere = ({ field }: Refusal): boolean => field !== undefined && fields.some(({ name }) => name === field);
  return {
    // The first that is said of a field stands: a value that is wrong is also missed, and only the former helps.
    faults: Object.fromEntries([...refusals].reverse().flatMap((refusal) => (isHere(refusal) ? [[refusal.field!, refusal.because]] : []))),
    others: refusals.filter((refusal) => !isHere(refusal)),
  };
};

/** A masked value is there, and its text is nobody's business here. */
const MASKED = "•";

const asEntry = (entry: TitledEntry): Entry => ({
  ...(entry as unknown as Entry),
  state: entry.state ?? undefined,
  values: { ...Object.fromEntries(entry.masked.map((name) => [name, MASKED])), ...(entry.values as Entry["values"]) },
  done: {},
});

const sayName = (id: string): string => id;

/**
 * Judges the form as the server will: fields, days, who may, and what it counts for. What only the server knows (a month that is closed,
 * a second person, conditions over masked data) it says when the act is sent.
 */
export const judgeForm = (
  definition: RegisterDefinition,
  actId: string,
  entry: TitledEntry | undefined,
  typed: TypedValues,
  happenedOn: string | undefined,
  { post, today, keeper, township, pathOf, officeTitle }: Circumstances,
): Judged => {
  const fields = formFields(definition, definition.acts[actId]!, entry);
  const command = { event: "", entry: entry?.id ?? "", act: actId, values: inputsOf(fields, typed), ...(happenedOn ? { happenedOn } : {}) };
  const entered = enter(openRegister(definition), entry && asEntry(entry), command, {
    actor: { post },
    today,
    recordedAt: "",
    names: { office: officeTitle, role: sayName },
    keeper,
    placeOf: pathOf,
    township,
    isClosed: () => false,
    hasSecondPerson: false,
  });
  if ("event" in entered) return { faults: {}, others: [], counts: entered.postings };
  // Who may do it depends on where it lies: as long as that is not said, this is what is missing.
  const { placeField } = definition;
  const isPlaceless = fields.some(({ name, isNeeded }) => name === placeField && isNeeded) && command.values[placeField!] === undefined;
  if (isPlaceless && entered.some(({ code }) => code === "NOT_YOURS")) {
    const { title } = definition.fields[placeField!]!;
    const because = { zh: `“${title.zh}”必须填写`, en: `“${title.en}” must be filled in` };
    return { ...placeRefusals([{ code: "FIELD_NEEDED", because, field: placeField! }], fields), counts: [] };
  }
  const isUnsure = ({ code }: Refusal): boolean => code === "CONDITION_NOT_MET" && (entry?.masked.length ?? 0) > 0;
  return {
    ...placeRefusals(
      entered.filter((refusal) => !isUnsure(refusal)),
      fields,
    ),
    counts: [],
  };
};
