/** Enter (登记): from a command to the event, the entry after it and its postings; or to everything that is wrong with it, and then nothing is written. */
import { type Day, type Refusal, day as readDay, isRefusal, refuse } from "@jiannuo/quantity";
import type { ActDefinition, RegisterDefinition } from "../define/register.ts";
import { type FieldValue, readValue } from "../define/value.ts";
import type { Actor } from "../permission/actor.ts";
import { type Names, may } from "../permission/may.ts";
import { type Entry, applyAct } from "./entry.ts";
import type { ActEvent, Backfill } from "./event.ts";
import { type Posting, postingsOf } from "./posting.ts";
import type { Register } from "./register.ts";

export interface Command {
  /** UUID that the client chose: the same command sent twice is done once. */
  readonly event: string;
  readonly entry: string;
  readonly act: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly happenedOn?: string;
}

/** What the books know when the command comes. */
export interface Books {
  readonly actor: Actor;
  readonly today: Day;
  readonly recordedAt: string;
  readonly names: Names;
  /** Office and village of a new entry, as paths; an entry that is there keeps its own. */
  readonly keeper: string;
  readonly placeOf: (unit: string) => string | undefined;
  readonly township: string;
  readonly isClosed: (keeper: string, day: Day) => boolean;
  readonly hasSecondPerson: boolean;
  readonly backfill?: Backfill;
}

export interface Entered {
  readonly event: ActEvent;
  readonly entry: Entry;
  readonly postings: readonly Posting[];
}

/** A form shows it at the field. */
const at = (field: string | undefined, refusal: Refusal): Refusal => (field === undefined ? refusal : { ...refusal, field });

const readValues = (
  definition: RegisterDefinition,
  act: ActDefinition,
  given: Command["values"],
): { values: Record<string, FieldValue>; problems: Refusal[] } => {
  const values: Record<string, FieldValue> = {};
  const problems: Refusal[] = [];
  const open = new Set([...act.needs, ...(act.asks ?? []), ...(act.happensOn ? [act.happensOn] : [])]);
  for (const [name, input] of Object.entries(given)) {
    const field = Object.hasOwn(definition.fields, name) ? definition.fields[name] : undefined;
    if (!field)
      problems.push(
        at(name, refuse("UNKNOWN_FIELD", `“${definition.title.zh}”没有“${name}”这一栏`, `“${definition.title.en}” has no field “${name}”`)),
      );
    else if (!open.has(name))
      problems.push(
        at(
          name,
          refuse(
            "FIELD_NOT_OPEN",
            `办“${act.title.zh}”时不填“${field.title.zh}”`,
            `“${field.title.en}” is not filled in at “${act.title.en}”`,
          ),
        ),
      );
    else if (input !== undefined && input !== null && input !== "") {
      const value = readValue(field, input);
      if (isRefusal(value)) problems.push(at(name, value));
      else values[name] = value;
    }
  }
  return { values, problems };
};

const findMissing = (
  definition: RegisterDefinition,
  act: ActDefinition,
  values: Readonly<Record<string, FieldValue>>,
  entry: Entry | undefined,
): Refusal[] =>
  act.needs
    .filter((name) => values[name] === undefined && entry?.values[name] === undefined)
    .map((name) => {
      const { title } = definition.fields[name]!;
      return at(name, refuse("FIELD_NEEDED", `“${title.zh}”必须填写`, `“${title.en}” must be filled in`));
    });

const readHappened = (
  act: ActDefinition,
  command: Command,
  values: Readonly<Record<string, FieldValue>>,
  books: Books,
  entry: Entry | undefined,
): Day | Refusal => {
  const said = (act.happensOn ? (values[act.happensOn] as string | undefined) : undefined) ?? command.happenedOn ?? books.today;
  const on = readDay(said);
  if (isRefusal(on)) return on;
  if (on > books.today)
    return refuse("IN_THE_FUTURE", `${on} 还没有到，不能登记已办`, `${on} has not come yet; what is entered has happened`);
  if (entry && on < entry.openedOn)
    return refuse(
      "BEFORE_OPENING",
      `${on} 早于本条登记的 ${entry.openedOn}`,
      `${on} lies before the entry was opened on ${entry.openedOn}`,
    );
  return on;
};

/**
 * Judges a command by the definition, the actor and the books, all at once.
 * @returns the event with what follows from it, or every refusal there is
 */
export const enter = (register: Register, entry: Entry | undefined, command: Command, books: Books): Entered | readonly Refusal[] => {
  const { definition } = register;
  const act = Object.hasOwn(definition.acts, command.act) ? definition.acts[command.act] : undefined;
  if (!act)
    return [
      refuse("NO_SUCH_ACT", `“${definition.title.zh}”没有“${command.act}”这一办理`, `“${definition.title.en}” has no act “${command.act}”`),
    ];
  const { values, problems } = readValues(definition, act, command.values);
  const named = definition.placeField === undefined ? undefined : (values[definition.placeField] as string | undefined);
  const place = named === undefined ? (entry?.place ?? books.township) : books.placeOf(named);
  if (place === undefined)
    return [
      ...problems,
      at(definition.placeField, refuse("NO_SUCH_PLACE", `没有“${named}”这个村（社区）`, `there is no village “${named}”`)),
    ];
  const keeper = entry?.keeper ?? books.keeper;
  const verdict = may(
    register,
    command.act,
    books.actor,
    { ...(entry ? { entry } : {}), keeper, place },
    books.today,
    books.names,
    books.hasSecondPerson,
  );
  if (!verdict.ok) return [{ code: verdict.code, because: verdict.because }];
  const happened = readHappened(act, command, values, books, entry);
  const all = [...problems, ...findMissing(definition, act, values, entry), ...(isRefusal(happened) ? [at(act.happensOn, happened)] : [])];
  if (all.length > 0 || isRefusal(happened)) return all;

  const event: ActEvent = {
    kind: "act",
    id: command.event,
    register: definition.id,
    entry: command.entry,
    seq: (entry?.lastSeq ?? 0) + 1,
    version: entry?.version ?? definition.version,
    by: {
      person: books.actor.post.person,
      post: books.actor.post.id,
      office: books.actor.post.unit,
      ...(books.actor.insteadOf === undefined ? {} : { insteadOf: books.actor.insteadOf }),
    },
    happenedOn: happened,
    recordedAt: books.recordedAt,
    act: command.act,
    values,
    keeper,
    place,
    ...(verdict.isSamePerson ? { isSamePerson: true as const } : {}),
    ...(books.backfill ? { backfill: books.backfill } : {}),
  };
  const after = applyAct(definition, entry, event);
  const postings = postingsOf(register, event, after);
  const closed = [...new Set([happened, ...postings.map(({ day }) => day)])].filter((day) => books.isClosed(keeper, day));
  if (closed.length > 0) {
    const month = closed[0]!.slice(0, 7);
    return [
      refuse(
        "PERIOD_CLOSED",
        `${month} 的数据已锁定，这一条须记到未锁定的月份，或由两人说明理由后解锁`,
        `${month} is closed; enter it in an open month, or have two persons reopen it with a reason`,
      ),
    ];
  }
  return { event, entry: after, postings };
};
