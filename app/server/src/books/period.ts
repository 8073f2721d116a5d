/** 锁定与解锁: a closed month takes no more events; it is opened again by two persons with a reason. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { type Post, isInPost, isWithin } from "@jiannuo/registers";
import { sql } from "kysely";
import type { Refusals } from "./books.ts";
import { type Desk, type Room, atDesk, takeClosingLock } from "./desk.ts";
import { postOn } from "./directory.ts";
import { toPath } from "./event-row.ts";
import { monthOf } from "./moment.ts";

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Whether a post answers for what this office keeps. */
export const leads = ({ role, unit }: Post, keeper: string): boolean => role.isLead && role.isWriter && isWithin(keeper, unit);

const check = ({ directory, post, today }: Desk, keeper: string, month: string): Refusal[] => [
  ...(MONTH.test(month) ? [] : [refuse("WRONG_MONTH", `月份应写成 2023-06，不是“${month}”`, `write the month as 2023-06, not “${month}”`)]),
  ...([...directory.units.values()].some(({ paths }) => paths.some(({ path }) => path === keeper))
    ? []
    : [refuse("NO_SUCH_UNIT", `没有“${keeper}”这个单位`, `there is no unit “${keeper}”`)]),
  ...(month > today.slice(0, 7)
    ? [refuse("IN_THE_FUTURE", `${month} 还没有到，不能锁定`, `${month} has not come yet and cannot be closed`)]
    : []),
  ...(leads(post, keeper)
    ? []
    : [refuse("NOT_YOURS", "锁定和解锁须由主管办（所）负责人办理", "closing and reopening are for the lead of the keeping office")]),
];

const isClosedNow = async ({ tx, tenant }: Desk, keeper: string, month: number): Promise<{ isClosed: boolean; next: number }> => {
  const { rows } = await sql<{ kind: string; seq: number }>`
    select kind, seq from closing where tenant = ${tenant} and keeper = ${toPath(keeper)} and month = ${month} order by seq desc limit 1`.execute(
    tx,
  );
  return { isClosed: rows[0]?.kind === "close", next: (rows[0]?.seq ?? 0) + 1 };
};

const write = async (
  { tx, tenant, post, recordedAt }: Desk,
  keeper: string,
  month: number,
  seq: number,
  kind: "close" | "reopen",
  second: string | null,
  reason: string | null,
): Promise<void> => {
  await sql`insert into closing (tenant, keeper, month, seq, kind, by_post, by_second, reason, at)
    values (${tenant}, ${toPath(keeper)}, ${month}, ${seq}, ${kind}, ${post.id}, ${second}, ${reason}, ${recordedAt})`.execute(tx);
};

/** Waits for whoever is writing, so that nothing comes in behind the closing. */
export const close = (room: Room, who: string, keeper: string, month: string): Promise<{ closed: string } | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    const problems = check(desk, keeper, month);
    if (problems.length > 0) return problems;
    await takeClosingLock(desk.tx, desk.tenant);
    const { isClosed, next } = await isClosedNow(desk, keeper, monthOf(month));
    if (isClosed) return [refuse("CLOSED_ALREADY", `${month} 已经锁定`, `${month} is closed already`)];
    await write(desk, keeper, monthOf(month), next, "close", null, null);
    return { closed: month };
  });

/** @param second post of another person, who agrees; who they are was proved before this is called */
export const reopen = (
  room: Room,
  who: string,
  second: string,
  keeper: string,
  month: string,
  reason: string,
): Promise<{ reopened: string } | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    const { directory, today, post } = desk;
    const other = postOn(directory, second, today);
    const isOther = other !== undefined && isInPost(other, today) && other.person !== post.person && isWithin(keeper, other.unit);
    const problems = [
      ...check(desk, keeper, month),
      ...(isOther
        ? []
        : [
            refuse(
              "SECOND_PERSON_NEEDED",
              "解锁须由本办（所）或上级的另一人同意",
              "reopening needs the consent of another person of the office or above",
            ),
          ]),
      ...(reason.trim() === "" ? [refuse("REASON_NEEDED", "解锁须写明理由", "say why it is reopened")] : []),
    ];
    if (problems.length > 0) return problems;
    await takeClosingLock(desk.tx, desk.tenant);
    const { isClosed, next } = await isClosedNow(desk, keeper, monthOf(month));
    if (!isClosed) return [refuse("NOT_CLOSED", `${month} 没有锁定`, `${month} is not closed`)];
    await write(desk, keeper, monthOf(month), next, "reopen", second, reason.trim());
    return { reopened: month };
  });
