/** 按村填报: one line a village for a register and a period. A village that said nothing is 未报; a signed zero is a zero. */
import { type Day, addDays, refuse } from "@jiannuo/quantity";
import { type RegisterDefinition, type Values, spansOf } from "@jiannuo/registers";
import { openFields } from "@jiannuo/writing/ledger";
import type { Words } from "@jiannuo/quantity";
import type { BulkCommand, Books, Refusals } from "../books/books.ts";
import { isRefused } from "../books/refused.ts";

interface GridSpan {
  readonly id: string;
  readonly title: Words;
  readonly from: string;
  readonly to: string;
}

interface GridRow {
  readonly unit: string;
  readonly title: Words;
  /** Entries of the village in the period; none is 未报. */
  readonly entries: readonly { readonly id: string; readonly values: Values }[];
  /** Somebody else fills in for it: 代填. */
  readonly isForOther: boolean;
}

export interface Grid {
  readonly register: string;
  readonly act: string;
  readonly acts: readonly { readonly id: string; readonly title: Words }[];
  readonly span: GridSpan;
  readonly spans: readonly GridSpan[];
  /** Fields of the act beside the village, in order; `preset` stands for all rows of the period. */
  readonly columns: readonly { readonly field: string; readonly isNeeded: boolean; readonly preset?: string }[];
  readonly rows: readonly GridRow[];
}

/** Reports are signed some days after the period that they speak of. */
const SIGNED_WITHIN_DAYS = 92;

const noGrid: Refusals = [
  refuse("NO_GRID", "这个台账不按村登记，不能按村填报", "this register is not kept by village and cannot be filled in village by village"),
];

/** Opening acts that need the village. */
const gridActs = ({ acts, placeField }: RegisterDefinition): string[] =>
  placeField === undefined
    ? []
    : Object.entries(acts).flatMap(([id, { from, needs }]) => (from === "new" && needs.includes(placeField) ? [id] : []));

const roundOf = ({ rounds }: RegisterDefinition, act: string) =>
  Object.values(rounds).find(({ per, closedBy }) => per === "place" && closedBy.includes(act));

const spansFor = (definition: RegisterDefinition, act: string, year: number): GridSpan[] =>
  spansOf(roundOf(definition, act) ?? { title: definition.title, rule: "", every: "month", per: "place", least: 1, closedBy: [act] }, year);

/** The field whose day says to which period an entry belongs: where it counts, else when it happened. */
const dayFieldOf = ({ acts }: RegisterDefinition, act: string): string | undefined =>
  acts[act]!.posts?.find(({ on }) => on !== undefined)?.on ?? acts[act]!.happensOn;

const presetOf = (definition: RegisterDefinition, act: string, name: string, span: GridSpan): string | undefined => {
  const field = definition.fields[name]!;
  if (field.type === "code") return Object.keys(field.codes).find((code) => span.id.endsWith(`-${code}`));
  return name === dayFieldOf(definition, act) && name !== definition.acts[act]!.happensOn ? span.to : undefined;
};

export interface GridAsked {
  readonly act?: string;
  readonly year?: number;
  readonly span?: string;
}

/** @param today the span that has just ended, or runs, is shown unless another is asked for */
export const grid = async (books: Books, who: string, register: string, asked: GridAsked, today: string): Promise<Grid | Refusals> => {
  const definition = books.definitions.find(({ id }) => id === register);
  const acts = definition ? gridActs(definition) : [];
  if (!definition || acts.length === 0) return noGrid;
  const rounded = acts.find((id) => roundOf(definition, id));
  const act = asked.act !== undefined && acts.includes(asked.act) ? asked.act : (rounded ?? acts[0]!);
  const year = asked.year ?? Number(asked.span?.slice(0, 4) ?? today.slice(0, 4));
  const spans = spansFor(definition, act, year);
  const span = spans.find(({ id }) => id === asked.span) ?? spans.filter(({ from }) => from <= today).at(-1) ?? spans[0]!;
  const [units, posts] = [await books.units(who), await books.posts(who)];
  if (isRefused(units)) return units;
  if (isRefused(posts)) return posts;
  const own = posts.rows.find(({ id }) => id === who)?.unit;
  const field = definition.fields[definition.placeField!]!;
  const kinds = field.type === "unit" ? field.kinds : [];
  const villages = units.rows.filter(({ kind, path }) => path !== null && (kinds.length === 0 || kinds.includes(kind)));
  const shown = villages.some(({ id }) => id === own) ? villages.filter(({ id }) => id === own) : villages;
  const dayField = dayFieldOf(definition, act);
  const byUnit = new Map<string, { id: string; values: Values }[]>();
  const openedTo = addDays(span.to as Day, SIGNED_WITHIN_DAYS);
  for await (const { id, state, values } of books.each(who, register, { filter: { openedFrom: span.from, openedTo }, sort: "oldest" })) {
    const unit = values[definition.placeField!];
    const on = dayField === undefined ? span.to : values[dayField];
    const isOfAct = definition.acts[act]!.needs.every((name) => values[name] !== undefined);
    if (state === null || typeof unit !== "string" || !isOfAct || typeof on !== "string" || on < span.from || on > span.to) continue;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), { id, values }]);
  }
  const fields = openFields(definition.acts[act]!).filter(
    (name) => name !== definition.placeField && definition.fields[name]!.type !== "files" && definition.fields[name]!.type !== "rows",
  );
  return {
    register,
    act,
    acts: acts.map((id) => ({ id, title: definition.acts[id]!.title })),
    span,
    spans,
    columns: fields.map((name) => {
      const preset = presetOf(definition, act, name, span);
      return { field: name, isNeeded: definition.acts[act]!.needs.includes(name), ...(preset === undefined ? {} : { preset }) };
    }),
    rows: shown.map(({ id, title }) => ({ unit: id, title, entries: byUnit.get(id) ?? [], isForOther: id !== own })),
  };
};

export interface GridLine {
  readonly event: string;
  readonly entry: string;
  readonly unit: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** 代填: whose report it is. */
  readonly insteadOf?: string;
}

const nameNeeded = refuse(
  "INSTEAD_OF_NEEDED",
  "替村里填报（代填）须写明原填报人，两个名字都会留在记录里",
  "whoever fills in for a village names the one whose report it is; both names are kept",
);

export interface GridAnswer {
  readonly done: number;
  readonly refused: readonly { readonly unit: string; readonly because: Refusals }[];
}

/** Enters the lines that are good, and says of the others why not. */
export const fillGrid = async (
  books: Books,
  who: string,
  register: string,
  act: string,
  lines: readonly GridLine[],
): Promise<GridAnswer | Refusals> => {
  const definition = books.definitions.find(({ id }) => id === register);
  if (!definition || !gridActs(definition).includes(act)) return noGrid;
  const posts = await books.posts(who);
  if (isRefused(posts)) return posts;
  const own = posts.rows.find(({ id }) => id === who)?.unit;
  const isNamed = ({ unit, insteadOf }: GridLine): boolean => unit === own || (insteadOf ?? "").trim() !== "";
  const named = lines.filter(isNamed);
  const commands = named.map(({ event, entry, unit, values, insteadOf }): BulkCommand => ({
    event,
    entry,
    act,
    values: { ...values, [definition.placeField!]: unit },
    ...(unit === own || insteadOf === undefined ? {} : { insteadOf: insteadOf.trim().slice(0, 60) }),
  }));
  const answer = commands.length === 0 ? { done: 0, refused: [] } : await books.bulk(who, register, commands, "good-rows");
  if (isRefused(answer)) return answer;
  return {
    done: answer.done,
    refused: [
      ...answer.refused.map(({ row, because }) => ({ unit: named[row - 1]!.unit, because })),
      ...lines.filter((line) => !isNamed(line)).map(({ unit }) => ({ unit, because: [nameNeeded] })),
    ],
  };
};
