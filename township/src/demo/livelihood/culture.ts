/** 文化惠民和各类活动: shows and reading of the culture station, and the events of every office, most of them entered on the day they were held. */
import { type Day, addDays } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { course } from "../course.ts";
import { scatter, workedOn } from "../days.ts";
import { villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

interface Series {
  readonly kind: string;
  readonly by: string;
  /** How many in 2023 and in January to May 2024. */
  readonly counts: readonly [in2023: number, in2024: number];
  readonly titles: readonly string[];
  readonly people: readonly [least: number, most: number];
}

const shows: readonly Series[] = [
  {
    kind: "opera",
    by: "demo-culture-clerk",
    counts: [17, 5],
    titles: ["送戏下乡：梆子戏专场", "送戏下乡：泗州戏选段", "乡村大舞台综艺演出"],
    people: [120, 420],
  },
  {
    kind: "film",
    by: "demo-culture-clerk-2",
    counts: [22, 9],
    titles: ["农村公益电影放映", "广场电影之夜", "国防教育电影放映"],
    people: [40, 160],
  },
  {
    kind: "reading",
    by: "demo-culture-clerk",
    counts: [48, 12],
    titles: ["全民阅读：亲子共读", "全民阅读：好书分享", "农家书屋读书会", "全民阅读：经典诵读", "暑期小书虫活动"],
    people: [12, 60],
  },
];

const events: readonly Series[] = [
  {
    kind: "enterprise",
    by: "demo-economy-clerk",
    counts: [81, 18],
    titles: ["惠企政策宣讲", "政企座谈会", "银企对接会", "产销对接会", "用工对接会", "数字化改造沙龙"],
    people: [8, 60],
  },
  {
    kind: "safety",
    by: "demo-emergency-clerk",
    counts: [22, 6],
    titles: ["安全生产月宣传咨询", "燃气安全进社区", "消防疏散演示", "防溺水宣传进校园", "交通安全劝导"],
    people: [60, 400],
  },
  {
    kind: "law",
    by: "demo-justice-clerk",
    counts: [8, 3],
    titles: ["民法典宣讲", "宪法宣传周活动", "反诈宣传赶集", "法治夜校"],
    people: [30, 150],
  },
  {
    kind: "health",
    by: "demo-social_affairs-clerk",
    counts: [6, 2],
    titles: ["爱国卫生大扫除", "灭鼠灭蚊行动", "健康义诊"],
    people: [50, 200],
  },
  { kind: "defence", by: "demo-armed_forces-clerk", counts: [3, 1], titles: ["国防教育进校园", "征兵政策宣传"], people: [80, 260] },
  { kind: "promotion", by: "demo-economy-clerk-2", counts: [4, 2], titles: ["产业招商推介会", "特色农产品推介会"], people: [40, 120] },
];

const sites = ["文化广场", "镇会议中心", "村部大院", "企业车间", "中心小学", "集贸市场"];

/** Days of a series in both years; the last of 2024 has been planned and is not held yet. */
const daysOf = ({ counts: [in2023, in2024] }: Series, chance: Chance): Day[] => [
  ...scatter(chance, in2023, "2023-01-10", "2023-12-22"),
  ...scatter(chance, in2024 - 1, "2024-01-09", "2024-05-24"),
  "2024-06-14",
];

const held = (
  series: readonly Series[],
  keeper: string,
  extra: (chance: Chance) => Readonly<Record<string, unknown>>,
  visitors: string,
): DemoStep[] =>
  series.flatMap((one, nth) => {
    const { kind, by, titles, people } = one;
    const chance = chanceFrom(480 + nth);
    return daysOf(one, chance).flatMap((on, at) => {
      const entry = (nth + 1) * 1000 + at;
      const what = { title: chance.pick(titles), kind };
      const done = { held_on: on, village: chance.pick(villages), [visitors]: chance.between(...people), ...extra(chance) };
      if (at % 10 !== 9 && on < "2024-06-01") return course(entry, by, [{ act: "record", on, values: { ...what, ...done } }]);
      const planned = workedOn(addDays(on, -20));
      return course(entry, keeper, [
        { act: "plan", on: planned, values: { ...what, planned_for: on } },
        { act: "hold", on, values: done },
      ]);
    });
  });

export const showSteps = (): DemoStep[] => held(shows, "demo-culture-clerk", () => ({}), "audience");

const festivals: readonly { on: Day; edition: number; title: string; people: number }[] = [
  { on: "2022-07-29", edition: 3, title: "青禾荷花节", people: 2600 },
  { on: "2023-07-28", edition: 4, title: "青禾荷花节", people: 3200 },
  { on: "2023-09-22", edition: 2, title: "农民丰收节趣味运动会", people: 900 },
];

const festivalSteps = (): DemoStep[] => {
  const recorded = festivals.map(({ on, edition, title, people }, at): DemoStep => {
    const values = { title, kind: "festival", edition, held_on: on, people, place: "荷花湖畔", village: "village-6" };
    return { by: "demo-culture-clerk", act: "record", on, entry: at + 1, values };
  });
  const offered = { title: "青禾风筝节", kind: "festival", edition: 1, planned_for: "2024-04-12" };
  return [
    ...recorded,
    ...course(101, "demo-office-clerk", [
      { act: "plan", on: "2024-03-12", values: offered },
      { act: "call_off", on: "2024-04-10", values: { reason: "大风天气，改期举办" } },
    ]),
  ];
};

export const eventSteps = (): DemoStep[] => [
  ...held(events, "demo-office-clerk", (chance) => ({ place: chance.pick(sites) }), "people"),
  ...festivalSteps(),
];
