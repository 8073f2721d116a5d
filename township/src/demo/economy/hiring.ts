/** 企业用工帮扶: somebody was hired 27 times in 2023; some needs were not met, and this spring's are on their way. */
import type { Day } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { after, scatter } from "../days.ts";
import { type Told, lives } from "../lives.ts";
import { enterprises } from "../names.ts";
import type { DemoStep } from "../step.ts";

const solved = 27;
const unsolved = 4;
const thisSpring = 12;

const jobs = ["缝纫工", "电焊工", "数控操作工", "包装工", "叉车司机", "质检员", "机修工", "分拣工", "配料工", "会计"];
const by = "demo-labour-clerk";

const needs = (chance: Chance): { asked: Day; isMet: boolean }[] => [
  ...scatter(chance, solved, "2023-02-06", "2023-11-24").map((asked) => ({ asked, isMet: true })),
  ...scatter(chance, unsolved, "2023-03-06", "2023-10-27").map((asked) => ({ asked, isMet: false })),
  ...scatter(chance, thisSpring, "2024-02-19", "2024-05-29").map((asked) => ({ asked, isMet: true })),
];

export const hiringSteps = (): DemoStep[] => {
  const chance = chanceFrom(27);
  return lives(needs(chance), ({ asked, isMet }) => {
    const posts = chance.between(2, 18);
    const matched = after(asked, chance.between(1, 4));
    const filled = after(matched, chance.between(2, 12));
    const end: Told = isMet
      ? [by, "fill", filled, { filled: Math.max(1, posts - chance.between(0, 3)), filled_on: filled }]
      : [by, "give_up", filled, { reason: "薪酬与求职者期望差距较大" }];
    return [
      [by, "ask", asked, { enterprise: chance.pick(enterprises), asked_on: asked, posts, job: chance.pick(jobs) }],
      [by, "match", matched, { introduced: posts + chance.between(0, 6) }],
      end,
    ];
  });
};
