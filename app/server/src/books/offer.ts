/** 准否: whether this post may do an act now, by the very rule that judges the act when it comes. */
import { type ActDefinition, type Register, type Verdict, may } from "@jiannuo/registers";
import type { Desk } from "./desk.ts";
import { pathOn, townOf } from "./directory.ts";
import { hasSecond, keeperOf } from "./judge.ts";
import type { Known } from "./load-entries.ts";

export interface Offered {
  readonly act: string;
  readonly offer: Verdict;
}

export const offerOf = (desk: Desk, register: Register, act: string, { entry }: Known): Verdict => {
  const target = { entry, keeper: entry.keeper, place: entry.place };
  return may(register, act, { post: desk.post }, target, desk.today, desk.names, hasSecond(desk, register, act, target));
};

/** A village that is nobody's, for an act that must name one and a post that has none of its own. */
const elsewhere = (township: string): string => `${township}/-`;

/** Where a new entry of this post may stand: in its own village, and in the whole township where the act need not name a village. */
const placesFor = ({ directory, post, today }: Desk, { definition }: Register, act: ActDefinition): string[] => {
  const township = townOf(post);
  const { placeField } = definition;
  const field = placeField === undefined ? undefined : definition.fields[placeField];
  if (placeField === undefined || field?.type !== "unit") return [township];
  const isAsked = [...act.needs, ...(act.asks ?? []), act.happensOn].includes(placeField);
  const own = directory.units.get(post.unit.split("/").at(-1)!);
  const isKind = own !== undefined && (field.kinds.length === 0 || field.kinds.includes(own.kind));
  const isPlace = isKind && pathOn(directory, own.id, today) === post.unit;
  const named = isPlace ? post.unit : elsewhere(township);
  return [...(isAsked ? [named] : []), ...(act.needs.includes(placeField) ? [] : [township])];
};

/** Acts that open an entry. Offered where there is a village in which this post may; which one the form asks. */
export const openingsOf = (desk: Desk, register: Register): Offered[] =>
  Object.entries(register.definition.acts)
    .filter(([, { from }]) => from === "new")
    .map(([act, declared]) => {
      const verdicts = placesFor(desk, register, declared).map((place) => {
        const target = { keeper: keeperOf(desk, register), place };
        return may(register, act, { post: desk.post }, target, desk.today, desk.names, hasSecond(desk, register, act, target));
      });
      return { act, offer: verdicts.find(({ ok }) => ok) ?? verdicts[0]! };
    });
