/** 一页纸: what is behind, why, what to decide, and three numbers, from what the registers say is due. Nothing of it is typed by anybody. */
import type { LeadersPage } from "@jiannuo/writing";
import type { Refusals } from "../books/books.ts";
import type { Room } from "../books/desk.ts";
import { type DutyListed, duties } from "../books/duties.ts";
import { dayIn } from "../books/moment.ts";
import { isRefused } from "../books/refused.ts";
import { units } from "../books/units.ts";

interface Group {
  readonly what: string;
  readonly lead: string;
  readonly rows: readonly DutyListed[];
}

/** "2024-06-03" as it is printed: 2024年6月3日. */
const printedDay = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
};

/** By what must be done and who keeps it, the longest overdue first. */
const groupsOf = (rows: readonly DutyListed[], leadOf: (path: string) => string): Group[] => {
  const groups = new Map<string, { what: string; lead: string; rows: DutyListed[] }>();
  for (const row of rows) {
    const key = `${row.register} ${row.duty} ${row.keeper}`;
    const group = groups.get(key) ?? { what: row.dutyTitle.zh, lead: leadOf(row.keeper), rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => (a.rows[0]!.dueOn < b.rows[0]!.dueOn ? -1 : 1));
};

const unitOf: Readonly<Record<DutyListed["unit"], string>> = { days: "天", workingDays: "个工作日", months: "天" };

const behindOf = ({ what, lead, rows }: Group) => {
  const [first] = rows;
  const late = Math.abs(first!.left);
  return {
    what: rows.length === 1 ? `${what}：${first!.title}` : `${what}：${rows.length}件，最早一件是${first!.title}`,
    why: `应于${printedDay(first!.dueOn)}办结，已超${late}${unitOf[first!.unit]}；依据：${first!.ruleText}`,
    lead,
    due: printedDay(first!.dueOn),
  };
};

const soonDays = 7;

/** As far as this post sees the duties of the town. */
export const leadersPage = async (room: Room, who: string): Promise<LeadersPage | Refusals> => {
  const due = await duties(room, who, { within: soonDays });
  if (isRefused(due)) return due;
  const known = await units(room, who);
  if (isRefused(known)) return known;
  const titles = new Map(known.rows.map(({ id, title }) => [id, title.zh]));
  const leadOf = (path: string): string => titles.get(path.slice(path.lastIndexOf("/") + 1)) ?? path;
  const overdue = due.rows.filter(({ state }) => state === "overdue");
  const soon = due.rows.filter(({ state }) => state === "due");
  const groups = groupsOf(overdue, leadOf);
  const more = due.isCut ? "以上" : "";
  const town = known.rows.find(({ kind }) => kind === "township")?.title.zh ?? "";
  return {
    title: `${town}重点工作滞后情况一页纸`,
    date: printedDay(dayIn(room.now())),
    behind: groups.map(behindOf),
    decide: groups.slice(0, 5).map(({ what, lead, rows }) => `是否由分管领导约谈${lead}，限期办结“${what}”${rows.length}件，或批准延期`),
    numbers: [
      { label: "逾期未办", text: `${overdue.length}件${more}`, note: `${new Set(groups.map(({ lead }) => lead)).size}个单位` },
      { label: `${soonDays}天内到期`, text: `${soon.length}件${more}`, note: soon[0] ? `最近一件${printedDay(soon[0].dueOn)}` : "" },
      {
        label: "最长已超",
        text: groups[0] ? `${Math.abs(groups[0].rows[0]!.left)}${unitOf[groups[0].rows[0]!.unit]}` : "0天",
        note: groups[0]?.lead ?? "",
      },
    ],
  };
};
