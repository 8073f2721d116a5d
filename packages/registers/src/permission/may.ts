/** May this actor do this act to this entry? The one answer for desk and server, with its reason in both languages. */
import { type Day, type Refusal, refuse } from "@jiannuo/quantity";
import type { Entry } from "../journal/entry.ts";
import type { Register } from "../journal/register.ts";
import { holds } from "../condition/expression.ts";
import type { ActDefinition, RegisterDefinition, Who } from "../define/register.ts";
import { type Actor, isInPost, isInReach, isWithin, officeOf } from "./actor.ts";

/** 准否. `isSamePerson` says that the act is allowed only because no second person is there, and will be marked 同人复查. */
export type Verdict = { readonly ok: true; readonly isSamePerson: boolean } | ({ readonly ok: false } & Refusal);

/** What the act would be done to: an entry, or the office and village where a new one would stand. */
export interface Target {
  readonly entry?: Entry;
  readonly keeper: string;
  readonly place: string;
}

export interface Names {
  readonly office: (id: string) => string;
  readonly role: (id: string) => string;
}

const no = (refusal: Refusal): Verdict => ({ ok: false, ...refusal });

const isWho = (who: Who, actor: Actor, target: Target): boolean => {
  const { post } = actor;
  const isKeeping = isWithin(target.keeper, post.unit) && post.role.isWriter;
  switch (who) {
    case "keeper":
      return isKeeping;
    case "keeper-lead":
      return isKeeping && post.role.isLead;
    case "place":
      return post.role.isWriter && post.unit === target.place;
    case "author":
      return target.entry === undefined || target.entry.author === post.id;
    default:
      if (!isInReach(post, target.keeper)) return false;
      return who.startsWith("role:") ? post.role.id === who.slice(5) : post.role.isWriter && officeOf(post) === who.slice(7);
  }
};

const sayWho = (who: Who, definition: RegisterDefinition, names: Names): readonly [zh: string, en: string] => {
  switch (who) {
    case "keeper":
      return [names.office(definition.keeper), `the keeping office (${definition.keeper})`];
    case "keeper-lead":
      return [`${names.office(definition.keeper)}负责人`, `the lead of the keeping office (${definition.keeper})`];
    case "place":
      return ["所在村（社区）", "the village it lies in"];
    case "author":
      return ["登记人", "whoever entered it"];
    default:
      return who.startsWith("role:") ? [names.role(who.slice(5)), who.slice(5)] : [names.office(who.slice(7)), who.slice(7)];
  }
};

const judgeState = (act: ActDefinition, definition: RegisterDefinition, entry: Entry | undefined): Refusal | undefined => {
  const { title } = act;
  if (act.from === "new")
    return (
      entry && refuse("ALREADY_OPEN", `这一条已经登记过，不能再办“${title.zh}”`, `this entry exists already; “${title.en}” opens a new one`)
    );
  if (!entry) return refuse("NO_ENTRY", `办“${title.zh}”要先有条目`, `“${title.en}” needs an entry`);
  if (entry.state === undefined)
    return refuse("ENTRY_TAKEN_BACK", `登记已更正撤回，不能再办“${title.zh}”`, `the entry was taken back; “${title.en}” cannot be done`);
  if (act.from.includes(entry.state)) return undefined;
  const now = definition.states[entry.state]!.title;
  const wanted = act.from.map((state) => definition.states[state]!.title);
  return refuse(
    "WRONG_STATE",
    `现在是“${now.zh}”，“${title.zh}”须在${wanted.map(({ zh }) => `“${zh}”`).join("、")}时办`,
    `it is “${now.en}”; “${title.en}” is done in ${wanted.map(({ en }) => `“${en}”`).join(", ")}`,
  );
};

/**
 * @param names titles of offices and roles, for the reason
 * @param hasSecondPerson whether anyone else in post could do the act; where not, the same person may, and it is marked
 */
export const may = (
  register: Register,
  actId: string,
  actor: Actor,
  target: Target,
  today: Day,
  names: Names,
  hasSecondPerson: boolean,
): Verdict => {
  const { definition, conditions } = register;
  const act = definition.acts[actId];
  if (!act)
    return no(refuse("NO_SUCH_ACT", `“${definition.title.zh}”没有“${actId}”这一办理`, `“${definition.title.en}” has no act “${actId}”`));
  if (!isInPost(actor.post, today))
    return no(refuse("NOT_IN_POST", `${actor.post.name}今天不在这个岗位上`, `${actor.post.name} does not hold this post today`));
  const wrongState = judgeState(act, definition, target.entry);
  if (wrongState) return no(wrongState);
  if (!act.by.some((who) => isWho(who, actor, target))) {
    const said = act.by.map((who) => sayWho(who, definition, names));
    return no(
      refuse(
        "NOT_YOURS",
        `“${act.title.zh}”须由${said.map(([zh]) => zh).join("或")}办理`,
        `“${act.title.en}” is for ${said.map(([, en]) => en).join(" or ")}`,
      ),
    );
  }
  const condition = conditions[actId];
  if (condition && act.from !== "new" && !holds(condition, target.entry!.values))
    return no(refuse("CONDITION_NOT_MET", act.when!.because.zh, act.when!.because.en));
  const isSamePerson = act.notByWhoDid !== undefined && target.entry?.done[act.notByWhoDid]?.person === actor.post.person;
  if (isSamePerson && hasSecondPerson) {
    const did = definition.acts[act.notByWhoDid]!.title;
    return no(
      refuse(
        "SAME_PERSON",
        `“${did.zh}”是本人办的，“${act.title.zh}”须由另一人办理`,
        `you did “${did.en}” yourself; “${act.title.en}” is for someone else`,
      ),
    );
  }
  return { ok: true, isSamePerson };
};
