/** Tests of registers speak in sentences: given(register).did("receive", {...}, by("stability")).posts(...). */
import type { Day } from "@jiannuo/quantity";
import {
  type Books,
  type Clock,
  type Entered,
  type Post,
  type Posting,
  type RegisterDefinition,
  calendarOf,
  clockOf,
  enter,
  openRegister,
} from "@jiannuo/registers";
import { type OfficeId, offices } from "../offices.ts";
import { type RoleId, roles } from "../roles.ts";

const calendar = calendarOf();

/** A post in an office, in the township itself (`""`), or in a village (`v1`). */
export const by = (
  unit: OfficeId | "" | `v${number}`,
  role: RoleId = unit.startsWith("v") ? "village_clerk" : "office_clerk",
  person = `${unit}-${role}`,
): Post => ({
  id: `post-${person}`,
  person,
  name: person,
  role: roles[role],
  unit: unit === "" ? "t" : `t/${unit}`,
  from: "2000-01-01",
});

export interface Story {
  /** Does an act on a day; throws the refusal's sentence when it is refused. */
  readonly did: (act: string, on: Day, values: Record<string, unknown>, who: Post) => Story;
  /** The refusal codes and sentences when the act is tried. */
  readonly refuses: (act: string, on: Day, values: Record<string, unknown>, who: Post) => string[];
  readonly state: string | undefined;
  /** All that was posted so far, as `measure amount @day`. */
  readonly posted: readonly string[];
  readonly clock: (duty: string, today: Day) => Clock | undefined;
}

const story = (definition: RegisterDefinition, done: readonly Entered[]): Story => {
  const register = openRegister(definition);
  const entry = done.at(-1)?.entry;
  const attempt = (act: string, on: Day, values: Record<string, unknown>, who: Post) => {
    const today: Day = on > "2024-12-31" ? on : "2024-12-31";
    const books: Books = {
      actor: { post: who },
      today,
      recordedAt: `${today}T01:00:00.000Z`,
      names: { office: (id) => offices[id as OfficeId]?.zh ?? id, role: (id) => roles[id as RoleId]?.title.zh ?? id },
      keeper: `t/${definition.keeper}`,
      placeOf: (unit) => `t/${unit}`,
      township: "t",
      isClosed: () => false,
      hasSecondPerson: true,
    };
    return enter(register, entry, { event: `e${done.length}`, entry: "x", act, values, happenedOn: on }, books);
  };
  return {
    did: (act, on, values, who) => {
      const result = attempt(act, on, values, who);
      if (!("event" in result)) throw new Error(result.map(({ because }) => because.zh).join("；"));
      return story(definition, [...done, result]);
    },
    refuses: (act, on, values, who) => {
      const result = attempt(act, on, values, who);
      return "event" in result ? [] : result.map(({ code, because }) => `${code} ${because.zh}`);
    },
    state: entry?.state,
    posted: done
      .flatMap(({ postings }) => postings)
      .map(({ measure, amount, day }: Posting) => `${measure.split(".")[1]} ${amount} @${day}`),
    clock: (duty, today) =>
      clockOf(
        register,
        duty,
        entry!,
        done.map(({ event }) => event),
        today,
        calendar,
      ),
  };
};

export const given = (definition: RegisterDefinition): Story => story(definition, []);
