/** 三重一大: matters decided together in 2023 and this spring; one was not adopted, one withdrawn, one discussed again, one is late. */
import type { Day } from "@jiannuo/quantity";
import { after } from "../days.ts";
import { type Told, lives, yearOf, yuan } from "../lives.ts";
import type { DemoStep } from "../step.ts";

type Class = "policy" | "personnel" | "project" | "spending";
type Fate = "done" | "running" | "rejected" | "withdrawn" | "again";
type Matter = readonly [topic: string, of: Class, proposer: string, proposed: Day, fate: Fate, wan?: number];

const matters: readonly Matter[] = [
  ["年度重点工作安排", "policy", "party_government", "2023-01-09", "done"],
  ["产业园一期征迁补偿资金拨付", "spending", "finance", "2023-02-13", "done", 1_860],
  ["村级后备干部调整", "personnel", "party_building", "2023-02-27", "done"],
  ["农村厕所改造实施方案", "project", "agriculture", "2023-03-13", "done", 124],
  ["防溺水设备采购", "spending", "emergency", "2023-04-03", "done", 68],
  ["镇区停车位建设", "project", "construction", "2023-04-17", "done", 92],
  ["社区书记任免", "personnel", "party_building", "2023-05-15", "done"],
  ["秸秆综合利用补助办法", "policy", "agriculture", "2023-05-22", "again"],
  ["河道监控设备采购", "spending", "agriculture", "2023-06-12", "done", 54],
  ["集镇农贸市场托管", "policy", "economy", "2023-06-26", "rejected"],
  ["污水处理厂前期经费", "spending", "environment", "2023-07-17", "done", 86],
  ["老年助餐运营补助", "spending", "social_affairs", "2023-08-14", "done", 47],
  ["招商引资奖励兑现", "spending", "investment", "2023-09-11", "done", 120],
  ["环卫市场化续签", "spending", "construction", "2023-10-16", "done", 310],
  ["产业园建设指挥机构人员抽调", "personnel", "party_building", "2023-10-23", "done"],
  ["预算调整草案", "policy", "finance", "2023-11-13", "done"],
  ["公务用房维修", "spending", "party_government", "2023-11-20", "withdrawn", 38],
  // 2024
  ["年度重点工作安排", "policy", "party_government", "2024-01-15", "done"],
  ["村级光伏收益分配办法", "policy", "agriculture", "2024-02-26", "done"],
  // Its minutes named a day in May, and it was not carried out: late.
  ["园区消防设施补建", "spending", "emergency", "2024-03-11", "running", 76],
  ["二期征迁资金拨付", "spending", "finance", "2024-04-22", "running", 640],
  ["防汛物资采购", "spending", "emergency", "2024-05-06", "running", 28],
];

const by = "demo-office-clerk";
const lead = "demo-party";
const members = 11;

/** What a meeting adopted though its head had not spoken last is discussed once more. */
const discussedAgain = (met: Day, again: Day, meeting: Told[3], adopted: Told[3]): Told[] => [
  [by, "adopt", met, { ...adopted, head_spoke_last: false }],
  [lead, "discuss_again", after(met, 1), { reason: "主要负责人没有末位表态，按规则重新讨论" }],
  [by, "convene", again, { ...meeting, met_on: again, told_on: after(met, 3) }],
];

export const decisionSteps = (): DemoStep[] =>
  lives(matters, ([topic, klass, proposer, proposed, fate, wan], at) => {
    const consulted = after(proposed, 4);
    const reviewed = after(consulted, 2);
    const met = after(reviewed, 3);
    const present = members - (at % 3);
    const meeting = {
      meeting: klass === "personnel" || klass === "policy" ? "committee" : "mayor",
      members,
      present,
      discipline_present: true,
    };
    const propose: Told = [by, "propose", proposed, { topic, class: klass, proposer, ...(wan === undefined ? {} : { amount: yuan(wan) }) }];
    if (fate === "withdrawn") return [propose, [by, "withdraw", consulted, { reason: "改列下年预算，暂不上会" }]];
    const start: Told[] = [
      propose,
      [by, "consult", consulted, { consultation: "征求相关办所和村（社区）意见，无原则性分歧", risk_review: "风险较低" }],
      ["demo-leader-justice", "review", reviewed, { legal_review: "程序和内容合法" }],
      [by, "convene", met, { ...meeting, met_on: met, told_on: after(proposed, 5) }],
    ];
    if (fate === "rejected") return [...start, [by, "reject", met, { votes_for: 4, votes_against: 6, opinions: "托管收益测算依据不足" }]];
    const adopted = { votes_for: present, votes_against: 0, head_spoke_last: true, opinions: "与会人员逐一发言，意见一致" };
    const held = fate === "again" ? after(met, 8) : met;
    const minuted = after(held, 2);
    const executed = after(minuted, 25 + (at % 9));
    return [
      ...start,
      ...(fate === "again" ? discussedAgain(met, held, meeting, adopted) : []),
      [by, "adopt", held, adopted],
      [
        lead,
        "minute",
        minuted,
        { minutes_no: `青会纪〔${yearOf(held)}〕${at + 1}号`, handler: proposer, due_on: after(minuted, fate === "running" ? 30 : 45) },
      ],
      fate === "running" ? undefined : [by, "execute", executed, { executed_on: executed, execution: "已落实并在镇公开栏公开" }],
    ];
  });
