/** 领导接访、下访、约访和信访积案: who met whom over which matter, and the closed list of old matters with the leaders who took them on. */
import { type Day, addDays } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { type Turn, course } from "../course.ts";
import { after, scatter } from "../days.ts";
import { leaders, villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const kinds = [
  { kind: "jiefang", in2023: 26, in2024: 10 },
  { kind: "xiafang", in2023: 39, in2024: 9 },
  { kind: "yuefang", in2023: 58, in2024: 14 },
] as const;

const results = ["当场答复，群众表示理解", "约定半月内现场办公", "解释政策并留下联系方式", "听取意见，交办单位核查"];
const outcomes = ["问题已解决，群众满意", "已按约定推进，群众认可", "政策解释到位"];

const met = (kind: string, on: Day, entry: number, chance: Chance): DemoStep[] => {
  const assigned = after(on, 1);
  const due = addDays(assigned, 20);
  const followed = after(assigned, chance.between(6, 13));
  const values = {
    leader: leaders[entry % leaders.length]!,
    kind,
    held_on: on,
    persons: chance.between(1, 4),
    village: chance.pick(villages),
    result: chance.pick(results),
    ...(kind === "xiafang" ? { matter_no: `WX${on.slice(0, 4)}QH${String(1 + (entry % 70)).padStart(4, "0")}` } : {}),
  };
  const held: Turn = { act: "record", on, values };
  if (entry % 3 !== 0) return course(entry, "demo-stability-clerk", [held]);
  return course(entry, "demo-stability-clerk", [
    held,
    {
      act: "assign",
      on: assigned,
      values: { handler: chance.pick(["construction", "land", "social_affairs", "agriculture"]), due_on: due },
    },
    // One of February 2024 was never gone back to.
    ...(kind === "yuefang" && entry === 3060
      ? []
      : [{ act: "follow_up", on: followed, values: { followed_on: followed, outcome: chance.pick(outcomes) } }]),
  ]);
};

export const receptionSteps = (): DemoStep[] =>
  kinds.flatMap(({ kind, in2023, in2024 }, nth) => {
    const chance = chanceFrom(390 + nth);
    const days = [...scatter(chance, in2023, "2023-01-09", "2023-12-25"), ...scatter(chance, in2024, "2024-01-08", "2024-05-30")];
    return days.flatMap((on, at) => met(kind, on, (nth + 1) * 1000 + at, chance));
  });

const subjects = [
  "八十年代宅基地界址争议",
  "企业改制职工安置",
  "水库移民后期扶持",
  "原民办教师养老补助",
  "村集体鱼塘承包合同",
  "道路施工损坏房屋",
];

interface OldMatter {
  readonly since: Day;
  readonly listed: Day;
  readonly resolved?: Day;
  readonly way?: "resolved" | "final_review" | "court";
}

const backlog: readonly OldMatter[] = [
  { since: "2011-04-18", listed: "2023-02-15", resolved: "2023-06-20", way: "resolved" },
  { since: "2014-09-02", listed: "2023-02-15", resolved: "2023-08-16", way: "final_review" },
  { since: "2016-03-21", listed: "2023-02-15", resolved: "2023-09-13", way: "resolved" },
  { since: "2017-11-06", listed: "2023-02-15", resolved: "2023-11-21", way: "court" },
  { since: "2018-05-30", listed: "2023-02-15", resolved: "2023-12-06", way: "resolved" },
  { since: "2019-07-15", listed: "2024-02-22", resolved: "2024-05-15", way: "resolved" },
  { since: "2020-10-12", listed: "2024-02-22" },
];

export const backlogSteps = (): DemoStep[] =>
  backlog.flatMap(({ since, listed, resolved, way }, at) => {
    const plan = "领导包案，逐项核实诉求，会同村组协商";
    const leader = leaders[at % leaders.length]!;
    const taken: Turn[] = [
      {
        act: "list",
        on: listed,
        values: {
          matter_no: `JA${String(at + 1).padStart(3, "0")}`,
          listed_on: listed,
          since,
          village: villages[(at * 5) % villages.length]!,
          subject: subjects[at % subjects.length]!,
        },
      },
      {
        act: "take",
        on: after(listed, 3),
        by: "demo-stability",
        values: { leader, due_on: resolved ? addDays(listed, 300) : "2024-05-15", plan },
      },
    ];
    if (!resolved) return course(at + 1, "demo-stability-clerk", taken);
    const reviewed = after(resolved, 8);
    return course(at + 1, "demo-stability-clerk", [
      ...taken,
      { act: "resolve", on: resolved, values: { resolved_on: resolved, way } },
      {
        act: "close",
        on: reviewed,
        by: "demo-stability-clerk-2",
        values: { reviewed_on: reviewed, review_note: "卷宗齐全，当事人已签息访承诺" },
      },
    ]);
  });
