/** Judges one command at a desk: the same for a single act and for a row of a thousand. Nothing is written here. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { type Command, type Entered, type Register, type Target, enter, isInPost, may } from "@jiannuo/registers";
import type { Backfill, Books as Situation, Post } from "@jiannuo/registers";
import { storableJson } from "../store/storable.ts";
import type { Refusals } from "./books.ts";
import { canonical, keyedSha256, sha256 } from "./canonical.ts";
import { newKey, part } from "./cipher.ts";
import type { Desk } from "./desk.ts";
import { isNameable, officeOn, pathOn, postOn, townOf } from "./directory.ts";
import { type EntryRow, toEntryRow } from "./entry-row.ts";
import { type EventRow, toRow } from "./event-row.ts";
import type { Known } from "./load-entries.ts";
import { type PostingRow, toPostingRows, withPosted } from "./write.ts";

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

/** Whether anyone else in post could do it: asked only where one person may not do both. */
export const hasSecond = (desk: Desk, register: Register, act: string, target: Target): boolean => {
  if (register.definition.acts[act]?.notByWhoDid === undefined) return true;
  const isSecond = (post: Post | undefined): boolean =>
    post !== undefined &&
    post.person !== desk.post.person &&
    isInPost(post, desk.today) &&
    may(register, act, { post }, target, desk.today, desk.names, true).ok;
  return [...desk.directory.posts.keys()].some((id) => isSecond(postOn(desk.directory, id, desk.today)));
};

const findStrangeUnits = (
  { definition }: Register,
  values: Readonly<Record<string, unknown>>,
  { directory, today, post }: Desk,
): Refusal[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const field = Object.hasOwn(definition.fields, name) ? definition.fields[name] : undefined;
    if (field?.type !== "unit" || typeof value !== "string" || value === "") return [];
    const unit = directory.units.get(value);
    const path = unit && pathOn(directory, unit.id, today);
    const isOurs = path === undefined || isNameable(directory, path, post);
    if (unit && isOurs && (field.kinds.length === 0 || field.kinds.includes(unit.kind))) return [];
    const shown = value.slice(0, 64);
    return [{ ...refuse("NO_SUCH_UNIT", `“${field.title.zh}”里没有“${shown}”`, `“${field.title.en}” knows no “${shown}”`), field: name }];
  });

/** Path of the office that keeps a register. */
export const keeperOf = ({ directory, today, post }: Desk, register: Register): string =>
  officeOn(directory, register.definition.keeper, post.township, today) ?? townOf(post);

export interface Judged {
  readonly entered: Entered;
  readonly event: EventRow;
  readonly after: EntryRow;
  readonly postings: readonly PostingRow[];
  readonly known: Known;
  readonly newKey?: Buffer;
}

export interface Circumstances {
  readonly isClosed: Situation["isClosed"];
  readonly recordedAt: string;
  readonly backfill?: Backfill;
  /** 代填: both names stand in the event. */
  readonly insteadOf?: string;
}

/** @param known the entry as it stands, with what this transaction has already done to it */
export const judge = (
  desk: Desk,
  current: Register,
  command: Command,
  known: Known | undefined,
  { isClosed, recordedAt, backfill, insteadOf }: Circumstances,
): Judged | Refusals => {
  const { directory, today, post, names, definitions } = desk;
  const register = known ? definitions.at(known.entry.register, known.entry.version) : current;
  const { definition } = register;
  const keeper = known?.entry.keeper ?? keeperOf(desk, current);
  const township = townOf(post);
  const strange = findStrangeUnits(register, command.values, desk);
  if (strange.length > 0) return strange;
  const entered = enter(register, known?.entry, command, {
    actor: { post, ...(insteadOf === undefined ? {} : { insteadOf }) },
    today,
    recordedAt,
    names,
    keeper,
    placeOf: (unit) => pathOn(directory, unit, today),
    township,
    isClosed,
    hasSecondPerson: hasSecond(desk, register, command.act, {
      ...(known ? { entry: known.entry } : {}),
      keeper,
      place: known?.entry.place ?? township,
    }),
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
  const posted = known?.row.posted ?? [];
  const after = toEntryRow(definition, entered.entry, key, {
    posted: withPosted(posted, entered.postings),
    erased: known?.row.secret ?? null,
  });
  const postings = toPostingRows(entered.postings, event, entered.entry, posted);
  return { entered, event, after, postings, known: { row: after, entry: entered.entry, key }, ...(created ? { newKey: created } : {}) };
};
