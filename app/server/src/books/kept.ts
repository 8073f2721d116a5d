/** What a post keeps for itself: views, drafts, mappings of its spreadsheets. They go along when the post is handed over. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { sql } from "kysely";
import { storableJson } from "../store/storable.ts";
import type { Kept, KeptKind } from "./at-the-desk.ts";
import type { Refusals } from "./books.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";

const ID = /^[\w.-]{1,64}$/;
const mostBytes = 64 * 1024;
const mostOfAKind = 200;

interface Row {
  readonly id: string;
  readonly body: unknown;
  readonly at: Date;
}

const keptOf = ({ id, body, at }: Row): Kept => ({ id, body, at: at.toISOString() });

const notKept = (id: string): Refusals => [refuse("NOTHING_KEPT", `没有保存过“${id}”`, `nothing is kept as “${id}”`)];

const check = (id: string, json: string): Refusal[] => [
  ...(ID.test(id)
    ? []
    : [refuse("WRONG_NAME", "编号须是字母、数字、.、- 和 _，最多 64 位", "the id is letters, digits, ., - and _, at most 64")]),
  ...(Buffer.byteLength(json) <= mostBytes
    ? []
    : [refuse("TOO_MUCH_TO_KEEP", "内容超过 64 kB，请分开保存", "this is more than 64 kB; keep it in parts")]),
];

const isFull = async ({ tx, tenant, post }: Desk, kind: KeptKind, id: string): Promise<boolean> => {
  const { rows } = await sql<{ others: number }>`
    select count(*)::int as others from kept where tenant = ${tenant} and post = ${post.id} and kind = ${kind} and id <> ${id}`.execute(tx);
  return rows[0]!.others >= mostOfAKind;
};

/** Keeps a thing, in place of what was kept under this name. */
export const keep = (room: Room, who: string, kind: KeptKind, id: string, body: unknown): Promise<{ readonly id: string } | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    const json = storableJson(body);
    const problems = check(id, json);
    if (problems.length > 0) return problems;
    if (await isFull(desk, kind, id))
      return [refuse("TOO_MANY_KEPT", `最多保存 ${mostOfAKind} 个，请先删除不用的`, `${mostOfAKind} are kept at most; forget some first`)];
    const { tx, tenant, post, recordedAt } = desk;
    await sql`insert into kept (tenant, post, kind, id, body, at) values (${tenant}, ${post.id}, ${kind}, ${id}, ${json}::jsonb, ${recordedAt})
      on conflict (tenant, post, kind, id) do update set body = excluded.body, at = excluded.at`.execute(tx);
    return { id };
  });

/** All of a kind, the latest first. */
export const kept = (room: Room, who: string, kind: KeptKind): Promise<readonly Kept[] | Refusals> =>
  atDesk(room, who, "read", async ({ tx, tenant, post }) => {
    const { rows } = await sql<Row>`
      select id, body, at from kept where tenant = ${tenant} and post = ${post.id} and kind = ${kind} order by at desc, id`.execute(tx);
    return rows.map(keptOf);
  });

export const keptOne = (room: Room, who: string, kind: KeptKind, id: string): Promise<Kept | Refusals> =>
  atDesk(room, who, "read", async ({ tx, tenant, post }) => {
    const { rows } = await sql<Row>`
      select id, body, at from kept where tenant = ${tenant} and post = ${post.id} and kind = ${kind} and id = ${id}`.execute(tx);
    return rows[0] ? keptOf(rows[0]) : notKept(id);
  });

export const forget = (room: Room, who: string, kind: KeptKind, id: string): Promise<{ readonly id: string } | Refusals> =>
  atDesk(room, who, "read", async ({ tx, tenant, post }) => {
    const { numAffectedRows } = await sql`
      delete from kept where tenant = ${tenant} and post = ${post.id} and kind = ${kind} and id = ${id}`.execute(tx);
    return numAffectedRows === 0n ? notKept(id) : { id };
  });
