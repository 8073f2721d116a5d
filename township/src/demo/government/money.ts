/** 三公经费, 财政收支 and 审计整改: what was budgeted and spent month by month, and what auditors found. */
import { type Day, addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { monthsFrom } from "../course.ts";
import { after, workedOn } from "../days.ts";
import { type Told, lives, yuan } from "../lives.ts";
import type { DemoStep } from "../step.ts";

const by = "demo-finance-clerk";
const lead = "demo-finance";

/** 元: budget of each year, and what a month costs more or less. */
const expenses: readonly (readonly [item: string, budgets: Readonly<Record<number, number>>, month: number])[] = [
  ["abroad", { 2022: 0, 2023: 0, 2024: 0 }, 0],
  ["purchase", { 2022: 0, 2023: 0, 2024: 0 }, 0],
  ["running", { 2022: 128_000, 2023: 118_000, 2024: 108_000 }, 9_300],
  ["reception", { 2022: 46_000, 2023: 38_000, 2024: 32_000 }, 2_900],
];

const years = [2022, 2023, 2024];

/** It goes down by so much of the first year's month each year. */
const cut = 0.09;

export const expenseSteps = (): DemoStep[] => {
  const chance = chanceFrom(131);
  const budgets = years.flatMap((year) =>
    expenses.map(([item, budget]): Told[] => {
      const on = workedOn(`${year}-01-18`);
      const out = workedOn(`${year}-02-20`);
      return [
        [by, "budget", on, { item, month_end: `${year}-12-31`, budget: budget[year]! }],
        [by, "publish", out, { published_on: out }],
      ];
    }),
  );
  const months = monthsFrom("2022-01", "2024-04").flatMap(({ last }) =>
    expenses.map(([item, , month]): Told[] => {
      const usual = month * (1 - cut * (Number(last.slice(0, 4)) - 2022));
      const spent = month === 0 ? 0 : Math.round(usual * (0.85 + chance.between(0, 30) / 100));
      return [[by, "spend", workedOn(addDays(last, 5)), { item, month_end: last, spent }]];
    }),
  );
  return lives([...budgets, ...months], (told) => told);
};

type Line = readonly [subject: string, kind: "income" | "expense", wan: number];

const lines: readonly Line[] = [
  ["一般公共预算收入", "income", 5_600],
  ["上级转移支付", "income", 2_300],
  ["一般公共服务", "expense", 1_850],
  ["农林水", "expense", 1_420],
  ["社会保障和就业", "expense", 1_260],
  ["城乡社区", "expense", 980],
  ["节能环保", "expense", 540],
  ["文化体育", "expense", 210],
  ["灾害防治和应急", "expense", 160],
];

/** What is carried out in each quarter, in hundredths of the budget. */
const quarters: readonly (readonly [end: string, share: number])[] = [
  ["03-29", 21],
  ["06-28", 26],
  ["09-27", 23],
  ["12-27", 28],
];

export const financeSteps = (): DemoStep[] => {
  const rows = [2022, 2023, 2024].flatMap((year) => lines.map(([subject, kind, wan]) => ({ year, subject, kind, wan })));
  return lives(rows, ({ year, subject, kind, wan }, at) => {
    const budget = Math.round(wan * (1 + 0.06 * (year - 2022)));
    const passed = workedOn(`${year}-01-16`);
    const adjusted = workedOn(`${year}-11-20`);
    const settled = workedOn(`${year + 1}-03-18`);
    const isAdjusted = kind === "expense" && at % 4 === 0;
    const done = quarters.map(([end, share]): Told => {
      const on = workedOn(`${year}-${end}` as Day);
      return [by, "carry_out", on, { done_on: on, amount: `${budget * share * 100}` }];
    });
    const change: Told = [lead, "adjust", adjusted, { adjustment: "-300000", approval_no: `青人〔${year}〕9号` }];
    return [
      [by, "pass", passed, { subject, kind, year_end: `${year}-12-31`, budget: yuan(budget), approval_no: `青人〔${year}〕2号` }],
      ...done.slice(0, 3),
      isAdjusted ? change : undefined,
      done[3],
      [lead, "settle", settled, { settled_on: settled, settled: `${budget * 98 * 100}` }],
    ];
  });
};

type Issue = readonly [
  issue: string,
  source: string,
  handler: string,
  received: Day,
  fate: "closed" | "again" | "reported" | "fixed" | "late",
  yuan?: number,
];

const issues: readonly Issue[] = [
  ["专项资金拨付滞后", "audit", "finance", "2022-09-19", "closed", 260_000],
  ["固定资产未及时入账", "audit", "party_government", "2023-03-20", "closed", 83_000],
  ["工程结算资料不全", "audit", "construction", "2023-03-20", "again", 145_000],
  ["村级往来款长期挂账", "patrol", "village-7", "2023-05-15", "closed", 62_000],
  ["公务接待清单要素缺失", "patrol", "party_government", "2023-05-15", "closed"],
  ["惠民资金公示不到位", "supervision", "agriculture", "2023-08-14", "closed"],
  ["政府采购合同备案不及时", "finance", "finance", "2023-10-16", "closed"],
  ["结余资金未清缴", "audit", "finance", "2024-01-22", "reported", 118_000],
  // Sixty days were over in May, and nothing was reported.
  ["项目资金使用进度慢", "audit", "environment", "2024-03-11", "late", 430_000],
  ["食堂账目不规范", "finance", "party_government", "2024-04-22", "fixed"],
];

export const auditSteps = (): DemoStep[] =>
  lives(issues, ([issue, source, handler, received, fate, amount], at) => {
    const fixed = after(received, 22);
    const reported = after(fixed, 8);
    const again = after(reported, 20);
    const closed = after(fate === "again" ? again : reported, 12);
    const fix = (on: Day): Told => [
      by,
      "fix",
      on,
      { fixed_on: on, fix: "已整改并完善制度", ...(amount === undefined ? {} : { fixed_amount: amount }) },
    ];
    const isReported = fate !== "late" && fate !== "fixed";
    return [
      [
        by,
        "receive",
        received,
        {
          issue,
          report_no: `演示审〔${received.slice(0, 4)}〕${at + 2}号`,
          source,
          received_on: received,
          handler,
          ...(amount === undefined ? {} : { amount }),
        },
      ],
      fate === "late" ? undefined : fix(fixed),
      isReported ? [lead, "report", reported, { reported_on: reported }] : undefined,
      ...(fate === "again"
        ? ([
            ["demo-finance-clerk-2", "send_back", after(reported, 5), { comment: "佐证材料不足，请补充" }],
            fix(again),
            [lead, "report", again, { reported_on: again }],
          ] as const)
        : []),
      fate === "closed" || fate === "again"
        ? ["demo-finance-clerk-2", "close", closed, { closed_on: closed, comment: "核查属实，同意销号" }]
        : undefined,
    ];
  });
