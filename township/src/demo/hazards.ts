/** 安全隐患: put right and rechecked by another; those of December were put right in the new year, two of 2024 have not been in time. */
import { chanceFrom } from "./chance.ts";
import { type Turn, course } from "./course.ts";
import { after, scatter } from "./days.ts";
import { personName, villages } from "./names.ts";
import type { DemoStep } from "./step.ts";

const closed = 195;
const open = 9;
const in2024 = 26;
const isLeft = (at: number): boolean => at === 16 || at === 21;

const kinds = [
  {
    area: "gas",
    sites: ["农贸市场餐饮店", "东街小吃店", "卫生院食堂"],
    content: "燃气软管超期使用，未装报警器",
    taken: "更换金属软管并加装报警器",
  },
  { area: "traffic", sites: ["学校门口路口", "河堤弯道", "村口岔路"], content: "警示标志缺失", taken: "补齐标志并增设减速带" },
  { area: "housing", sites: ["沿街自建房", "出租自建房", "老粮站宿舍"], content: "疏散通道堆放杂物", taken: "清理通道并张贴标识" },
  { area: "fire", sites: ["集贸市场西侧", "敬老院二楼", "布料仓库"], content: "灭火器压力不足", taken: "更换灭火器并培训使用" },
  { area: "industry", sites: ["机加工车间", "涂装车间", "饲料厂粉碎间"], content: "传动部位缺少防护罩", taken: "加装防护罩并停机验收" },
  { area: "construction", sites: ["厂房二期工地", "管网改造工地"], content: "临边防护缺失", taken: "补设防护栏杆" },
  { area: "school", sites: ["中心小学食堂", "幼儿园东门"], content: "应急灯损坏", taken: "更换应急灯并全面检查" },
];

export const hazardSteps = (): DemoStep[] => {
  const chance = chanceFrom(195);
  const found = [
    ...scatter(chance, closed, "2023-01-04", "2023-11-24"),
    ...scatter(chance, open, "2023-12-11", "2023-12-27"),
    ...scatter(chanceFrom(in2024), in2024, "2024-01-04", "2024-05-30"),
  ];
  return found.flatMap((on, at): DemoStep[] => {
    const { area, sites, content, taken } = chance.pick(kinds);
    const graded = after(on, chance.between(0, 1));
    const isOfDecember = at >= closed && at < closed + open;
    const fixed = after(isOfDecember ? "2024-01-03" : graded, chance.between(1, 8));
    const rechecked = after(fixed, chance.between(1, 5));
    const turns: Turn[] = [
      { act: "register", on, values: { site: chance.pick(sites), village: chance.pick(villages), content, area, found_on: on } },
      {
        act: "grade",
        on: graded,
        values: { grade: at % 97 === 40 ? "major" : "general", due_on: after(graded, 10), responsible: personName(chance) },
      },
      { act: "fix", on: fixed, values: { fixed_on: fixed, measures_taken: taken } },
      {
        act: "recheck",
        on: rechecked,
        by: "demo-emergency-clerk-2",
        values: { rechecked_on: rechecked, recheck_note: "现场查看，整改到位" },
      },
    ];
    return course(at + 1, "demo-emergency-clerk", isLeft(at - closed - open) ? turns.slice(0, 2) : turns);
  });
};
