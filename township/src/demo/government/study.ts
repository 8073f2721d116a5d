/** 学习教育: each village's party day once a month, except one that is missing; the leaders' study group, and lectures. */
import { addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { clerkOf, monthsFrom } from "../course.ts";
import { workedOn } from "../days.ts";
import { type Told, lives } from "../lives.ts";
import { villages } from "../names.ts";
import { demoUnits } from "../people.ts";
import type { DemoStep } from "../step.ts";

const by = "demo-party_building-clerk";
const topics = [
  "学习党章和党内法规",
  "重温入党誓词",
  "学习乡村振兴政策",
  "人居环境志愿服务",
  "廉政警示教育",
  "走访慰问老党员",
  "学习先进典型",
  "防汛抗旱义务劳动",
];
const centreTopics = [
  "学习新发展理念专题",
  "学习安全生产重要论述",
  "学习生态环保专题",
  "学习统计法律法规",
  "学习基层治理专题",
  "学习财政纪律专题",
];

/** The village whose party day of April 2024 nobody entered. */
const forgotten = { village: "village-9", month: "2024-04" };

export const studySteps = (): DemoStep[] => {
  const chance = chanceFrom(84);
  const titles = new Map(demoUnits.map(({ id, title }) => [id, title.zh]));
  const months = monthsFrom("2023-01", "2024-05");
  const partyDays = months.flatMap(({ first }) =>
    villages
      .filter((village) => village !== forgotten.village || !first.startsWith(forgotten.month))
      .map((village): Told => {
        const on = workedOn(addDays(first, 14 + (Number(village.slice(8)) % 3)));
        return [
          clerkOf(village),
          "hold_party_day",
          on,
          { topic: chance.pick(topics), branch: `${titles.get(village)!}党支部`, village, held_on: on, people: chance.between(16, 43) },
        ];
      }),
  );
  const centre = months.map(({ first }, at): Told => {
    const on = workedOn(addDays(first, 8));
    const kind = at % 6 === 5 ? "lecture" : "centre";
    return [
      by,
      "hold",
      on,
      { topic: centreTopics[at % centreTopics.length]!, kind, held_on: on, people: kind === "centre" ? 13 : chance.between(60, 90) },
    ];
  });
  const campaign = (["2023-04-19", "2023-05-17", "2023-06-14", "2023-07-12", "2023-08-16"] as const).map((on): Told => [
    by,
    "hold",
    on,
    { topic: "主题教育读书班", kind: "campaign", held_on: on, people: chance.between(30, 48) },
  ]);
  return lives([...partyDays, ...centre, ...campaign], (told) => [told]);
};
