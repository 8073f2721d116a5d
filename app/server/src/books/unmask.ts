/** 查看个人信息: opens masked fields of an entry for a reason, and writes down who did, when and why. */
import { randomUUID } from "node:crypto";
import { type Refusal, type Words, refuse } from "@jiannuo/quantity";
import { type RegisterDefinition, mayUnmask } from "@jiannuo/registers";
import { sql } from "kysely";
import { storable } from "../store/storable.ts";
import type { Tx } from "../store/store.ts";
import { noRegister } from "./act.ts";
import type { Unmasked, Unmasking, UnmaskingQuery } from "./at-the-desk.ts";
import type { Refusals } from "./books.ts";
import { isSensitive } from "./cipher.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { personNamed } from "./directory.ts";
import { toPath } from "./event-row.ts";
import { isUuid } from "./judge.ts";
import { notFound } from "./list.ts";
import { type Known, loadEntries } from "./load-entries.ts";
import { dayIn } from "./moment.ts";

const longestReason = 200;

const checkAsked = ({ title, fields }: RegisterDefinition, asked: readonly string[], reason: string): Refusal[] => [
  ...(asked.length > 0 ? [] : [refuse("FIELD_NEEDED", "请指明要查看哪一栏", "say which field is to be opened")]),
  ...asked.flatMap((name): Refusal[] => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) return [refuse("UNKNOWN_FIELD", `“${title.zh}”没有“${name}”这一栏`, `“${title.en}” has no field “${name}”`)];
    return isSensitive(field)
      ? []
      : [
          refuse(
            "FIELD_NOT_MASKED",
            `“${field.title.zh}”没有脱敏，直接就能看`,
            `“${field.title.en}” is not masked; it can be read as it is`,
          ),
        ];
  }),
  ...(reason.trim() === "" ? [refuse("REASON_NEEDED", "查看个人信息须写明理由", "say why personal data is opened")] : []),
  ...(reason.trim().length > longestReason
    ? [refuse("REASON_TOO_LONG", `理由最多 ${longestReason} 字`, `the reason may hold ${longestReason} characters`)]
    : []),
];

const writeDown = async (
  { tx, tenant, post, recordedAt }: Desk,
  { row: { register, id, sensitivity }, entry: { keeper, place, author } }: Known,
  fields: readonly string[],
  reason: string,
): Promise<void> => {
  await sql`insert into unmasking (tenant, id, register, keeper, place, author, sensitivity, entry, at, by_post, by_person, reason, fields)
    values (${tenant}, ${randomUUID()}, ${register}, ${toPath(keeper)}, ${toPath(place)}, ${author}, ${sensitivity}, ${id}, ${recordedAt}, ${post.id}, ${post.person},
      ${storable(reason.trim())}, ${[...fields]}::text[])`.execute(tx);
};

/** Nothing is shown that is not written down in the same transaction. */
export const unmask = (
  room: Room,
  who: string,
  registerId: string,
  id: string,
  asked: readonly string[],
  reason: string,
): Promise<Unmasked | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    const { tx, tenant, post, definitions } = desk;
    if (!definitions.current(registerId)) return noRegister(registerId);
    const known = (await loadEntries(tx, tenant, registerId, [id])).get(id);
    if (!known) return notFound(id);
    const refusal = mayUnmask(post, known.entry);
    if (refusal) return [refusal];
    const fields = [...new Set(asked)];
    const problems = checkAsked(definitions.at(registerId, known.entry.version).definition, fields, reason);
    if (problems.length > 0) return problems;
    if (known.row.secret !== null && !known.key)
      return [
        refuse("ERASED", "本条的个人信息已按规定删除，不能再查看", "the personal data of this entry was erased and cannot be opened"),
      ];
    const values = Object.fromEntries(Object.entries(known.entry.values).filter(([name]) => fields.includes(name)));
    if (Object.keys(values).length === 0) return [refuse("NOTHING_MASKED", "这几栏没有填写", "nothing was entered in these fields")];
    await writeDown(desk, known, Object.keys(values), reason);
    return { values };
  });

interface UnmaskingPage {
  readonly rows: readonly Unmasking[];
  readonly next?: string;
}

interface Row {
  readonly id: string;
  readonly register: string;
  readonly entry: string;
  readonly at: Date;
  readonly by_post: string;
  readonly by_person: string;
  readonly reason: string;
  readonly fields: string[];
}

const LIMIT = { usual: 50, most: 1000 } as const;

const readLog = async (
  tx: Tx,
  { tenant, post, directory, definitions }: Pick<Desk, "tenant" | "post" | "directory" | "definitions">,
  { register, entry, after, limit = LIMIT.usual }: UnmaskingQuery,
): Promise<UnmaskingPage | Refusals> => {
  const cursor = after === undefined ? undefined : readCursor(after, 2);
  if (cursor === null || (cursor && !isUuid(cursor[1]!)))
    return [refuse("WRONG_CURSOR", "翻页标记不对，请从第一页重新看", "the page mark is wrong; begin again at the first page")];
  const most = Math.min(Math.max(1, Math.trunc(limit)), LIMIT.most);
  const where = [
    sql`u.tenant = ${tenant}`,
    ...(post.role.oversees ? [] : [sql`u.by_post = ${post.id}`]),
    ...(post.township === undefined ? [] : [sql`u.place ^@ ${toPath(post.township)}`]),
    ...(register === undefined ? [] : [sql`u.register = ${register}`]),
    ...(entry === undefined ? [] : [sql`u.entry = ${entry}`]),
    ...(cursor ? [sql`(u.at, u.id) < (select l.at, l.id from unmasking l where l.tenant = ${tenant} and l.id = ${cursor[1]})`] : []),
  ];
  const { rows } = await sql<Row>`
    select u.id, u.register, u.entry, u.at, u.by_post, u.by_person, u.reason, u.fields from unmasking u
    where ${sql.join(where, sql` and `)} order by u.at desc, u.id desc limit ${most + 1}`.execute(tx);
  const fieldTitle = (of: string, name: string): Words => definitions.current(of)?.definition.fields[name]?.title ?? { zh: name, en: name };
  const page = rows.slice(0, most);
  const last = page.at(-1);
  return {
    rows: page.map(({ register: of, entry: opened, at, by_post, by_person, fields, reason }) => ({
      register: of,
      entry: opened,
      at: at.toISOString(),
      by: { post: by_post, person: by_person, name: personNamed(directory, by_person) ?? by_person },
      fields,
      registerTitle: definitions.current(of)?.definition.title ?? { zh: of, en: of },
      fieldTitles: fields.map((name) => fieldTitle(of, name)),
      reason,
    })),
    ...(rows.length > most && last ? { next: writeCursor([dayIn(last.at), last.id]) } : {}),
  };
};

/** Who opened what, newest first: all within the walls for those who oversee, what the post itself opened for the others. */
export const unmaskings = async (room: Room, who: string, query: UnmaskingQuery = {}): Promise<UnmaskingPage | Refusals> => {
  const read = await atDesk<UnmaskingPage | Refusals | { readonly overseer: Desk }>(room, who, "read", async (desk) =>
    desk.post.role.oversees === "log" ? { overseer: desk } : readLog(desk.tx, desk, query),
  );
  // Whoever keeps the system sees into no register: the walls that hold entries back would hold the log back too.
  return "overseer" in read ? room.store.asKeeper(room.tenant, (tx) => readLog(tx, read.overseer, query)) : read;
};
