/** 惠企政策兑现: the register is kept since 2024; what was paid in the year before is a declared figure. */
import type { Day } from "@jiannuo/quantity";
import { after } from "../days.ts";
import { lives } from "../lives.ts";
import { enterprises } from "../names.ts";
import type { DemoStep } from "../step.ts";

const policies = [
  { policy: "首次升规入统奖励", mode: "automatic", yuan: 100_000 },
  { policy: "技术改造设备补助", mode: "fast", yuan: 186_000 },
  { policy: "高新技术企业认定奖励", mode: "automatic", yuan: 200_000 },
  { policy: "稳岗返还", mode: "automatic", yuan: 12_400 },
  { policy: "出口信用保险补助", mode: "timed", yuan: 26_500 },
  { policy: "电商物流补助", mode: "fast", yuan: 38_000 },
] as const;

type Row = readonly [firm: number, policy: number, matched: Day, answer: "paid" | "sent" | "publicised" | "waits" | "declined"];

const rows: readonly Row[] = [
  [12, 0, "2024-01-15", "paid"],
  [15, 0, "2024-01-15", "paid"],
  [8, 0, "2024-01-15", "paid"],
  [5, 0, "2024-01-16", "paid"],
  [13, 2, "2024-01-22", "paid"],
  [3, 2, "2024-01-22", "paid"],
  [0, 1, "2024-01-29", "paid"],
  [1, 1, "2024-01-29", "paid"],
  [10, 1, "2024-02-02", "declined"],
  [0, 5, "2024-02-05", "paid"],
  [33, 3, "2024-02-26", "paid"],
  [34, 3, "2024-02-26", "sent"],
  // Agreed in February and publicised since: the sixty working days are over in May.
  [7, 1, "2024-02-19", "publicised"],
  [13, 1, "2024-03-11", "sent"],
  [16, 3, "2024-03-25", "publicised"],
  [22, 4, "2024-04-15", "waits"],
  [24, 0, "2024-05-13", "waits"],
  [21, 1, "2024-05-20", "waits"],
];

const by = "demo-economy-clerk";

export const benefitSteps = (): DemoStep[] =>
  lives(rows, ([firm, nth, matched, answer], at) => {
    const { policy, mode, yuan } = policies[nth]!;
    const confirmed = after(matched, 4);
    const publicised = after(confirmed, 6);
    const sent = after(publicised, 8);
    const paid = after(sent, 2);
    const goesOn = answer === "publicised" || answer === "sent" || answer === "paid";
    return [
      [
        by,
        "match",
        matched,
        {
          enterprise: enterprises[firm]!,
          policy,
          mode,
          matched_on: matched,
          amount: yuan,
          platform_no: `演示免申${matched.slice(0, 4)}${String(at + 1).padStart(4, "0")}`,
        },
      ],
      answer === "waits" ? undefined : [by, "confirm", confirmed, { confirmed_on: confirmed }],
      answer === "declined" ? [by, "decline", publicised, { reason: "设备购置发票不在申报期内" }] : undefined,
      goesOn ? [by, "publicise", publicised, { publicised_on: publicised, amount: yuan }] : undefined,
      answer === "sent" || answer === "paid" ? ["demo-leader-finance", "send", sent, { sent_on: sent }] : undefined,
      answer === "paid" ? [by, "arrive", paid, { paid_on: paid }] : undefined,
    ];
  });
