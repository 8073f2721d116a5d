/** 就业培训和老有所学: classes with as many as came. */
import type { Day } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { course } from "../course.ts";
import { after, scatter } from "../days.ts";
import { villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const trades = [
  ["家政服务员", "区职教中心"],
  ["电工", "禾苗职业培训学校"],
  ["焊工", "禾苗职业培训学校"],
  ["育婴员", "区职教中心"],
  ["中式面点师", "青禾技能工作室"],
  ["直播销售员", "青禾技能工作室"],
  ["葡萄种植技术", "区农技中心"],
] as const;

/** Who finished each class of 2023: 669 in all; then those of spring 2024, the last of which is still running. */
const finished2023 = [42, 38, 45, 36, 40, 44, 35, 41, 39, 46, 37, 43, 34, 40, 38, 36, 35];
const finished2024 = [40, 37, 42];

const trained = (on: Day, finished: number, entry: number): DemoStep[] => {
  const chance = chanceFrom(entry * 7 + finished);
  const [trade, provider] = trades[entry % trades.length]!;
  const to = after(on, chance.between(8, 14));
  const paid = after(to, 30);
  const village = villages[entry % villages.length]!;
  const enrolled = finished + chance.between(0, 3);
  const certified = finished - chance.between(0, 4);
  return course(entry, "demo-labour-clerk", [
    { act: "open", on, values: { course: `${trade}培训第${entry}期`, trade, provider, village, from: on, enrolled } },
    { act: "finish", on: to, values: { to, trained: finished, certified } },
    { act: "subsidise", on: paid, by: "demo-labour-clerk-2", values: { subsidy: String(certified * 600), paid_on: paid } },
  ]);
};

export const trainingSteps = (): DemoStep[] => {
  const chance = chanceFrom(669);
  return [
    ...scatter(chance, finished2023.length, "2023-02-20", "2023-11-28").flatMap((on, at) => trained(on, finished2023[at]!, at + 1)),
    ...(["2024-03-05", "2024-04-09", "2024-05-24"] as const).flatMap((on, at) =>
      trained(on, finished2024[at]!, finished2023.length + at + 1),
    ),
  ];
};

const subjects = ["书法入门", "智能手机使用", "太极拳", "合唱", "健康养生", "剪纸", "防诈骗课堂", "广场舞编排"];

export const elderClassSteps = (): DemoStep[] => {
  const chance = chanceFrom(25);
  const days = [...scatter(chance, 25, "2023-02-14", "2023-11-22"), ...scatter(chance, 8, "2024-02-26", "2024-05-27")];
  return days.flatMap((on, at) => {
    const subject = subjects[at % subjects.length]!;
    const to = after(on, chance.between(5, 20));
    return course(at + 1, "demo-culture-clerk", [
      { act: "open", on, values: { course: `${subject}班`, village: chance.pick(villages), from: on } },
      { act: "finish", on: to, values: { to, learners: chance.between(16, 45) } },
    ]);
  });
};
