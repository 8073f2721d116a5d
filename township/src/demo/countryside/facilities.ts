/** 设施点位: what was built and accepted in 2023, one line a point; looked at in its season, mended where it broke, one camera still dark. */
import { type Day, addDays } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { type Turn, clerkOf, course } from "../course.ts";
import { after, scatter, workedOn } from "../days.ts";
import { villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

interface Built {
  readonly kind: string;
  readonly letters: string;
  readonly points: number;
  readonly from: Day;
  readonly to: Day;
  /** What stands at one point; parking has several spaces. */
  readonly each?: readonly number[];
  readonly sites: readonly string[];
  readonly office: string;
  readonly fund: string;
  readonly keeper: string;
  /** Days on which each point is looked at, by its village or by the office. */
  readonly looks: readonly Day[];
}

const spring: readonly Day[] = ["2024-03-20", "2024-04-18", "2024-05-20"];
const quarters: readonly Day[] = ["2023-12-12", "2024-03-14", "2024-05-16"];

const built: readonly Built[] = [
  {
    kind: "river_camera",
    letters: "HD",
    points: 27,
    from: "2023-09-05",
    to: "2023-11-10",
    sites: ["桥头", "水闸", "渠口", "弯道", "入湖口"],
    office: "agriculture",
    fund: "水利专项",
    keeper: "水利站",
    looks: spring,
  },
  {
    kind: "anti_drown",
    letters: "FN",
    points: 34,
    from: "2023-04-18",
    to: "2023-06-02",
    sites: ["村塘", "水库坝头", "废窑坑塘", "河湾", "引水渠口"],
    office: "emergency",
    fund: "镇财政",
    keeper: "村应急分队",
    looks: ["2023-07-12", "2023-08-16", "2024-05-22"],
  },
  {
    kind: "sewage_unit",
    letters: "WS",
    points: 2,
    from: "2023-06-12",
    to: "2023-08-30",
    sites: ["集镇东片", "安置小区"],
    office: "environment",
    fund: "生态补偿资金",
    keeper: "运维公司",
    looks: ["2023-10-18", "2023-12-20", ...spring],
  },
  {
    kind: "reading_space",
    letters: "YD",
    points: 2,
    from: "2023-05-15",
    to: "2023-08-18",
    sites: ["文化广场", "社区党群中心"],
    office: "culture",
    fund: "文化专项",
    keeper: "文化站",
    looks: quarters,
  },
  {
    kind: "fitness",
    letters: "JS",
    points: 9,
    from: "2023-03-15",
    to: "2023-09-20",
    sites: ["村部广场", "小游园", "河堤步道"],
    office: "culture",
    fund: "体彩公益金",
    keeper: "村委会",
    looks: quarters,
  },
  {
    kind: "parking",
    letters: "TC",
    points: 8,
    from: "2023-04-10",
    to: "2023-10-25",
    each: [18, 12, 16, 10, 14, 12, 14, 12],
    sites: ["农贸市场东侧", "卫生院门前", "中学路口", "老街入口"],
    office: "construction",
    fund: "城镇建设资金",
    keeper: "城管队",
    looks: quarters,
  },
  {
    kind: "meal_point",
    letters: "ZC",
    points: 4,
    from: "2023-06-06",
    to: "2023-09-26",
    sites: ["村部西厢", "老年活动室"],
    office: "social_affairs",
    fund: "暖民心专项",
    keeper: "村委会",
    looks: quarters,
  },
];

const devices = ["river_camera", "anti_drown", "sewage_unit"];

/** What broke: in winter and mended within days, or in May and not mended yet. */
const faults = (isDark: boolean, by: string, chance: Chance): Turn[] => {
  const broken: Day = isDark ? "2024-05-21" : scatter(chance, 1, "2024-01-08", "2024-02-28")[0]!;
  const mended: Day = isDark ? "2024-06-07" : after(broken, chance.between(1, 4));
  return [
    {
      act: "break_down",
      on: broken,
      by,
      values: { broken_on: broken, fault: chance.pick(["立杆倾斜，画面偏移", "供电中断，设备离线", "喇叭无声"]) },
    },
    { act: "mend", on: mended, by, values: { mended_on: mended } },
  ];
};

const pointSteps = ({ kind, letters, points, from, to, each, sites, office, fund, keeper, looks }: Built, first: number): DemoStep[] => {
  const chance = chanceFrom(first);
  const act = devices.includes(kind) ? "check_device" : "check_place";
  return scatter(chance, points, from, to).flatMap((on, at) => {
    const village = villages[at % villages.length]!;
    const number = `${letters}-${String(at + 1).padStart(2, "0")}`;
    const accepted = after(on, chance.between(5, 15));
    const checks = looks
      .map((day) => workedOn(addDays(day, at % 4)))
      .filter((day) => day > accepted)
      .map((day): Turn => ({
        act,
        on: day,
        by: clerkOf(village),
        values: { number, checked_on: day, check_note: chance.pick(["运行正常", "清洁后正常", "外观完好", "紧固螺丝后正常"]) },
      }));
    // Every eleventh camera and device against drowning broke once.
    const broke = points > 20 && at % 11 === 2 ? faults(kind === "river_camera" && at === 24, clerkOf(village), chance) : [];
    const later = [...checks, ...broke].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return course(first + at, `demo-${office}-clerk`, [
      {
        act: "build",
        on,
        values: { number, kind, site: { label: chance.pick(sites) }, village, quantity: each?.[at] ?? 1, built_on: on, fund },
      },
      {
        act: "accept",
        on: accepted,
        by: "demo-construction-clerk",
        values: { accepted_on: accepted, acceptor: "镇、村联合验收组", keeper_name: keeper },
      },
      ...later,
    ]);
  });
};

export const facilitySteps = (): DemoStep[] => built.flatMap((one, at) => pointSteps(one, at * 100 + 1));
