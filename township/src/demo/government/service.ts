/** 政务服务: errands, most of them by village clerks, and items examined at the centre; some wait for papers, one of this spring is late. */
import type { Day } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { clerkOf } from "../course.ts";
import { after, scatter } from "../days.ts";
import { type Told, lives } from "../lives.ts";
import { personName, villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const centre = "demo-service-clerk";
const examiner = "demo-service-clerk-2";

/** Errands, and items examined here, that were closed in 2023; then what was accepted since. */
const closed = { agent: 2_262, review: 584 };
const since = { agent: 96, review: 31 };

const errands = [
  { item: "城乡居民医保参保代缴", days: 0 },
  { item: "养老待遇资格认证", days: 0 },
  { item: "社保卡申领代办", days: 2 },
  { item: "老年优待证代办", days: 2 },
  { item: "生育登记代办", days: 1 },
  { item: "残疾证换领代办", days: 4 },
  { item: "水电过户代办", days: 1 },
  { item: "农机补贴申请代填", days: 3 },
  { item: "门诊慢病认定代办", days: 4 },
  { item: "法律援助申请引导", days: 1 },
];

const reviewed = [
  { item: "农村村民住宅建设审核", days: 8 },
  { item: "个体工商户登记帮办核验", days: 1 },
  { item: "食品小作坊备案核验", days: 4 },
  { item: "临时救助申请审核", days: 6 },
  { item: "林木采伐许可初审", days: 7 },
  { item: "高龄津贴申请审核", days: 5 },
  { item: "公益性岗位申请审核", days: 5 },
  { item: "设施农业用地备案", days: 8 },
];

type Fate = "plain" | "papers" | "refused" | "stuck";

interface Case {
  readonly mode: "agent" | "review";
  readonly on: Day;
  readonly fate: Fate;
}

/** Whatever was accepted by mid-December is closed by the end of the year. */
const lastOfYear: Day = "2023-12-14";

const cases = (chance: Chance): Case[] => {
  const some = (mode: Case["mode"], count: number, from: Day, to: Day, fate: (at: number) => Fate): Case[] =>
    scatter(chance, count, from, to).map((on, at) => ({ mode, on, fate: fate(at) }));
  return [
    ...some("agent", closed.agent, "2023-01-03", lastOfYear, () => "plain"),
    ...some("review", closed.review, "2023-01-03", lastOfYear, (at) => (at % 40 === 7 ? "papers" : "plain")),
    ...some("review", 9, "2023-02-06", "2023-11-30", () => "refused"),
    ...some("agent", since.agent, "2024-01-02", "2024-05-30", () => "plain"),
    ...some("review", since.review, "2024-01-02", "2024-05-30", (at) => (at % 12 === 5 ? "papers" : "plain")),
    { mode: "review", on: "2024-05-13", fate: "stuck" },
  ];
};

const refusedBy = (on: Day, days: number): Told => [examiner, "refuse", after(on, days), { reason: "申请人户籍不在本镇，已告知受理地" }];

export const serviceSteps = (): DemoStep[] => {
  const chance = chanceFrom(2_262);
  return lives(cases(chance), ({ mode, on, fate }, at) => {
    const village = chance.pick(villages);
    const isErrand = mode === "agent";
    const { item, days } = chance.pick(isErrand ? errands : reviewed);
    const by = isErrand && at % 10 < 7 ? clerkOf(village) : centre;
    const asked = after(on, 1);
    const resumed = fate === "papers" ? after(asked, 3) : on;
    const worked = Math.max(0, days - chance.between(0, 2));
    const examined = after(resumed, worked);
    const accept: Told = [
      by,
      "accept",
      on,
      {
        item,
        mode,
        speed: days === 0 ? "instant" : "promised",
        accepted_on: on,
        due_on: after(on, days),
        village,
        applicant: personName(chance),
        case_no: `演示办件${on.slice(0, 4)}${String(at + 1).padStart(5, "0")}`,
      },
    ];
    if (fate === "stuck") return [accept];
    if (fate === "refused") return [accept, refusedBy(on, days)];
    return [
      accept,
      ...(fate === "papers"
        ? ([
            [by, "ask_papers", asked, { missing: "缺户口簿复印件和村级证明" }],
            [by, "papers_came", resumed],
          ] as const)
        : []),
      isErrand ? undefined : [examiner, "examine", examined, { examined_on: examined, opinion: "材料齐全，符合条件" }],
      [isErrand ? by : examiner, "close", examined, { closed_on: examined, result: isErrand ? "已代办并送达" : "准予办理" }],
      at % 20 === 3
        ? [isErrand ? by : examiner, "rate", after(examined, 1), { rating: chance.pick(["very_satisfied", "satisfied", "fair", "none"]) }]
        : undefined,
    ];
  });
};
