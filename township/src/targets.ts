/** 年度目标: what a year is to come to, for measures that are counted here. Another town replaces this table; a report that names a measure by its title adds its own. */
import type { Words } from "@jiannuo/quantity";
import { say } from "./define.ts";

export interface TownshipTarget {
  readonly year: number;
  /** `register.measure` */
  readonly measure: string;
  /** Exact decimal text in `unit`. */
  readonly value: string;
  readonly unit: string;
  readonly comparison: "about" | "atLeast" | "atMost";
  /** Who set it, and where it is written. */
  readonly source: Words;
}

const report2024 = say("2024年政府工作报告", "Government work report of 2024");
const list2023 = say("2023年镇年度任务表（演示）", "The town's task list of 2023 (demonstration)");

export const targets: readonly TownshipTarget[] = [
  { year: 2024, measure: "econ_indicator.fiscal_revenue_yoy", value: "7", unit: "%", comparison: "about", source: report2024 },
  { year: 2024, measure: "econ_indicator.industrial_va_yoy", value: "6", unit: "%", comparison: "about", source: report2024 },
  { year: 2024, measure: "econ_indicator.investment_yoy", value: "5", unit: "%", comparison: "atLeast", source: report2024 },
  { year: 2024, measure: "econ_indicator.retail_yoy", value: "7", unit: "%", comparison: "about", source: report2024 },
  { year: 2023, measure: "econ_indicator.fiscal_revenue_yoy", value: "10", unit: "%", comparison: "about", source: list2023 },
  { year: 2023, measure: "econ_indicator.industrial_va_yoy", value: "8", unit: "%", comparison: "atLeast", source: list2023 },
  { year: 2023, measure: "enterprise_appeal.appeal_satisfaction", value: "95", unit: "%", comparison: "atLeast", source: list2023 },
  { year: 2023, measure: "project.signed_ge_1y_count", value: "6", unit: "个", comparison: "atLeast", source: list2023 },
  { year: 2023, measure: "straw_fire.fire_point_count", value: "0", unit: "个", comparison: "atMost", source: list2023 },
];
