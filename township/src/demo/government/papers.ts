/** 制度文件, 请示报告 and 责任清单: the town's own rules, what it asked and reported upwards, and what its leaders answer for. */
import { type Day, addDays } from "@jiannuo/quantity";
import { after, workedOn } from "../days.ts";
import { lives } from "../lives.ts";
import { leaders } from "../names.ts";
import type { DemoStep } from "../step.ts";

const by = "demo-office-clerk";
const lead = "demo-party";
const lawyer = "demo-leader-justice";

type Rule = readonly [
  title: string,
  unit: string,
  drafted: Day,
  fate: "in_force" | "revised" | "evaluated" | "repealed" | "drafted" | "reviewed" | "dropped",
];

const rules: readonly Rule[] = [
  ["党委议事规则", "party_government", "2021-03-15", "revised"],
  ["公务接待管理办法", "party_government", "2021-05-17", "revised"],
  ["村级财务管理办法", "finance", "2021-09-13", "evaluated"],
  ["临时用工管理规定", "party_building", "2020-04-13", "repealed"],
  ["督办工作办法", "party_government", "2023-02-13", "in_force"],
  ["企业诉求办理办法", "economy", "2023-03-13", "in_force"],
  ["公车管理细则", "party_government", "2023-06-12", "in_force"],
  ["项目资金管理办法", "finance", "2023-09-11", "in_force"],
  ["值班备勤制度", "emergency", "2023-10-16", "dropped"],
  ["档案管理规定", "party_government", "2024-03-11", "reviewed"],
  ["网格员考核办法", "stability", "2024-05-13", "drafted"],
];

export const ruleSteps = (): DemoStep[] =>
  lives(rules, ([title, unit, drafted, fate], at) => {
    const reviewed = after(drafted, 10);
    const passed = after(reviewed, 8);
    const issued = after(passed, 3);
    const isIssued = fate !== "drafted" && fate !== "reviewed" && fate !== "dropped";
    const effective = addDays(issued, 7);
    return [
      [by, "draft", drafted, { title, unit, consultation: "书面征求各办所和村（社区）意见" }],
      fate === "drafted" ? undefined : [lawyer, "review", reviewed, { legal_review: "未见违反上位法的内容" }],
      fate === "dropped" ? [by, "drop", passed, { reason: "与上级新规重复" }] : undefined,
      isIssued ? [by, "pass", passed, { meeting: "镇党委会", passed_on: passed }] : undefined,
      isIssued
        ? [by, "issue", issued, { doc_no: `青政办〔${issued.slice(0, 4)}〕${at + 4}号`, edition: "第一版", effective_on: effective }]
        : undefined,
      fate === "revised"
        ? [
            lead,
            "revise",
            "2023-11-20",
            {
              legal_review: "修订内容合法",
              passed_on: "2023-11-13",
              doc_no: `青政办〔2023〕${at + 31}号`,
              edition: "第二版",
              effective_on: "2023-12-01",
            },
          ]
        : undefined,
      fate === "evaluated" ? [by, "evaluate", "2023-10-23", { evaluated_on: "2023-10-23", evaluation: "执行良好，继续施行" }] : undefined,
      fate === "repealed" ? [lead, "repeal", "2023-06-19", { repealed_on: "2023-06-19", reason: "并入新的用工管理办法" }] : undefined,
    ];
  });

type Paper = readonly [title: string, kind: "request" | "report", to: string, drafter: string, drafted: Day, answer?: string];

const papers: readonly Paper[] = [
  ["关于产业园二期用地的请示", "request", "演示区人民政府", "land", "2023-02-13", "原则同意，按程序报批"],
  ["关于上年度法治建设的报告", "report", "演示区委", "justice", "2023-02-20"],
  ["关于河堤防汛道路立项的请示", "request", "演示区发改委", "construction", "2023-04-10", "同意立项"],
  ["关于防溺水工作的报告", "report", "演示区应急局", "emergency", "2023-06-26"],
  ["关于上半年工作情况的报告", "report", "演示区人民政府", "party_government", "2023-07-10"],
  ["关于增设公交站点的请示", "request", "演示区交通局", "zone_centre", "2023-08-14", "同意增设两处"],
  ["关于秋季禁烧工作的报告", "report", "演示区生态环境局", "environment", "2023-11-27"],
  ["关于年度安全生产的报告", "report", "演示区应急局", "emergency", "2023-12-18"],
  ["关于全年工作情况的报告", "report", "演示区人民政府", "party_government", "2024-01-08"],
  ["关于卫生院门诊楼建设的请示", "request", "演示区卫健委", "social_affairs", "2024-03-18", "请完善方案后再报"],
  ["关于柳河清淤资金的请示", "request", "演示区水务局", "agriculture", "2024-04-22"],
  ["关于汛前检查情况的报告", "report", "演示区防汛办", "emergency", "2024-05-20"],
];

export const paperSteps = (): DemoStep[] =>
  lives(papers, ([title, kind, to, drafter, drafted, answer], at) => {
    const signed = after(drafted, 2);
    const sent = after(signed, 1);
    const replied = after(sent, 18);
    return [
      [by, "draft", drafted, { title, kind, addressee: to, drafter }],
      [lead, "sign", signed, { signer: "程静", signed_on: signed }],
      [by, "send", sent, { doc_no: `青政${kind === "request" ? "请" : "报"}〔${sent.slice(0, 4)}〕${at + 1}号`, sent_on: sent }],
      kind === "report" ? [by, "file", after(sent, 5)] : undefined,
      answer === undefined ? undefined : [by, "answer", replied, { replied_on: replied, reply: answer }],
    ];
  });

const domains: readonly (readonly [domain: string, duty: string, record: string])[] = [
  ["safety", "分管行业安全生产责任", "带队检查分管领域安全隐患"],
  ["integrity", "分管领域党风廉政建设责任", "与分管办所负责人廉政谈话"],
  ["petitions", "包保信访事项化解责任", "接访并包保积案一件"],
  ["environment", "分管领域生态环保责任", "现场督办环境问题整改"],
  ["ideology", "分管领域意识形态责任", "研判分管领域舆情"],
];

export const dutySteps = (): DemoStep[] => {
  const rows = [2023, 2024].flatMap((year) => leaders.map((leader, nth) => ({ year, leader, nth })));
  return lives(rows, ({ year, leader, nth }) => {
    const [domain, duty, record] = domains[nth % domains.length]!;
    const signed = workedOn(`${year}-01-${16 + (nth % 4)}`);
    const acted = [0, 1, 2, 3].map((at) => workedOn(addDays(signed, 50 + at * 80 + nth * 3)));
    const midYear = workedOn(`${year}-06-26`);
    const end = workedOn(`${year}-12-${20 + (nth % 6)}`);
    const assessed = workedOn(`${year + 1}-01-22`);
    const act = (on: Day) => [by, "act", on, { acted_on: on, record }] as const;
    return [
      [by, "sign", signed, { leader, domain, duty, signed_on: signed }],
      act(acted[0]!),
      act(acted[1]!),
      [
        by,
        "report",
        midYear > acted[1]! ? midYear : acted[1]!,
        { reported_on: midYear > acted[1]! ? midYear : acted[1]!, report: "上半年履责情况，存在短板和改进打算" },
      ],
      act(acted[2]!),
      act(acted[3]!),
      [by, "report", end, { reported_on: end, report: "全年履责情况和下年打算" }],
      [lead, "assess", assessed, { assessed_on: assessed, assessment: "履责到位" }],
    ];
  });
};
