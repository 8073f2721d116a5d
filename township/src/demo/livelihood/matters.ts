/** 信访事项: matters by channel from the registration to the answer and what was thought of it; one extended, one reviewed and rechecked, one passed on. */
import { type Day, addDays } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { type Turn, course, demoUntil } from "../course.ts";
import { after, scatter, workedOn } from "../days.ts";
import { inventedPhone, personName, villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const online = 78;
const otherwise = 9;
const in2024 = 15;

const demands: readonly (readonly [demand: string, handler: string, reply: string])[] = [
  ["请求修缮村内损坏路面", "construction", "已列入养护计划，九月底前完成修补"],
  ["反映养殖场污水外流", "environment", "已责令整改，污水池加盖并定期清运"],
  ["咨询宅基地审批进度", "land", "材料齐全，已报区级审核"],
  ["反映征地补偿款未到账", "finance", "已核实账号，款项已重新拨付"],
  ["请求落实低保待遇", "social_affairs", "已入户核查，按程序办理"],
  ["反映工地拖欠工资", "labour", "已协调发放，双方签字确认"],
  ["建议增设公交停靠点", "construction", "已转交通部门研究，纳入下期调整"],
  ["反映农田灌溉渠淤塞", "agriculture", "已组织清淤，恢复通水"],
];

const registered = (entry: number, channel: string, on: Day, chance: Chance): { turn: Turn; handler: string; reply: string } => {
  const [demand, handler, reply] = chance.pick(demands);
  return {
    handler,
    reply,
    turn: {
      act: "register",
      on,
      values: {
        matter_no: `WX${on.slice(0, 4)}QH${String(entry).padStart(4, "0")}`,
        channel,
        kind: demand.startsWith("建议") ? "proposal" : "claim",
        persons: entry % 12 === 7 ? chance.between(2, 6) : 1,
        petitioner: personName(chance),
        petitioner_phone: inventedPhone(chance),
        village: chance.pick(villages),
        demand,
        received_on: on,
      },
    },
  };
};

const answered = (entry: number, channel: string, on: Day): DemoStep[] => {
  const chance = chanceFrom(7800 + entry);
  const { turn, handler, reply } = registered(entry, channel, on, chance);
  const told = after(on, chance.between(1, 8));
  if (entry % 40 === 22)
    return course(entry, "demo-stability-clerk", [
      turn,
      { act: "pass_on", on: told, values: { told_on: told, passed_to: "区交通运输局" } },
    ]);
  if (entry % 40 === 31)
    return course(entry, "demo-stability-clerk", [
      turn,
      { act: "refuse_matter", on: told, values: { told_on: told, reason: "已进入诉讼程序，依法不予受理" } },
    ]);
  const isSimple = entry % 3 === 0;
  const isExtended = !isSimple && entry % 31 === 13;
  const replied = isSimple ? after(told, chance.between(3, 9)) : after(told, isExtended ? chance.between(46, 55) : chance.between(14, 34));
  const delivered = after(replied, chance.between(1, 4));
  const rated = after(delivered, chance.between(2, 8));
  const extended: Turn = {
    act: "extend",
    on: after(told, 28),
    by: "demo-stability",
    values: { extended_to: addDays(told, 85), reason: "需现场测绘，经批准延长" },
  };
  const rating = entry % 17 === 8 ? "unsatisfied" : entry % 9 === 4 ? "none" : entry % 4 === 1 ? "fair" : "satisfied";
  return course(entry, "demo-stability-clerk", [
    turn,
    { act: "accept", on: told, values: { told_on: told, handler, is_simple: isSimple } },
    ...(isExtended ? [extended] : []),
    { act: "reply", on: replied, values: { replied_on: replied, reply } },
    { act: "deliver", on: delivered, values: { delivered_on: delivered } },
    { act: "rate", on: rated, values: { rating } },
  ]);
};

/** The one matter that went through review and recheck and came to its end. */
const longest = (): DemoStep[] => {
  const day = (lag: number): Day => workedOn(addDays("2023-02-20", lag));
  const { turn, handler, reply } = registered(3001, "letter", day(0), chanceFrom(3001));
  return course(3001, "demo-stability-clerk", [
    turn,
    { act: "accept", on: day(9), values: { told_on: day(9), handler, is_simple: false } },
    { act: "reply", on: day(58), values: { replied_on: day(58), reply } },
    { act: "deliver", on: day(63), values: { delivered_on: day(63) } },
    { act: "ask_review", on: day(80), values: { applied_on: day(80) } },
    { act: "review", on: day(105), values: { reviewed_on: day(105), review_result: "upheld" } },
    { act: "ask_recheck", on: day(120), values: { applied_on: day(120) } },
    { act: "recheck", on: day(145), values: { reviewed_on: day(145), review_result: "upheld" } },
  ]);
};

/** Accepted in February 2024 and beyond its sixty days; and one that names a cadre, which goes to the discipline commission and leaves no text here. */
const special = (): DemoStep[] => {
  const chance = chanceFrom(3002);
  const { turn, handler } = registered(3002, "assigned", "2024-02-20", chance);
  return [
    ...course(3002, "demo-stability-clerk", [
      turn,
      { act: "accept", on: "2024-02-28", values: { told_on: "2024-02-28", handler, is_simple: false } },
    ]),
    ...course(3003, "demo-stability-clerk", [
      { act: "hand_to_discipline", on: "2023-08-15", values: { matter_no: "WX2023QH3003", channel: "letter", received_on: "2023-08-15" } },
    ]),
  ];
};

export const matterSteps = (): DemoStep[] => {
  const chance = chanceFrom(online);
  return [
    ...scatter(chance, online, "2023-01-06", "2023-12-27").flatMap((on, at) => answered(at + 1, "online", on)),
    ...scatter(chance, otherwise, "2023-01-11", "2023-12-20").flatMap((on, at) =>
      answered(1001 + at, chance.pick(["letter", "visit", "call", "assigned"]), on),
    ),
    ...scatter(chance, in2024, "2024-01-08", demoUntil).flatMap((on, at) => answered(2001 + at, at % 4 === 0 ? "letter" : "online", on)),
    ...longest(),
    ...special(),
  ];
};
