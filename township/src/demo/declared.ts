/** 报数: figures of 2023 whose registers are kept only since 2024; each has its slip, its definition and another person who looked at it. */
import type { Declared } from "@jiannuo/registers";
import { demoTown } from "./people.ts";

/** A declared figure with the posts that enter it: one supplies it, another reviews it. */
export interface DemoDeclared extends Declared {
  readonly suppliedBy: string;
  readonly reviewedBy: string;
}

const year = { from: "2023-01-01", to: "2023-12-31", place: demoTown } as const;

export const demoDeclared: readonly DemoDeclared[] = [
  {
    ...year,
    measure: "policy_benefit.benefit_paid",
    keeper: `${demoTown}/economy`,
    amount: "1864000",
    definition: "全年拨付到企业账户的惠企资金，按财政所拨付凭证汇总，不含银行贴息",
    supplier: "顾晓燕",
    reviewer: "罗志远",
    suppliedBy: "demo-economy-clerk",
    reviewedBy: "demo-economy-clerk-2",
  },
  {
    ...year,
    measure: "talent.new_count",
    keeper: `${demoTown}/party_building`,
    amount: "23",
    definition: "全年引进和培育入库的人才，按人才工作年报，柔性引才不计",
    supplier: "乔思源",
    reviewer: "卞晓晴",
    suppliedBy: "demo-party_building-clerk",
    reviewedBy: "demo-party_building-clerk-2",
  },
];
