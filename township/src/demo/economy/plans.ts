/** 规划与行动方案: plans of the town and of those above; one ran out and has not been looked back at. */
import { type Day, addDays } from "@jiannuo/quantity";
import { workedOn } from "../days.ts";
import { lives } from "../lives.ts";
import type { DemoStep } from "../step.ts";

interface Plan {
  readonly title: string;
  readonly level: "city" | "district" | "town";
  readonly issuer: string;
  readonly docNo: string;
  readonly issued: Day;
  readonly from: Day;
  readonly to: Day;
  readonly evaluated?: Day;
}

const plans: readonly Plan[] = [
  {
    title: "新型功能区高质量发展三年计划（2024—2026年）",
    level: "city",
    issuer: "演示市人民政府",
    docNo: "演示市政〔2023〕58号",
    issued: "2023-12-11",
    from: "2024-01-01",
    to: "2026-12-31",
  },
  {
    title: "支持新型功能区建设若干措施（2024—2026年）",
    level: "district",
    issuer: "演示区人民政府",
    docNo: "演示区政〔2023〕71号",
    issued: "2023-12-25",
    from: "2024-01-01",
    to: "2026-12-31",
  },
  {
    title: "青禾镇园区路网建设方案（2021—2023年）",
    level: "town",
    issuer: "青禾镇人民政府",
    docNo: "青政〔2021〕9号",
    issued: "2021-02-22",
    from: "2021-03-01",
    to: "2023-12-31",
  },
  {
    title: "青禾镇人居环境提升计划（2022年）",
    level: "town",
    issuer: "青禾镇人民政府",
    docNo: "青政〔2022〕4号",
    issued: "2022-01-24",
    from: "2022-02-01",
    to: "2022-12-31",
    evaluated: "2023-02-27",
  },
  {
    title: "青禾镇特色农业发展方案（2023—2025年）",
    level: "town",
    issuer: "青禾镇人民政府",
    docNo: "青政〔2023〕12号",
    issued: "2023-03-20",
    from: "2023-04-01",
    to: "2025-12-31",
  },
  {
    title: "青禾镇功能区年度实施方案（2024年）",
    level: "town",
    issuer: "青禾镇人民政府",
    docNo: "青政〔2024〕3号",
    issued: "2024-02-26",
    from: "2024-03-01",
    to: "2024-12-31",
  },
];

const by = "demo-office-clerk";

export const planSteps = (): DemoStep[] =>
  lives(plans, ({ title, level, issuer, docNo, issued, from, to, evaluated }) => {
    const paper = { issuer, doc_no: docNo, issued_on: issued, period_from: from, period_to: to };
    const drafted = workedOn(addDays(issued, -35));
    return [
      ...(level === "town"
        ? ([
            [by, "draft", drafted, { title, level, consultation: "书面征求各办所和村（社区）意见，采纳若干条" }],
            [by, "issue", issued, paper],
          ] as const)
        : ([[by, "receive", issued, { title, level, ...paper }]] as const)),
      evaluated && [by, "evaluate", evaluated, { evaluated_on: evaluated, evaluation: "主要任务完成，结转事项列入下年计划" }],
    ];
  });
