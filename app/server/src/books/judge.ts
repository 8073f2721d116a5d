/** Judges one command at a desk: the same for a single act and for a row of a thousand. Nothing is written here. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { type Command, type Entered, type Register, enter, isInPost, may } from "@jiannuo/registers";
import type { Backfill, Books as Situation, Post } from "@jiannuo/registers";
import { storableJson } from "../store/storable.ts";
import type { Refusals } from "./books.ts";
import { canonical, keyedSha256, sha256 } from "./canonical.ts";
import { newKey, part } from "./cipher.ts";
import type { Desk } from "./desk.ts";
import { pathOn, postOn, titleIn } from "./directory.ts";
import { type EntryRow, toEntryRow } from "./entry-row.ts";
import { type EventRow, toRow } from "./event-row.ts";
import type { Known } from "./load-entries.ts";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ENTRY = /^[\w-]{1,64}$/;

export const isUuid = (id: string): boolean => UUID.test(id);

/** Ids come from outside, and stand in keys and answers: anything else is refused before the database sees it. */
export const checkIds = (ids: { readonly event: string; readonly entry?: string }): Refusals => [
  ...(isUuid(ids.event) ? [] : [refuse("WRONG_EVENT_ID", "办理编号须是小写的 UUID", "the id of an event is a UUID in lower case")]),
  ...(ids.entry === undefined || ENTRY.test(ids.entry)
    ? []
    : [
        refuse(
          "WRONG_ENTRY_ID",
          "条目编号须是字母、数字、- 和 _，最多 64 位",
          "the id of an entry is letters, digits, - and _, at most 64",
        ),
      ]),
];

/** Text as the database can keep it, so that the hash is over what is kept. */
export const asKept = (command: Command): Command => {
  const values: Record<string, unknown> = JSON.parse(storableJson(command.values ?? {}));
  return { ...command, values };
};

/** Under the entry's key where personal data is in it: a bare hash of a telephone number is as good as the number. */
export const hashInput = (input: unknown, key: Buffer | undefined): string =>
  key ? keyedSha256(key, canonical(input)) : sha256(canonical(input));

export const inputOf = (register: string, { entry, act, values, happenedOn }: Command): unknown => ({
  register,
  entry,
  act,
  values,
  happenedOn: happenedOn ?? null,
});

const hasSecond = (desk: Desk, register: Register, command: Command, known: Known | undefined, keeper: string, place: string): boolean => {
  if (register.definition.acts[command.act]?.notByWhoDid === undefined) return true;
  const target = { ...(known ? { entry: known.entry } : {}), keeper, place };
  const isSecond = (post: Post | undefined): boolean =>
    post !== undefined &&
    post.person !== desk.post.person &&
    isInPost(post, desk.today) &&
    may(register, command.act, { post }, target, desk.today, desk.names, true).ok;
  return [...desk.directory.posts.keys()].some((id) => isSecond(postOn(desk.directory, id, desk.today)));
};

const findStrangeUnits = ({ definition }: Register, values: Readonly<Record<string, unknown>>, { directory }: Desk): Refusal[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const field = Object.hasOwn(definition.fields, name) ? definition.fields[name] : undefined;
    if (field?.type !== "unit" || typeof value !== "string" || value === "") return [];
    const unit = directory.units.get(value);
    if (unit && (field.kinds.length === 0 || field.kinds.includes(unit.kind))) return [];
    return [
      refuse("NO_SUCH_UNIT", `“${field.title.zh}”里没有“${value.slice(0, 64)}”`, `“${field.title.en}” knows no “${value.slice(0, 64)}”`),
    ];
  });

/** Path of the office that keeps a register. */
export const keeperOf = ({ directory, today, post }: Desk, register: Register): string =>
  pathOn(directory, register.definition.keeper, today) ?? post.unit.split("/")[0]!;

export interface Judged {
  readonly entered: Entered;
  readonly event: EventRow;
  readonly after: EntryRow;
  readonly known: Known;
  readonly newKey?: Buffer;
}

export interface Circumstances {
  readonly isClosed: Situation["isClosed"];
  readonly recordedAt: string;
  readonly backfill?: Backfill;
}

/** @param known the entry as it stands, with what this transaction has already done to it */
export const judge = (
  desk: Desk,
  current: Register,
  command: Command,
  known: Known | undefined,
  { isClosed, recordedAt, backfill }: Circumstances,
): Judged | Refusals => {
  const { directory, today, post, names, definitions } = desk;
  const register = known ? definitions.at(known.entry.register, known.entry.version) : current;
  const { definition } = register;
  const keeper = known?.entry.keeper ?? keeperOf(desk, current);
  const township = post.unit.split("/")[0]!;
  const strange = findStrangeUnits(register, command.values, desk);
  if (strange.length > 0) return strange;
  const entered = enter(register, known?.entry, command, {
    actor: { post },
    today,
    recordedAt,
    names,
    keeper,
    placeOf: (unit) => pathOn(directory, unit, today),
    township,
    isClosed,
    hasSecondPerson: hasSecond(desk, register, command, known, keeper, known?.entry.place ?? township),
    ...(backfill ? { backfill } : {}),
  });
  if (!("event" in entered)) return entered;
  const parted = part(definition, entered.event.values);
  const hidesSomething = Object.keys(parted.sensitive).length > 0;
  const isErased = known !== undefined && known.row.secret !== null && known.key === undefined;
  if (hidesSomething && isErased)
    return [
      refuse(
        "ERASED",
        "本条的个人信息已按规定删除，不能再登记个人信息",
        "the personal data of this entry was erased; none can be entered again",
      ),
    ];
  const created = hidesSomething && !known?.key ? newKey() : undefined;
  const key = known?.key ?? created;
  const standing = {
    keeper: entered.entry.keeper,
    place: entered.entry.place,
    author: entered.entry.author,
    sensitivity: definition.sensitivity,
  };
  const event = toRow(entered.event, standing, parted, key, hashInput(inputOf(definition.id, command), hidesSomething ? key : undefined));
  const after = toEntryRow(definition, entered.entry, key, titleIn(directory), known?.row.secret);
  return { entered, event, after, known: { row: after, entry: entered.entry, key }, ...(created ? { newKey: created } : {}) };
};
