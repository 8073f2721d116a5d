/** 应办事项: what must happen by when, as far as this post sees it. Worked out from events and today at every asking, and nowhere stored. */
import { type Words, addDays } from "@jiannuo/quantity";
import type { Clock } from "@jiannuo/registers";
import type { Refusals } from "./books.ts";
import { type Room, atDesk } from "./desk.ts";
import { clocksDue } from "./duties-of-entries.ts";
import { roundsDue } from "./duties-of-rounds.ts";

export interface DutyListed {
  readonly register: string;
  /** Of the duty or the round. */
  readonly duty: string;
  readonly dutyTitle: Words;
  readonly entry?: string;
  readonly title: string;
  /** Of what recurs: which month, quarter or season. */
  readonly span?: Words;
  readonly place?: string;
  readonly keeper: string;
  readonly dueOn: string;
  readonly state: "due" | "overdue" | "paused";
  readonly left: number;
  readonly unit: Clock["unit"];
  /** Whether this post may do now what closes it. */
  readonly isYours: boolean;
  readonly ruleText: string;
}

export interface DutyPage {
  readonly rows: readonly DutyListed[];
  readonly isCut: boolean;
}

export interface DutyQuery {
  /** Due within so many days; what is overdue is always told. */
  readonly within: number;
  readonly register?: string;
}

/** More than anyone looks through; what is cut off is due last. */
const mostRows = 500;

const order = (a: DutyListed, b: DutyListed): number => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.title < b.title ? -1 : 1);

export const duties = async (room: Room, who: string, { within, register }: DutyQuery): Promise<DutyPage | Refusals> => {
  const asked = room.definitions.all.filter(({ definition }) => register === undefined || definition.id === register);
  const rounds = await atDesk(room, who, "read", async (desk) => ({
    until: addDays(desk.today, within),
    rows: await roundsDue(desk, asked, addDays(desk.today, within)),
  }));
  if (!("rows" in rounds)) return rounds;
  const clocks = await clocksDue(room, who, asked, rounds.until);
  if (!("rows" in clocks)) return clocks;
  const rows = [...rounds.rows, ...clocks.rows].toSorted(order);
  return { rows: rows.slice(0, mostRows), isCut: clocks.isCut || rows.length > mostRows };
};
