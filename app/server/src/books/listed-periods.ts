/** The months of a year, office by office: which are closed, by whom and when. */
import type { Words } from "@jiannuo/quantity";
import { isInReach } from "@jiannuo/registers";
import { sql } from "kysely";
import type { Refusals } from "./books.ts";
import { andAbove } from "./closed.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { holderOn, pathOn, townOf } from "./directory.ts";
import { fromPath, toPath } from "./event-row.ts";
import { dayIn } from "./moment.ts";
import { leads } from "./period.ts";
import { seesKeeper } from "./scope-of-post.ts";

export interface PeriodListed {
  /** Path of the office. */
  readonly keeper: string;
  readonly title: Words;
  readonly month: string;
  /** By itself, or by a unit above it. */
  readonly isClosed: boolean;
  readonly by?: string;
  readonly at?: string;
  readonly reason?: string;
  readonly mayClose: boolean;
}

interface Row {
  readonly keeper: string;
  readonly month: number;
  readonly kind: string;
  readonly by_post: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** The township and the offices that keep registers, as far as this post sees their work; for a county those of every township. */
const keepersOf = (desk: Desk): { path: string; title: Words }[] => {
  const { definitions, directory, today, post } = desk;
  const town = directory.units.get(townOf(post).split("/").at(-1)!);
  const keeping = [...new Set(definitions.all.map(({ definition }) => definition.keeper))].flatMap((id) => directory.offices.get(id) ?? []);
  return [...(town ? [town] : []), ...keeping].flatMap(({ id, title }) => {
    const path = pathOn(directory, id, today);
    return path !== undefined && isInReach(post, path) && seesKeeper(desk, path) ? [{ path, title }] : [];
  });
};

const monthText = (month: number): string => `${Math.floor(month / 100)}-${String(month % 100).padStart(2, "0")}`;

const loadLast = async ({ tx, tenant }: Desk, keepers: readonly string[], year: number): Promise<Map<string, Row>> => {
  const { rows } = await sql<Row>`
    select distinct on (keeper, month) keeper, month, kind, by_post, reason, at from closing
    where tenant = ${tenant} and keeper = any(${keepers.map(toPath)}::text[]) and month >= ${year * 100 + 1} and month <= ${year * 100 + 12}
    order by keeper, month, seq desc`.execute(tx);
  return new Map(rows.map((row) => [`${fromPath(row.keeper)} ${monthText(row.month)}`, row]));
};

/** Whoever held the post when it was done. */
const nameThen = ({ directory }: Desk, { by_post, at }: Row): string => {
  const held = directory.posts.get(by_post);
  return held ? holderOn(held.holders, dayIn(at)).name : by_post;
};

export const periods = (room: Room, who: string, year: number): Promise<{ rows: readonly PeriodListed[] } | Refusals> =>
  atDesk(room, who, "read", async (desk) => {
    const { post, today } = desk;
    const keepers = keepersOf(desk);
    const last = await loadLast(desk, [...new Set(keepers.flatMap(({ path }) => andAbove(path)))], year);
    const begun = Array.from({ length: 12 }, (_, at) => monthText(year * 100 + at + 1)).filter((month) => month <= today.slice(0, 7));
    return {
      rows: keepers.flatMap(({ path, title }) =>
        begun.map((month): PeriodListed => {
          const own = last.get(`${path} ${month}`);
          const wide = andAbove(path)
            .slice(0, -1)
            .map((above) => last.get(`${above} ${month}`))
            .find((one) => one?.kind === "close");
          const said = own?.kind === "close" || !wide ? own : wide;
          return {
            keeper: path,
            title,
            month,
            isClosed: own?.kind === "close" || wide !== undefined,
            ...(said ? { by: nameThen(desk, said), at: said.at.toISOString() } : {}),
            ...(said && said.reason !== null ? { reason: said.reason } : {}),
            mayClose: leads(post, path),
          };
        }),
      ),
    };
  });
