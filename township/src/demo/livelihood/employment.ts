/** 三公里就业圈: each jobseeker from the request to the call after a month; some were taken at the second try, some left again. */
import type { Day } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { type Turn, course } from "../course.ts";
import { after, scatter } from "../days.ts";
import { inventedPhone, personName, villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const placed = 691;
const withdrawn = 8;
const placedIn2024 = 18;

const groups = ["migrant", "migrant", "migrant", "difficult", "graduate", "out_of_poverty", "veteran", "disabled", "other"];
const posts: readonly (readonly [employer: string, post: string])[] = [
  ["晨光服饰加工厂", "缝纫工"],
  ["麦香食品有限公司", "包装工"],
  ["青禾精密零部件有限公司", "数控操作工"],
  ["柳塘包装材料厂", "印刷学徒"],
  ["绿源果蔬冷链有限公司", "分拣员"],
  ["禾丰农机有限公司", "装配工"],
  ["双桥纸制品厂", "叉车司机"],
  ["荷花文旅有限公司", "服务员"],
  ["南岗电子科技有限公司", "质检员"],
  ["石坝新型建材有限公司", "配料工"],
];
const wishes = ["离家近、能接送孩子", "白班为主", "愿学技术", "月薪三千五以上", "可上夜班"];

const request = (entry: number, on: Day, chance: Chance): Turn => ({
  act: "register",
  on,
  values: {
    jobseeker_no: `QHQZ${String(entry).padStart(6, "0")}`,
    name: personName(chance),
    village: chance.pick(villages),
    group: chance.pick(groups),
    wish: chance.pick(wishes),
    registered_on: on,
    ...(entry % 5 === 0 ? { phone: inventedPhone(chance) } : {}),
  },
});

const trial = (from: Day, result: "hired" | "not_hired", chance: Chance): Turn[] => {
  const [employer, post] = chance.pick(posts);
  const referred = after(from, chance.between(0, 2));
  const seen = after(referred, chance.between(1, 3));
  return [
    { act: "refer", on: referred, values: { employer, post, referred_on: referred } },
    { act: "interview", on: seen, values: { interviewed_on: seen, interview_result: result } },
  ];
};

const found = (entry: number, on: Day, chance: Chance): DemoStep[] => {
  const first = entry % 29 === 7 ? trial(on, "not_hired", chance) : [];
  const hired = trial(first.at(-1)?.on ?? on, "hired", chance);
  const started = after(hired[1]!.on, chance.between(1, 4));
  const called = after(started, chance.between(14, 18));
  const left = after(called, chance.between(10, 60));
  // Most posts lie within the circle of three kilometres.
  const distance = String(entry % 8 === 3 ? chance.between(31, 62) / 10 : chance.between(4, 30) / 10);
  const calledBack: Turn = {
    act: "call_back",
    on: called,
    by: "demo-labour-clerk-2",
    values: { visited_on: called, is_still_employed: entry % 19 !== 4 },
  };
  return course(entry, "demo-labour-clerk", [
    request(entry, on, chance),
    ...first,
    ...hired,
    { act: "place", on: started, values: { started_on: started, distance, has_contract: entry % 6 !== 1 } },
    calledBack,
    ...(entry % 97 === 11 ? [{ act: "leave", on: left, values: { left_on: left, reason: "家中老人需要照料" } }] : []),
  ]);
};

const gaveUp = (entry: number, on: Day, chance: Chance): DemoStep[] => {
  const reasons = ["已随亲戚外出务工", "决定自主创业", "选择继续升学"];
  return course(entry, "demo-labour-clerk", [
    request(entry, on, chance),
    { act: "withdraw", on: after(on, 12), values: { reason: chance.pick(reasons) } },
  ]);
};

export const employmentSteps = (): DemoStep[] => {
  const chance = chanceFrom(placed);
  return [
    ...scatter(chance, placed, "2023-01-05", "2023-12-04").flatMap((on, at) => found(at + 1, on, chance)),
    ...scatter(chance, withdrawn, "2023-02-06", "2023-10-20").flatMap((on, at) => gaveUp(1001 + at, on, chance)),
    ...scatter(chance, placedIn2024, "2024-01-08", "2024-05-29").flatMap((on, at) => found(2001 + at, on, chance)),
  ];
};
