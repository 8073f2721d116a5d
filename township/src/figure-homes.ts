/** Figures of the year's report that no expected measure answers for: where each lives, or why it lives nowhere. */
import type { Words } from "@jiannuo/quantity";

export interface FigureHome {
  readonly figure: string;
  /** `register`, or `register.measure`. */
  readonly home?: string;
  readonly because: Words;
}

const homes = (because: Words, ...figures: readonly (string | readonly [figure: string, home: string])[]): FigureHome[] =>
  figures.map((one) => (typeof one === "string" ? { figure: one, because } : { figure: one[0], home: one[1], because }));

const say = (zh: string, en: string): Words => ({ zh, en });

export const figureHomes: readonly FigureHome[] = [
  ...homes(
    say("固定说法、名称或编号，不是数量", "a set phrase, a name or a number by which something is called; no quantity"),
    "F001",
    "F007",
    "F069",
    "F101",
    "F111",
    "F116",
    "F120",
    "F126",
    "F130",
    ["F029", "org_unit"],
    ["F035", "plan"],
    ["F037", "regional_coop"],
    ["F079", "habitat_campaign"],
    ["F084", "employment"],
    ["F102", "dispute"],
    ["F121", "decision"],
    ["F131", "three_public_expense"],
  ),
  ...homes(
    say("分档的门槛，写在指标的口径里", "the threshold of a band; it stands in the measure's definition"),
    ["F013", "enterprise.output_ge_2000w_count"],
    ["F015", "enterprise.output_ge_1y_count"],
    ["F017", "enterprise.output_ge_3y_count"],
    ["F027", "enterprise_qualification.ecommerce_prov"],
    ["F053", "project.started_ge_1y_count"],
  ),
  ...homes(
    say("条目的一栏：届次、期间、日期", "a field of an entry: an edition, a span, a date"),
    ["F028", "event_activity"],
    ["F030", "plan"],
    ["F031", "plan"],
    ["F047", "honor"],
    ["F066", "census"],
  ),
  ...homes(
    say("一个项目自己的数，写在该项目的条目上", "a number of one project; it stands on its entry"),
    ["F042", "project"],
    ["F054", "project"],
    ["F073", "project"],
  ),
  ...homes(
    say("办到了哪一步，看条目的状态", "how far something has come; the entry's state says it"),
    ["F041", "land_acquisition.handed_rate"],
    ["F067", "project"],
    ["F068", "project"],
    ["F070", "project"],
    ["F074", "project"],
    ["F137", "project"],
    ["F140", "project"],
    ["F141", "project"],
    ["F142", "project"],
    ["F143", "funding_application.apply_central_budget"],
  ),
  ...homes(
    say("报告没有给数；有指标，登记了才有", "the report gives no number; the measure is there and is filled by entries"),
    ["F004", "econ_indicator.industrial_va_rank"],
    ["F133", "conscription.district_rank"],
    ["F138", "specialty_industry.yield"],
    ["F139", "specialty_industry.yield"],
    ["F144", "policy_benefit.benefit_paid"],
  ),
  ...homes(
    say("要有事先写下的预期才说得上超出；统计数不打分", "needs an expectation written down before; official statistics are not scored"),
    ["F025", "econ_indicator"],
  ),
];
