/** 企业资质: what firms were recognised as; older recognitions that came up for review, and those still on their way. */
import type { Day } from "@jiannuo/quantity";
import { after } from "../days.ts";
import { lives, yearOf } from "../lives.ts";
import { enterprises } from "../names.ts";
import type { DemoStep } from "../step.ts";

interface Qualification {
  readonly firm: number;
  readonly kind: string;
  readonly name?: string;
  readonly cultivated: Day;
  readonly applied?: Day;
  readonly granted?: Day;
  readonly validTo?: Day;
  readonly reviewFiled?: Day;
  readonly renewed?: Day;
  readonly lapsed?: Day;
  readonly failed?: Day;
}

const issuers: Readonly<Record<string, string>> = {
  above_scale: "省统计局",
  hightech: "省高新技术企业认定管理机构",
  srdi_prov: "省经济和信息化厅",
  green_factory_prov: "省经济和信息化厅",
  green_factory_nat: "工业和信息化部",
  miit_list: "工业和信息化部",
  ecommerce_prov: "省商务厅",
};

const rows: readonly Qualification[] = [
  // 以前年度认定
  { firm: 0, kind: "above_scale", cultivated: "2017-03-06", applied: "2017-11-06", granted: "2017-12-18" },
  {
    firm: 7,
    kind: "hightech",
    cultivated: "2019-10-14",
    applied: "2020-06-15",
    granted: "2020-10-19",
    validTo: "2023-10-19",
    reviewFiled: "2023-06-26",
    renewed: "2023-10-16",
  },
  { firm: 10, kind: "hightech", cultivated: "2020-03-16", applied: "2020-08-10", granted: "2020-12-14", lapsed: "2023-12-18" },
  // Three years were over in May 2024 and nobody had filed for review: overdue.
  { firm: 1, kind: "srdi_prov", cultivated: "2020-09-14", applied: "2021-02-22", granted: "2021-05-17", validTo: "2024-05-17" },
  { firm: 3, kind: "green_factory_prov", cultivated: "2021-05-10", applied: "2022-04-18", granted: "2022-09-13" },
  // 2023
  { firm: 12, kind: "above_scale", cultivated: "2022-10-17", applied: "2022-12-12", granted: "2023-01-16" },
  { firm: 15, kind: "above_scale", cultivated: "2022-11-14", applied: "2023-03-13", granted: "2023-04-17" },
  { firm: 8, kind: "above_scale", cultivated: "2023-02-20", applied: "2023-10-16", granted: "2023-11-27" },
  { firm: 5, kind: "above_scale", cultivated: "2023-03-13", applied: "2023-11-06", granted: "2023-12-18" },
  { firm: 13, kind: "hightech", cultivated: "2022-09-19", applied: "2023-06-12", granted: "2023-10-16", validTo: "2026-10-16" },
  { firm: 3, kind: "hightech", cultivated: "2022-11-21", applied: "2023-07-10", granted: "2023-11-30", validTo: "2026-11-30" },
  { firm: 7, kind: "srdi_prov", cultivated: "2022-08-15", applied: "2023-03-20", granted: "2023-07-17", validTo: "2026-07-17" },
  { firm: 13, kind: "miit_list", name: "行业规范条件企业名单", cultivated: "2022-10-10", applied: "2023-02-27", granted: "2023-06-19" },
  { firm: 3, kind: "miit_list", name: "再生资源规范企业名单", cultivated: "2022-10-24", applied: "2023-03-06", granted: "2023-09-18" },
  { firm: 3, kind: "green_factory_nat", cultivated: "2022-12-05", applied: "2023-05-15", granted: "2023-11-20" },
  { firm: 0, kind: "ecommerce_prov", cultivated: "2023-02-13", applied: "2023-06-05", granted: "2023-09-25" },
  { firm: 20, kind: "hightech", cultivated: "2023-01-09", applied: "2023-07-17", failed: "2023-11-30" },
  // 2024
  { firm: 24, kind: "above_scale", cultivated: "2023-11-13", applied: "2024-02-26", granted: "2024-04-15" },
  { firm: 21, kind: "srdi_prov", cultivated: "2023-12-11", applied: "2024-03-18" },
  { firm: 20, kind: "hightech", cultivated: "2024-01-15", applied: "2024-05-20" },
  { firm: 29, kind: "ecommerce_prov", cultivated: "2024-03-11" },
  { firm: 32, kind: "green_factory_prov", cultivated: "2024-04-22" },
];

const by = "demo-economy-clerk";

export const qualificationSteps = (): DemoStep[] =>
  lives(rows, ({ firm, kind, name, cultivated, applied, granted, validTo, reviewFiled, renewed, lapsed, failed }, at) => {
    const ended = lapsed ?? failed;
    const publicised = applied && after(applied, 12);
    return [
      [by, "cultivate", cultivated, { enterprise: enterprises[firm]!, kind, ...(name === undefined ? {} : { name }) }],
      applied && [by, "apply", applied, { applied_on: applied }],
      granted && publicised && [by, "publicise", publicised, { publicised_on: publicised }],
      granted && [
        by,
        "grant",
        granted,
        {
          granted_on: granted,
          issuer: issuers[kind]!,
          doc_no: `演示认定〔${yearOf(granted)}〕${at + 31}号`,
          ...(validTo === undefined ? {} : { valid_to: validTo }),
        },
      ],
      reviewFiled && [by, "file_review", reviewFiled, { review_filed_on: reviewFiled }],
      renewed && [
        by,
        "renew",
        renewed,
        {
          reviewed_on: renewed,
          valid_to: `${Number(yearOf(renewed)) + 3}${renewed.slice(4)}`,
          doc_no: `演示复核〔${yearOf(renewed)}〕${at + 8}号`,
        },
      ],
      ended && [
        by,
        lapsed ? "lapse" : "fail",
        ended,
        { ended_on: ended, reason: lapsed ? "有效期满未申请复核" : "研发费用占比未达到要求" },
      ],
    ];
  });
