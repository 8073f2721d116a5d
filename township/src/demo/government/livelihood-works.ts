/** 民生实事: three that the congress voted for in 2023 were accepted by the end of the year, tested and published; those of 2024 are under way. */
import { type Day, addDays } from "@jiannuo/quantity";
import { after, workedOn } from "../days.ts";
import { type Told, lives, yuan } from "../lives.ts";
import { leaders } from "../names.ts";
import type { DemoStep } from "../step.ts";

interface Proposal {
  readonly name: string;
  readonly origin: "residents" | "deputies" | "offices" | "hotline";
  readonly content: string;
  readonly wan: number;
  readonly year: 2023 | 2024;
  /** Votes in the congress; none where it was not put to the vote. */
  readonly votes?: number;
  readonly handler?: string;
  readonly due?: Day;
  readonly finished?: Day;
  readonly satisfied?: number;
}

const proposals: readonly Proposal[] = [
  {
    name: "便民停车位和路灯补建",
    origin: "hotline",
    content: "补建停车位，更换节能路灯",
    wan: 118,
    year: 2023,
    votes: 58,
    handler: "construction",
    due: "2023-11-30",
    finished: "2023-10-30",
    satisfied: 55,
  },
  {
    name: "水域智能守护",
    origin: "deputies",
    content: "在重点水域装设智能守护设备",
    wan: 72,
    year: 2023,
    votes: 61,
    handler: "emergency",
    due: "2023-07-31",
    finished: "2023-06-26",
    satisfied: 59,
  },
  {
    name: "老年助餐点提升",
    origin: "residents",
    content: "改造村级助餐点厨房和餐厅",
    wan: 64,
    year: 2023,
    votes: 60,
    handler: "social_affairs",
    due: "2023-10-31",
    finished: "2023-10-16",
    satisfied: 57,
  },
  { name: "镇区公园扩建", origin: "offices", content: "扩建游园步道", wan: 210, year: 2023 },
  { name: "村级篮球场改造", origin: "residents", content: "改造三处球场", wan: 46, year: 2023 },
  {
    name: "村卫生室设备更新",
    origin: "deputies",
    content: "为六个村更新检查设备",
    wan: 58,
    year: 2024,
    votes: 60,
    handler: "social_affairs",
    due: "2024-10-31",
  },
  {
    name: "老旧小区雨污分流",
    origin: "hotline",
    content: "改造三栋楼排水管道",
    wan: 136,
    year: 2024,
    votes: 57,
    handler: "construction",
    due: "2024-11-29",
  },
  // Promised for the flood season, and not finished by its first days: late.
  {
    name: "危险塘坝护栏加装",
    origin: "residents",
    content: "为九处塘坝加装护栏",
    wan: 31,
    year: 2024,
    votes: 62,
    handler: "emergency",
    due: "2024-05-20",
  },
  { name: "乡村书屋改造", origin: "offices", content: "更新四个书屋", wan: 22, year: 2024 },
];

const voters = 63;
const raters = 61;
const by = "demo-office-clerk";
const acceptor = "demo-office-clerk-2";
const congress = "demo-congress";

const sessions = {
  2023: { collected: "2022-11-21", shortlisted: "2022-12-19", voted: "2023-01-11", started: "2023-02-06", tested: "2024-01-10" },
  2024: { collected: "2023-11-20", shortlisted: "2023-12-18", voted: "2024-01-10", started: "2024-02-19", tested: "2025-01-08" },
} as const;

const reports = (started: Day, until: Day): Told[] => {
  const told: Told[] = [];
  const said = ["完成招标和图纸会审", "材料进场，完成三成", "完成过半", "主体完成，进行收尾"];
  for (let at = 0; at < said.length; at++) {
    const on = workedOn(addDays(started, 30 + at * 34));
    if (on < until) told.push([by, "report", on, { progress: 15 + at * 22, situation: said[at]! }]);
  }
  return told;
};

export const livelihoodWorkSteps = (): DemoStep[] =>
  lives(proposals, ({ name, origin, content, wan, year, votes, handler, due, finished, satisfied }, at) => {
    const { collected, shortlisted, voted, started, tested } = sessions[year];
    const start: Told[] = [
      [by, "collect", collected, { name, origin, content }],
      ["demo-party", "shortlist", shortlisted, { content, budget: yuan(wan), shortlisted_on: shortlisted }],
    ];
    if (votes === undefined) return [...start, [by, "pass_over", after(voted, 2), { reason: "票数靠后，转入年度建设计划" }]];
    const seen = after(started, 55);
    const accepted = finished && after(finished, 14);
    return [
      ...start,
      [congress, "vote", voted, { voted_on: voted, voters, votes }],
      [
        by,
        "start",
        started,
        { leader: leaders[at % leaders.length]!, handler: handler!, due_on: due!, supervisors: `第${(at % 3) + 1}代表小组` },
      ],
      ...[
        ...reports(started, finished ?? due!),
        [congress, "inspect", seen, { seen_on: seen, seen: "进度符合计划，注意工程质量" }] as Told,
      ].toSorted(([, , a], [, , b]) => (a < b ? -1 : a > b ? 1 : 0)),
      finished && [by, "finish", finished, { finished_on: finished, situation: "全部完成，资料已归集" }],
      accepted && [acceptor, "accept", accepted, { accepted_on: accepted }],
      accepted && [congress, "test", tested, { tested_on: tested, raters, rated: raters - 1, satisfied: satisfied! }],
      accepted && [by, "publish", after(tested, 6), { published_on: after(tested, 6) }],
    ];
  });
