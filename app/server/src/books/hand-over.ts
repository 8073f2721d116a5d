/** 移交: a post goes to another person from a day on. Open items, drafts and views go along, for they are the post's; old names stay on old acts. */
import { type Day, type Refusal, addDays, refuse } from "@jiannuo/quantity";
import { isInPost, mayHandOver } from "@jiannuo/registers";
import { sql } from "kysely";
import type { Tx } from "../store/store.ts";
import type { HandOver, HandOverInput, HandedOver } from "./at-the-desk.ts";
import type { Refusals } from "./books.ts";
import { type Desk, type Room, Refused, atDesk, refreshDirectory } from "./desk.ts";
import { personNamed, postOn } from "./directory.ts";
import { touchDirectory } from "./load-people.ts";
import { checkDays } from "./measures.ts";
import { endOf } from "./moment.ts";

const PERSON = /^[\w-]{1,64}$/;
const longestName = 60;

const check = ({ directory, post: actor, today }: Desk, { post: id, toPerson, toName, on }: HandOverInput): Refusals => {
  const wrongDay = checkDays([on]);
  if (wrongDay.length > 0) return wrongDay;
  const post = postOn(directory, id, on < today ? (on as Day) : today);
  const held = directory.posts.get(id);
  if (!post || !held || !isInPost(post, on as Day))
    return [refuse("NO_SUCH_POST", `${on} 没有“${id}”这个岗位`, `there is no post “${id}” on ${on}`)];
  const refusal = mayHandOver(actor, post, toPerson);
  const last = held.holders[0]!.from;
  return [
    ...(refusal ? [refusal] : []),
    ...(PERSON.test(toPerson)
      ? []
      : [
          refuse("WRONG_PERSON", "接收人的编号须是字母、数字、- 和 _，最多 64 位", "a person's id is letters, digits, - and _, at most 64"),
        ]),
    ...(toName.trim() !== "" && toName.trim().length <= longestName
      ? []
      : [
          refuse(
            "NAME_NEEDED",
            `接收人的姓名须填写，最多 ${longestName} 字`,
            `give the name of who takes over, at most ${longestName} characters`,
          ),
        ]),
    ...(on > last
      ? []
      : [
          refuse(
            "HANDED_OVER_SINCE",
            `这个岗位 ${last} 才移交过，移交日须在其后`,
            `the post was handed over on ${last}; choose a later day`,
          ),
        ]),
  ];
};

const actsSince = (post: string, on: Day): Refusal =>
  refuse(
    "ACTS_SINCE",
    `“${post}”在 ${on} 以后已经办过事，移交日须在最后一次办理之后`,
    `acts were done through “${post}” on or after ${on}; choose a day after the last of them`,
  );

/** Also what is hidden from whoever asks: so it is counted through the keeper's door. */
const hasActed = async (tx: Tx, tenant: number, post: string, on: Day): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from event where tenant = ${tenant} and by_post = ${post} and recorded_at >= ${endOf(addDays(on, -1))}::timestamptz limit 1`.execute(
    tx,
  );
  return rows.length > 0;
};

/** Judged at the desk, written through the keeper's door: nobody else may change who holds a post. */
export const handOver = async (room: Room, who: string, input: HandOverInput): Promise<HandedOver | Refusals> => {
  const judged = await atDesk(room, who, "read", async (desk) => {
    const problems = check(desk, input);
    return problems.length > 0 ? problems : { by: desk.post, today: desk.today, recordedAt: desk.recordedAt };
  });
  if (!("by" in judged)) return judged;
  const { post, toPerson, on } = input;
  const toName = input.toName.trim();
  const { tenant } = room;
  try {
    await room.store.asKeeper(tenant, async (tx) => {
      if (on < judged.today && (await hasActed(tx, tenant, post, on as Day))) throw new Refused([actsSince(post, on as Day)]);
      const { numAffectedRows } = await sql`
        insert into hand_over (tenant, post, on_day, to_person, to_name, by_post, by_person, at)
        values (${tenant}, ${post}, ${on}, ${toPerson}, ${toName}, ${judged.by.id}, ${judged.by.person}, ${judged.recordedAt}) on conflict do nothing`.execute(
        tx,
      );
      if (numAffectedRows === 0n)
        throw new Refused([refuse("HANDED_OVER_SINCE", `这个岗位 ${on} 已经移交过`, `the post was handed over on ${on} already`)]);
      await touchDirectory(tx, tenant);
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusals;
    throw error;
  }
  await refreshDirectory(room);
  return { post, toPerson, toName, on };
};

/** Who handed which post to whom, newest first. */
export const handOvers = (room: Room, who: string): Promise<readonly HandOver[] | Refusals> =>
  atDesk(room, who, "read", async ({ tx, tenant, directory }) => {
    const { rows } = await sql<{ post: string; to_person: string; to_name: string; on_day: string; by_person: string; at: Date }>`
      select post, to_person, to_name, on_day, by_person, at from hand_over where tenant = ${tenant} order by at desc, post`.execute(tx);
    return rows.map(({ post, to_person, to_name, on_day, by_person, at }) => ({
      post,
      toPerson: to_person,
      toName: to_name,
      on: on_day,
      by: personNamed(directory, by_person) ?? by_person,
      at: at.toISOString(),
    }));
  });
