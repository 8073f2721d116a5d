/** 河长、林长巡查: chiefs walk their rivers and plots as often as the town asks; what they met is put right and looked at by another. */
import { type Day, addDays } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { clerkOf, course, monthsFrom } from "../course.ts";
import { after, scatter, workingDays } from "../days.ts";
import { personName, villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

/** The chiefs' notebooks were put away, and patrols entered here, with the year 2024. */
const months = monthsFrom("2024-01", "2024-05");
const firstProblem = 5001;

const rivers = ["willow", "stone_dam", "lotus"] as const;
const sections = ["上游桥口至水闸", "村东渠口段", "水闸至入湖口", "湾头弯道段", "北岸步道段"];
const plots = ["村西防护林带", "河堤杨树林", "北岗生态林", "公路两侧林带", "荒山造林地块"];

interface Kind {
  readonly kind: string;
  readonly problem: string;
  readonly taken: string;
}

const riverProblems: readonly Kind[] = [
  { kind: "floating", problem: "水面漂浮塑料瓶和枯枝", taken: "保洁船打捞两车，落实每日巡捞" },
  { kind: "dumping", problem: "岸坡堆放建筑垃圾约三方", taken: "清运干净并补种草皮" },
  { kind: "building", problem: "护堤地内搭建简易看棚", taken: "已劝导自行拆除，场地平整" },
  { kind: "discharge", problem: "农家乐生活污水直排入沟", taken: "接入污水管网，封堵原排口" },
  { kind: "occupying", problem: "河滩圈占种菜", taken: "收割后清退，立牌告示" },
];

const forestProblems: readonly Kind[] = [
  { kind: "fire", problem: "林缘发现祭扫后未清理的纸灰", taken: "清理并增设防火宣传牌" },
  { kind: "pest", problem: "杨树有美国白蛾网幕", taken: "剪除网幕并喷药两遍" },
  { kind: "occupying", problem: "林下堆放砂石料", taken: "责令清走，恢复林地" },
  { kind: "felling", problem: "擅自砍伐枯死杨树两棵", taken: "已补办手续并补植四棵" },
];

const loop = (
  entry: number,
  on: Day,
  village: string,
  place: Readonly<Record<string, string>>,
  { kind, problem, taken }: Kind,
  chance: Chance,
): DemoStep[] => {
  const assigned = after(on, chance.between(0, 2));
  const fixed = after(assigned, chance.between(2, 9));
  const rechecked = after(fixed, chance.between(1, 4));
  return course(entry, "demo-agriculture-clerk", [
    { act: "report", on, by: clerkOf(village), values: { village, ...place, kind, problem, found_on: on } },
    { act: "assign", on: assigned, values: { due_on: addDays(assigned, 15), handler: chance.pick(["村委会", "保洁公司", "护林员小组"]) } },
    { act: "fix", on: fixed, by: clerkOf(village), values: { fixed_on: fixed, measures_taken: taken } },
    {
      act: "recheck",
      on: rechecked,
      by: "demo-agriculture-clerk-2",
      values: { rechecked_on: rechecked, recheck_note: "现场看过，已整改到位" },
    },
  ]);
};

/** Problems of a stretch; those of the last ten days have only just been handed over. */
const problems = (
  count: number,
  place: (chance: Chance) => Readonly<Record<string, string>>,
  kinds: readonly Kind[],
  seed: number,
): DemoStep[] => {
  const chance = chanceFrom(seed);
  return scatter(chance, count, "2024-01-08", "2024-05-28").flatMap((on, at) =>
    loop(firstProblem + at, on, chance.pick(villages), place(chance), chance.pick(kinds), chance),
  );
};

export const riverSteps = (): DemoStep[] => {
  const chance = chanceFrom(301);
  const chiefs = villages.map(() => personName(chance));
  const townChiefs = rivers.map(() => personName(chance));
  const walked = () => ({ minutes: chance.between(18, 85), metres: chance.between(8, 42) * 100 });
  const patrols = months.flatMap(({ first, last }) => {
    const days = workingDays(first, last);
    const town = rivers.map((river, nth) => ({ by: "demo-agriculture-clerk", act: "patrol_town", river, chief: townChiefs[nth]! }));
    const village = villages.flatMap((id, nth) =>
      [0, 1].map(() => ({ by: clerkOf(id), act: "patrol_village", village: id, river: rivers[nth % rivers.length]!, chief: chiefs[nth]! })),
    );
    return [...town, ...village].map(({ by, act, ...values }) => ({
      by,
      act,
      on: chance.pick(days),
      values: { ...values, section: chance.pick(sections), ...walked() },
    }));
  });
  const steps = patrols.map(({ by, act, on, values }, at): DemoStep => {
    const app_no = `QH-XH-${String(at + 1).padStart(4, "0")}`;
    return { by, act, on, entry: at + 1, values: { ...values, patrolled_on: on, app_no } };
  });
  return [...steps, ...problems(11, (from) => ({ river: from.pick(rivers), section: from.pick(sections) }), riverProblems, 302)];
};

export const forestSteps = (): DemoStep[] => {
  const chance = chanceFrom(303);
  const chiefs = villages.map(() => personName(chance));
  const patrols = months.flatMap(({ first, last }) =>
    villages.map((village, nth) => ({ village, nth, on: chance.pick(workingDays(first, last)) })),
  );
  const steps = patrols.map(({ village, nth, on }, at): DemoStep => {
    const values = { village, plot: chance.pick(plots), chief: chiefs[nth]!, patrolled_on: on };
    return { by: clerkOf(village), act: "patrol", on, entry: at + 1, values };
  });
  return [...steps, ...problems(6, (from) => ({ plot: from.pick(plots) }), forestProblems, 304)];
};
