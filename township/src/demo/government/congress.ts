/** 人大代表建议 and 人大监督: what deputies asked for in the sessions of 2023 and 2024, and what the congress heard or looked at. */
import type { Day } from "@jiannuo/quantity";
import { after } from "../days.ts";
import { type Told, lives } from "../lives.ts";
import type { DemoStep } from "../step.ts";

const clerk = "demo-congress-clerk";
const chair = "demo-congress";
/** Answers for the government; sees what the congress keeps. */
const government = "demo-supervisor";

type Result = "solved" | "solving" | "later" | "noted";
type Fate = Result | "redone" | "talked" | "late" | "assigned";
type Suggestion = readonly [title: string, content: string, office: string, fate: Fate, promised?: Day, landed?: Day];

const sessions: readonly (readonly [submitted: Day, suggestions: readonly Suggestion[]])[] = [
  [
    "2023-01-11",
    [
      ["增设集镇停车位", "集镇停车难，建议利用空地建设停车位", "construction", "solved"],
      ["修缮南岗村灌溉渠", "渠道渗漏，影响春灌", "agriculture", "solved"],
      ["延伸公交到北渡村", "群众出行不便，建议延伸线路", "zone_centre", "solving", "2023-09-28", "2023-09-18"],
      ["加强水域安全防护", "暑期溺水风险高，建议装设设备", "emergency", "solved"],
      ["改善小学门口交通", "上下学拥堵，建议错时并增设标线", "emergency", "solved"],
      ["推广红薯贮藏窖", "建议补助合作社建窖", "agriculture", "solving", "2023-11-30", "2023-12-11"],
      ["建设镇级体育馆", "建议新建体育馆", "culture", "later"],
      ["规范散装汽油销售", "建议加强检查", "emergency", "noted"],
      ["提升助餐点饭菜质量", "建议统一配餐标准", "social_affairs", "redone"],
      ["增加夜间治安巡逻", "建议联合巡逻", "stability", "solved"],
      ["老街路灯改造", "路灯老化，建议更换", "construction", "solved"],
      ["支持村集体建厂房", "建议统筹资金入股厂房", "economy", "solving", "2024-04-30"],
    ],
  ],
  [
    "2024-01-10",
    [
      ["完善园区职工通勤", "建议开通通勤班车", "zone_centre", "solving", "2024-09-30"],
      ["治理柳河下游淤积", "建议汛前清淤", "agriculture", "solved"],
      ["扩大零工驿站服务", "建议在村设服务点", "labour", "solved"],
      ["规范电动车充电", "建议增设充电棚", "emergency", "talked"],
      ["增加村卫生室药品", "常用药不足，建议增配", "social_affairs", "solved"],
      ["保护青石岭老村落", "建议编制保护方案", "culture", "late"],
      ["整治乱停农机", "建议设农机停放点", "agriculture", "assigned"],
      ["推进分散式光伏", "建议统一屋顶勘察", "economy", "noted"],
    ],
  ],
];

const co = (office: string): string => (office === "construction" ? "finance" : "construction");

const answered = (fate: Fate, answeredOn: Day, promised: Day | undefined, landed: Day | undefined, filedOn: Day): (Told | undefined)[] => {
  const result: Result = fate === "redone" ? "solved" : (fate as Result);
  const again = after(answeredOn, 25);
  const reply = (on: Day): Told => [
    government,
    "reply",
    on,
    {
      replied_on: on,
      reply: {
        solved: "建议已采纳并办理完毕",
        solving: "建议已列入计划，按期实施",
        later: "受用地和资金限制，暂不具备条件",
        noted: "建议留作工作参考",
      }[result],
      result,
      ...(promised === undefined ? {} : { promised_by: promised }),
    },
  ];
  return [
    reply(answeredOn),
    ...(fate === "redone"
      ? ([
          [clerk, "consult", after(answeredOn, 4), { opinion: "unsatisfied" }],
          [clerk, "redo", after(answeredOn, 5), { reason: "代表认为配餐标准没有落实到各点" }],
          [government, "talk", after(answeredOn, 12), { talked_on: after(answeredOn, 12), talk: "邀请代表到助餐点现场查看" }],
          reply(again),
        ] as const)
      : []),
    [
      clerk,
      "consult",
      after(fate === "redone" ? again : answeredOn, 6),
      { opinion: fate === "later" ? "fair" : fate === "noted" ? "none" : "satisfied" },
    ],
    result === "solving"
      ? [clerk, "track", filedOn, { promised_by: promised! }]
      : [clerk, "file", fate === "redone" ? after(again, 8) : filedOn],
    landed && [clerk, "land", landed, { landed_on: landed }],
  ];
};

export const suggestionSteps = (): DemoStep[] => {
  const rows = sessions.flatMap(([submitted, suggestions]) => suggestions.map((suggestion, nth) => ({ submitted, suggestion, nth })));
  return lives(rows, ({ submitted, nth, suggestion: [title, content, office, fate, promised, landed] }) => {
    const assigned = after(submitted, 12);
    const taken = after(assigned, 3);
    const talked = after(taken, 14 + (nth % 5));
    const replied = after(talked, 8 + (nth % 7));
    const hasSecond = nth % 4 === 0;
    return [
      [clerk, "submit", submitted, { title, content, deputies: `第${(nth % 5) + 1}代表小组`, submitted_on: submitted }],
      [
        chair,
        "assign",
        assigned,
        {
          assigned_on: assigned,
          no: `${submitted.slice(0, 4)}-${String(nth + 1).padStart(2, "0")}`,
          main_unit: office,
          ...(hasSecond ? { co_unit: co(office) } : {}),
        },
      ],
      fate === "assigned" ? undefined : [government, "take", taken],
      hasSecond && fate !== "assigned"
        ? [government, "second", after(taken, 8), { co_opinion: "同意主办单位意见，配合提供资料" }]
        : undefined,
      fate === "assigned" || fate === "late"
        ? undefined
        : [government, "talk", talked, { talked_on: talked, talk: "当面沟通办理思路，代表表示认可" }],
      ...(fate === "assigned" || fate === "late" || fate === "talked" ? [] : answered(fate, replied, promised, landed, after(replied, 10))),
    ];
  });
};

type Look = readonly [topic: string, kind: string, held: Day, deputies: number, office?: string, responded?: Day, isSentBack?: boolean];

const looks: readonly Look[] = [
  ["听取上年预算执行情况", "hearing", "2023-02-20", 21],
  ["视察春季农田水利", "visit", "2023-03-27", 15, "agriculture", "2023-06-26"],
  ["检查安全生产法实施", "law_check", "2023-05-15", 12, "emergency", "2023-08-21"],
  ["听取半年工作情况", "hearing", "2023-07-24", 32, "party_government", "2023-10-16", true],
  ["视察民生实事进展", "visit", "2023-08-28", 18],
  ["询问集镇环卫工作", "inquiry", "2023-10-16", 11, "construction", "2024-01-22"],
  ["视察产业园建设", "visit", "2023-11-27", 20, "zone_centre", "2024-03-18"],
  ["听取财政专项资金使用", "hearing", "2024-03-25", 22, "finance"],
  ["检查养老服务条例实施", "law_check", "2024-05-13", 13],
];

export const congressLookSteps = (): DemoStep[] =>
  lives(looks, ([topic, kind, held, deputies, office, responded, isSentBack]) => {
    const delivered = after(held, 7);
    const again = responded && after(responded, 20);
    const judged = responded && after(isSentBack ? again! : responded, 10);
    return [
      [clerk, "hold", held, { topic, kind, held_on: held, deputies }],
      office === undefined
        ? [clerk, "no_opinions", after(held, 5)]
        : [clerk, "deliver", delivered, { opinions: "抓紧完善台账，按季向主席团报告进展", delivered_on: delivered, handler: office }],
      responded && [government, "respond", responded, { responded_on: responded, response: "逐条研究处理，已整改到位" }],
      isSentBack && responded ? [chair, "send_back", after(responded, 5), { verdict: "重点项目进展说明不够，请补充" }] : undefined,
      isSentBack && again ? [government, "respond", again, { responded_on: again, response: "补充重点项目进度表" }] : undefined,
      judged && [chair, "accept", judged, { accepted_on: judged, verdict: "同意，转入跟踪" }],
    ];
  });
