/** 附件: who took a file in, which entries name it, and who may therefore open it. The content lies beside the database. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { FileValue, Values } from "@jiannuo/registers";
import { sql } from "kysely";
import { storable } from "../store/storable.ts";
import type { Tx } from "../store/store.ts";
import type { Attachment } from "./at-the-desk.ts";
import type { Refusals } from "./books.ts";
import { type Room, Refused, atDesk } from "./desk.ts";

/** Enters a file that was stored. Sent again by the same post it stays as it is. */
export const attach = (room: Room, who: string, { sha256, name, type, bytes }: Attachment): Promise<Attachment | Refusals> =>
  atDesk(room, who, "read", async ({ tx, tenant, post, recordedAt }) => {
    await sql`insert into attachment (tenant, sha256, by_post, by_person, name, type, bytes, at)
      values (${tenant}, ${sha256}, ${post.id}, ${post.person}, ${storable(name)}, ${type}, ${bytes}, ${recordedAt}) on conflict do nothing`.execute(
      tx,
    );
    return { sha256, name, type, bytes };
  });

export const noFile = (zh: string, en: string): Refusal =>
  refuse("NO_SUCH_FILE", `没有${zh}这个附件，或您看不到用到它的条目`, `there is no such attachment${en}, or you see no entry that has it`);

/** What a file is called and of what kind, for whoever took it in or sees an entry or a declared figure that names it. */
export const attachment = (room: Room, who: string, sha256: string): Promise<Attachment | Refusals> =>
  atDesk(room, who, "read", async ({ tx, tenant, post }) => {
    const { rows } = await sql<Attachment>`
      select sha256, name, type, bytes from attachment where tenant = ${tenant} and sha256 = ${sha256} order by (by_post = ${post.id}) desc, at limit 1`.execute(
      tx,
    );
    return rows[0] ?? [noFile("", "")];
  });

const isFile = (value: unknown): value is FileValue => typeof value === "object" && value !== null && "sha256" in value && "bytes" in value;

/** Files in fields, and in the rows of fields. */
const filesIn = (values: Values): FileValue[] =>
  Object.values(values)
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : []))
    .flatMap((each): unknown[] => (isFile(each) ? [each] : Object.values(each ?? {}).flat()))
    .filter(isFile);

interface Holding {
  readonly register: string;
  readonly id: string;
  readonly values: Values;
}

interface Link {
  readonly sha256: string;
  readonly register: string;
  readonly entry: string;
  readonly name: string;
}

/**
 * Says which entries hold which files. A file must have been taken in by this post or be open to it through another entry:
 * else whoever knows a hash could open the file by naming it. @throws Refused
 */
export const linkFiles = async (
  tx: Tx,
  tenant: number,
  changes: readonly { readonly before: Holding | undefined; readonly after: Holding }[],
): Promise<void> => {
  const links = changes.flatMap(({ before, after: { register, id, values } }) => {
    const known = new Set(filesIn(before?.values ?? {}).map(({ sha256 }) => sha256));
    return filesIn(values)
      .filter(({ sha256 }) => !known.has(sha256))
      .map(({ sha256, name }): Link => ({ sha256, register, entry: id, name }));
  });
  if (links.length === 0) return;
  const { rows } = await sql<{ sha256: string }>`
    select distinct sha256 from attachment where tenant = ${tenant} and sha256 = any(${links.map(({ sha256 }) => sha256)}::text[])`.execute(
    tx,
  );
  const known = new Set(rows.map(({ sha256 }) => sha256));
  const strange = links.filter(({ sha256 }) => !known.has(sha256));
  if (strange.length > 0) throw new Refused(strange.map(({ name }) => noFile(`“${name}”`, ` “${name}”`)));
  await sql`insert into entry_file (tenant, sha256, register, entry)
    select distinct ${tenant}::int, x.sha256, x.register, x.entry from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as x(sha256 text, register text, entry text) on conflict do nothing`.execute(
    tx,
  );
};
