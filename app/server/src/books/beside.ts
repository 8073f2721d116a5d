/** 期初数 and 报数: what stands beside the postings, entered with a document or a slip, and checked by another person. */
import { randomUUID } from "node:crypto";
import { type Day, refuse } from "@jiannuo/quantity";
import { type Declared, type Opening, isWithin } from "@jiannuo/registers";
import { sql } from "kysely";
import type { DeclaredInput, OpeningInput, Refusals } from "./books.ts";
import { checkDeclared, checkOpening } from "./check-slip.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { fromPath, toPath } from "./event-row.ts";
import { findMeasure, isNamed } from "./measures.ts";
import { endOf } from "./moment.ts";

interface Row {
  readonly kind: "opening" | "declared";
  readonly measure: string;
  readonly from_day: Day;
  readonly to_day: Day;
  readonly place: string;
  readonly keeper: string;
  readonly amount: string;
  readonly note: string;
  readonly supplier: string;
  readonly slip_sha256: string | null;
  readonly reviewer: string | null;
}

const shared = ({ measure, from_day, to_day, place, keeper, amount }: Row) => ({
  measure,
  from: from_day,
  to: to_day,
  place: fromPath(place),
  keeper: fromPath(keeper),
  amount,
});

export interface Beside {
  readonly openings: readonly Opening[];
  readonly declared: readonly Declared[];
}

/** What counts beside the postings; as of a day, what was recorded, reviewed and not yet replaced before its end. */
export const loadBeside = async (
  { tx, tenant }: Desk,
  measure: string,
  { place, asOf }: { readonly place?: string; readonly asOf?: string },
): Promise<Beside> => {
  const before = asOf === undefined ? "infinity" : endOf(asOf as Day);
  const { rows } = await sql<Row>`
    select b.kind, b.measure, b.from_day, b.to_day, b.place, b.keeper, b.amount::text as amount, b.note, b.supplier, b.slip_sha256, r.by_person as reviewer from beside b
    left join beside_mark r on r.tenant = b.tenant and r.beside = b.id and r.kind = 'reviewed' and r.at < ${before}::timestamptz
    left join beside_mark g on g.tenant = b.tenant and g.beside = b.id and g.kind = 'replaced' and g.at < ${before}::timestamptz
    where b.tenant = ${tenant} and b.measure = ${measure} and b.place ^@ ${place === undefined ? "" : toPath(place)} and b.recorded_at < ${before}::timestamptz
      and (b.kind = 'opening' or r.beside is not null) and g.beside is null`.execute(tx);
  return {
    openings: rows.flatMap((row) => (row.kind === "opening" ? [{ ...shared(row), document: row.note }] : [])),
    declared: rows.flatMap((row) =>
      row.kind === "declared"
        ? [
            {
              ...shared(row),
              definition: row.note,
              supplier: row.supplier,
              reviewer: row.reviewer!,
              ...(row.slip_sha256 === null ? {} : { slipSha256: row.slip_sha256 }),
            },
          ]
        : [],
    ),
  };
};

const write = async (
  desk: Desk,
  kind: Row["kind"],
  input: Omit<OpeningInput, "document">,
  note: string,
  slipSha256: string | null,
): Promise<{ id: string }> => {
  const { tx, tenant, post, definitions, recordedAt } = desk;
  const found = findMeasure(definitions, input.measure);
  if (!isNamed(found)) throw new Error(input.measure);
  const { id: register, sensitivity } = found.register.definition;
  const id = randomUUID();
  await sql`insert into beside (tenant, id, kind, measure, register, keeper, place, author, sensitivity, from_day, to_day, amount, note, supplier, slip_sha256, recorded_at)
    values (${tenant}, ${id}, ${kind}, ${input.measure}, ${register}, ${toPath(input.keeper)}, ${toPath(input.place)}, ${post.id}, ${sensitivity}, ${input.from}, ${input.to}, ${input.amount}, ${note.trim()},
      ${post.person}, ${slipSha256}, ${recordedAt})`.execute(tx);
  return { id };
};

export const open = (room: Room, who: string, input: OpeningInput): Promise<{ id: string } | Refusals> =>
  atDesk(room, who, "write", async (desk) => {
    const problems = checkOpening(desk, input);
    return problems.length > 0 ? problems : write(desk, "opening", input, input.document, null);
  });

export const declare = (room: Room, who: string, input: DeclaredInput): Promise<{ id: string } | Refusals> =>
  atDesk(room, who, "write", async (desk) => {
    const problems = await checkDeclared(desk, input);
    return problems.length > 0 ? problems : write(desk, "declared", input, input.definition, input.slipSha256 ?? null);
  });

const mark = (room: Room, who: string, id: string, kind: "reviewed" | "replaced"): Promise<{ id: string } | Refusals> =>
  atDesk(room, who, "write", async ({ tx, tenant, post, recordedAt }) => {
    const { rows } = await sql<{ supplier: string; keeper: string; done: boolean }>`
      select supplier, keeper, exists (select 1 from beside_mark m where m.tenant = b.tenant and m.beside = b.id and m.kind = ${kind}) as done from beside b
      where b.tenant = ${tenant} and b.id::text = ${id} and b.kind = 'declared'`.execute(tx);
    const found = rows[0];
    if (!found) return [refuse("NO_SUCH_FIGURE", "没有这条报数", "there is no such declared figure")];
    if (found.done) return [refuse("DONE_ALREADY", "这条报数已经办过了", "this has been done already")];
    if (!post.role.isWriter || !isWithin(fromPath(found.keeper), post.unit))
      return [refuse("NOT_YOURS", "须由主管办（所）的人员办理", "this is for a post of the keeping office")];
    if (kind === "reviewed" && found.supplier === post.person)
      return [refuse("SAME_PERSON", "填报人不能复核自己的报数", "whoever supplied a figure does not review it")];
    await sql`insert into beside_mark (tenant, beside, kind, by_post, by_person, at) values (${tenant}, ${id}::uuid, ${kind}, ${post.id}, ${post.person}, ${recordedAt})`.execute(
      tx,
    );
    return { id };
  });

export const review = (room: Room, who: string, id: string): Promise<{ id: string } | Refusals> => mark(room, who, id, "reviewed");

/** A register took its place: it no longer counts. */
export const replace = (room: Room, who: string, id: string): Promise<{ id: string } | Refusals> => mark(room, who, id, "replaced");
