/** Entry (条目): what a register keeps one line for. Its state is folded from its events; nothing of it is stored that they do not imply. */
import type { Day } from "@jiannuo/quantity";
import type { RegisterDefinition } from "../define/register.ts";
import type { Values } from "../define/value.ts";
import type { ActEvent, RegisterEvent } from "./event.ts";

export interface Entry {
  readonly id: string;
  readonly register: string;
  readonly version: number;
  /** undefined once the act that opened it was reversed: it never counted, but stays legible. */
  readonly state: string | undefined;
  readonly values: Values;
  readonly keeper: string;
  readonly place: string;
  /** Post that opened it. */
  readonly author: string;
  readonly openedOn: Day;
  readonly lastSeq: number;
  /** For each act: who did it last and when. */
  readonly done: Readonly<Record<string, { readonly on: Day; readonly person: string; readonly times: number }>>;
  readonly isBackfilled: boolean;
}

/** The entry after one more act. */
export const applyAct = (definition: RegisterDefinition, before: Entry | undefined, event: ActEvent): Entry => {
  const { to } = definition.acts[event.act]!;
  const times = before?.done[event.act]?.times ?? 0;
  return {
    id: event.entry,
    register: event.register,
    version: before?.version ?? event.version,
    state: to === "same" ? before?.state : to,
    values: { ...before?.values, ...event.values },
    keeper: event.keeper,
    place: event.place,
    author: before?.author ?? event.by.post,
    openedOn: before?.openedOn ?? event.happenedOn,
    lastSeq: event.seq,
    done: { ...before?.done, [event.act]: { on: event.happenedOn, person: event.by.person, times: times + 1 } },
    isBackfilled: (before?.isBackfilled ?? false) || event.backfill !== undefined,
  };
};

/** The acts that still count: those that no reversal has taken back. */
export const standingActs = (events: readonly RegisterEvent[]): ActEvent[] => {
  const reversed = new Set(events.flatMap((event) => (event.kind === "reversal" ? [event.reverses] : [])));
  return events.filter((event): event is ActEvent => event.kind === "act" && !reversed.has(event.id));
};

/** Folds an entry from all its events in order; undefined for none. */
export const foldEntry = (definition: RegisterDefinition, events: readonly RegisterEvent[]): Entry | undefined => {
  const first = events.find((event) => event.kind === "act");
  if (!first) return undefined;
  const standing = standingActs(events).reduce<Entry | undefined>((entry, event) => applyAct(definition, entry, event), undefined);
  const empty = { ...applyAct(definition, undefined, first), state: undefined, values: {}, done: {} };
  return {
    ...(standing ?? empty),
    author: first.by.post,
    openedOn: first.happenedOn,
    lastSeq: events.at(-1)!.seq,
    isBackfilled: events.some((event) => event.kind === "act" && event.backfill !== undefined),
  };
};
