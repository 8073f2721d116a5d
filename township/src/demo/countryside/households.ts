/** 防返贫监测: households taken in, two of them safe again by the end of 2023, and what was done for each; the town signs every month. */
import { type Day, addDays } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { type Turn, clerkOf, course, monthsFrom } from "../course.ts";
import { after, scatter, workedOn } from "../days.ts";
import { inventedId, inventedPhone, personName, villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

/** Days on which the clue of each household came up, and how many measures it got in 2023. */
const clues: readonly (readonly [found: Day, measures: number])[] = [
  ["2021-07-05", 3],
  ["2021-08-16", 3],
  ["2021-10-18", 3],
  ["2021-11-15", 4],
  ["2022-02-21", 3],
  ["2022-03-14", 3],
  ["2022-05-16", 3],
  ["2022-06-20", 3],
  ["2022-08-08", 3],
  ["2022-09-19", 3],
  ["2022-10-17", 4],
  ["2022-12-05", 3],
  ["2023-02-20", 3],
  ["2023-03-06", 3],
  ["2023-04-10", 3],
  ["2023-05-15", 3],
  ["2023-06-12", 3],
  ["2023-07-17", 3],
  ["2023-08-21", 3],
  ["2023-09-11", 2],
  ["2024-03-11", 0],
];

const firstOpen = 1001;
const firstReport = 2001;
const helpers = ["柯秋菊", "尹大鹏", "牛向东", "白杨", "梅如雪"];

const troubles = [
  { risk: "illness", kind: "sudden", clue: "户主突发重病，自付医疗费支出大", note: "家中积蓄用尽，仍需长期服药" },
  { risk: "disability", kind: "edge", clue: "家中有重度残疾人，照料者无法外出务工", note: "收入靠补贴和少量种植" },
  { risk: "school", kind: "unstable", clue: "两个子女在读，支出骤增", note: "务工收入不足以支付学杂费" },
  { risk: "disaster", kind: "sudden", clue: "大棚遭风灾倒塌，当年绝收", note: "贷款建棚，重建缺资金" },
  { risk: "job", kind: "unstable", clue: "务工企业停产，工资中断三个月", note: "暂无稳定收入来源" },
  { risk: "housing", kind: "edge", clue: "雨季房屋墙体开裂", note: "经鉴定需加固后居住" },
] as const;

const helps = [
  ["subsistence", "纳入低保，按月发放"],
  ["health", "落实大病保险和医疗救助报销"],
  ["work", "安排保洁公益性岗位"],
  ["industry", "帮助流转土地入股分红"],
  ["schooling", "申请助学金并减免住宿费"],
  ["housing", "落实危房加固补助"],
  ["partners", "社会爱心企业结对资助"],
] as const;

const help = (on: Day, chance: Chance): Turn => {
  const [measure_kind, measure_note] = chance.pick(helps);
  return {
    act: "help",
    on,
    by: "demo-agriculture-clerk",
    values: { measure_kind, measure_note, helper: chance.pick(helpers), helped_on: on },
  };
};

/** From the clue to the county's decision, within the fifteen days that the rule gives. */
const taking = (village: string, found: Day, nth: number, chance: Chance): Turn[] => {
  const { risk, kind, clue, note } = troubles[nth % troubles.length]!;
  const visited = after(found, 1);
  const discussed = after(visited, 1);
  const publicised = workedOn(addDays(discussed, 6));
  const checked = after(publicised, 1);
  const identified = after(checked, 1);
  const members = chance.between(1, 5);
  return [
    {
      act: "find",
      on: found,
      values: {
        village,
        head: personName(chance),
        head_id: inventedId(chance),
        head_phone: inventedPhone(chance),
        members,
        source: chance.pick(["screening", "own_request", "departments"]),
        clue,
        found_on: found,
      },
    },
    {
      act: "visit",
      on: visited,
      values: { visited_on: visited, is_authorised: true, members, has_labour: nth % 5 !== 1, kind, risk, visit_note: note },
    },
    { act: "discuss", on: discussed, values: { discussed_on: discussed } },
    { act: "publicise", on: publicised, values: { publicised_days: 5, publicised_until: publicised } },
    { act: "check", on: checked, by: "demo-agriculture", values: { checked_on: checked } },
    {
      act: "identify",
      on: identified,
      by: "demo-agriculture-clerk",
      values: {
        identified_on: identified,
        decision_no: `乡振〔${identified.slice(0, 4)}〕${nth + 6}号`,
        household_no: `FP-QH-${String(nth + 1).padStart(3, "0")}`,
      },
    },
  ];
};

const easing = (on: Day, isSafe: boolean): Turn[] => {
  const proposed = workedOn(addDays(on, 9));
  const decided = after(proposed, 6);
  const examined: Turn = {
    act: "examine",
    on,
    values: { visited_on: on, has_labour: true, is_income_stable: isSafe, is_spending_solved: true, is_secure: true, is_six_months: true },
  };
  if (!isSafe)
    return [
      examined,
      { act: "keep_helping", on: after(on, 2), by: "demo-agriculture-clerk", values: { reason: "务工收入尚不稳定，继续帮扶" } },
    ];
  return [
    examined,
    { act: "propose", on: proposed, values: { discussed_on: after(on, 1), publicised_days: 5, publicised_until: proposed } },
    { act: "eliminate", on: decided, by: "demo-agriculture", values: { eliminated_on: decided } },
  ];
};

/** How the households stood whose risk was examined: two safe in 2023, one in the spring of 2024, one not yet, one in public at the end. */
const examinations: Readonly<Record<number, readonly [on: Day, isSafe: boolean]>> = {
  0: ["2023-10-30", true],
  2: ["2023-11-06", true],
  4: ["2024-03-18", true],
  7: ["2024-04-15", false],
  8: ["2024-05-20", true],
};

const household = ([found, measures]: readonly [Day, number], nth: number): DemoStep[] => {
  const chance = chanceFrom(1800 + nth);
  const village = villages[(nth * 4) % villages.length]!;
  const taken = taking(village, found, nth, chance);
  const identified = taken.at(-1)!.on;
  const from: Day = identified < "2023-01-09" ? "2023-01-09" : after(identified, 1);
  const to: Day = nth < 4 ? "2023-10-20" : "2023-12-20";
  const early = identified < "2023-01-01" ? [help(after(identified, 8), chance)] : [];
  const during = scatter(chance, measures, from, to).map((on) => help(on, chance));
  const isSafeIn2023 = nth in examinations && examinations[nth]![0] < "2024-01-01";
  const spring: readonly [Day, Day] = identified > "2024-01-01" ? [after(identified, 1), "2024-04-30"] : ["2024-01-08", "2024-03-08"];
  const later = isSafeIn2023 ? [] : scatter(chance, 1, ...spring).map((on) => help(on, chance));
  const examined = examinations[nth] ? easing(...examinations[nth]) : [];
  return course(nth + 1, clerkOf(village), [...taken, ...early, ...during, ...later, ...examined]);
};

/** Clues that did not become households: one turned down; one of early May that waits for its publicity beyond the limit; one just found. */
const open = (): DemoStep[] => {
  const chance = chanceFrom(1850);
  const cut = (found: Day, village: string, acts: number): Turn[] => taking(village, found, chance.between(0, 5), chance).slice(0, acts);
  return [
    ...course(firstOpen, clerkOf("village-6"), [
      ...cut("2023-05-08", "village-6", 2),
      { act: "turn_down", on: "2023-05-16", by: "demo-agriculture-clerk", values: { reason: "子女有稳定收入，家庭状况不符合条件" } },
    ]),
    ...course(firstOpen + 1, clerkOf("village-9"), cut("2024-05-06", "village-9", 3)),
    ...course(firstOpen + 2, clerkOf("village-2"), cut("2024-05-29", "village-2", 1)),
  ];
};

const reports = (): DemoStep[] =>
  monthsFrom("2023-01", "2024-04").map(({ last }, at): DemoStep => {
    const on = workedOn(addDays(last, 1));
    return {
      by: "demo-agriculture",
      act: "sign",
      on,
      entry: firstReport + at,
      values: { relapsed_households: 0, signer: "牛向东", signed_on: on, month_end: last },
    };
  });

export const householdSteps = (): DemoStep[] => [...clues.flatMap(household), ...open(), ...reports()];
