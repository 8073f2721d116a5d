/**
 * 企业名录: one line for each legal unit. What it states at the end of a year is the enterprise's own report, taken over and never set here
 * (统计法; 三个不得); the bands of output nest and do not add up.
 */
import { field, nestedBands } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

const outputBands = nestedBands(
  "is_industrial && output",
  {
    kind: "distinct",
    unit: "家",
    version: 1,
    subject: "enterprise",
    definition: say(
      "年末登记的工业总产值达到本档的工业企业，一家计一次；各档依次包含，不相加",
      "Industrial enterprises whose output as stated for the year reaches the band; each band is inside the one before",
    ),
  },
  [
    { measure: "output_ge_2000w_count", title: say("产值2000万元以上企业", "Output of 20 million and more"), atLeast: "wan(2000)" },
    { measure: "output_ge_1y_count", title: say("产值亿元以上企业", "Output of 100 million and more"), atLeast: "yi(1)" },
    { measure: "output_ge_3y_count", title: say("产值3亿元以上企业", "Output of 300 million and more"), atLeast: "yi(3)" },
  ],
);

export const enterprise = defineRegister({
  id: "enterprise",
  version: 1,
  title: say("企业名录", "Enterprises"),
  purpose: say(
    "镇内企业一家一条，每年登记企业自己上报的年末数",
    "One line for each enterprise, with what it reported itself for each year",
  ),
  sources: [{ kind: "law", text: "《中华人民共和国统计法》；统计机构“三个不得”" }],
  keeper: "economy",
  door: { main: "excel", system: say("统计联网直报平台", "Statistics reporting platform") },
  fields: {
    enterprise: field.unit("企业", "Enterprise", "enterprise"),
    uscc: field.external("统一社会信用代码", "Credit code", say("企业信用信息公示系统", "Enterprise credit system")),
    village: field.unit("所在村（社区）", "Village", "village"),
    is_industrial: field.yesNo("工业企业", "Industrial"),
    industry: field.text("行业（国民经济行业分类）", "Industry (GB/T 4754)"),
    registered_on: field.day("成立日期", "Registered on"),
    leader: field.person("包保领导", "Leader in charge"),
    year_end: field.day("年末日", "Last day of the year"),
    output: field.money("工业总产值（企业上报）", "Output, as reported"),
    revenue: field.money("主营业务收入（企业上报）", "Revenue, as reported"),
    employees: field.count("从业人员", "Employees", "人"),
    is_above_scale: field.yesNo("规模以上", "Above scale"),
    stopped_on: field.day("停产日期", "Stopped on"),
    resumed_on: field.day("投产（复产）日期", "Producing since"),
    cancelled_on: field.day("注销日期", "Cancelled on"),
    reason: field.text("原因", "Reason", 500),
  },
  placeField: "village",
  externalField: "uscc",
  states: {
    building: { title: say("在建", "Building") },
    producing: { title: say("在产", "Producing") },
    stopped: { title: say("停产", "Stopped") },
    cancelled: { title: say("已注销", "Cancelled"), isEnd: true },
  },
  acts: {
    register: {
      title: say("登记企业", "Register"),
      from: "new",
      to: "producing",
      by: ["keeper"],
      needs: ["enterprise", "uscc", "is_industrial", "registered_on"],
      asks: ["village", "industry", "leader"],
      happensOn: "registered_on",
      posts: [{ measure: "listed_count" }],
    },
    register_building: {
      title: say("登记在建企业", "Register one being built"),
      from: "new",
      to: "building",
      by: ["keeper", "office:investment", "office:zone_centre"],
      needs: ["enterprise", "uscc", "is_industrial", "registered_on"],
      asks: ["village", "industry", "leader"],
      happensOn: "registered_on",
      posts: [{ measure: "listed_count" }],
    },
    state_year: {
      title: say("登记年末数", "Take over the year's report"),
      from: ["building", "producing", "stopped"],
      to: "same",
      by: ["keeper"],
      needs: ["year_end", "output"],
      asks: ["revenue", "employees", "is_above_scale", "industry", "leader"],
      posts: [
        { measure: "industrial_enterprise_count", subject: "enterprise", when: "is_industrial", on: "year_end" },
        { measure: "above_scale_count", subject: "enterprise", when: "is_industrial && is_above_scale", on: "year_end" },
        ...outputBands.posts.map((post) => ({ ...post, on: "year_end" as const })),
      ],
    },
    stop: {
      title: say("登记停产", "Stop"),
      from: ["producing"],
      to: "stopped",
      by: ["keeper"],
      needs: ["stopped_on", "reason"],
      happensOn: "stopped_on",
    },
    resume: {
      title: say("登记投产（复产）", "Produce"),
      from: ["building", "stopped"],
      to: "producing",
      by: ["keeper"],
      needs: ["resumed_on"],
      happensOn: "resumed_on",
    },
    cancel: {
      title: say("登记注销", "Cancel"),
      from: ["building", "producing", "stopped"],
      to: "cancelled",
      by: ["keeper"],
      needs: ["cancelled_on", "reason"],
      happensOn: "cancelled_on",
      posts: [{ measure: "listed_count", amount: "-1" }],
    },
  },
  rounds: {
    yearly: {
      title: say("每家企业每年登记上一年末数", "Each enterprise once a year, for the year before"),
      rule: "统计年报制度",
      every: "year",
      per: "entry",
      least: 1,
      closedBy: ["state_year"],
    },
  },
  measures: {
    listed_count: {
      kind: "stock",
      title: say("在册企业", "Enterprises listed"),
      unit: "家",
      version: 1,
      definition: say("期末登记在册、未注销的企业", "Enterprises registered and not cancelled at the end of the period"),
    },
    industrial_enterprise_count: {
      kind: "distinct",
      title: say("工业企业", "Industrial enterprises"),
      unit: "家",
      version: 1,
      definition: say("年末登记了年末数的工业企业，一家计一次", "Industrial enterprises with a report for the end of the year, each once"),
    },
    above_scale_count: {
      kind: "distinct",
      title: say("规模以上工业企业", "Above-scale industrial enterprises"),
      unit: "家",
      version: 1,
      subsetOf: "industrial_enterprise_count",
      definition: say(
        "年末登记为规模以上的工业企业；按年主营业务收入2000万元，与产值分档不是一回事",
        "Industrial enterprises above scale at the end of the year: by revenue of 20 million yuan, another test than the bands of output",
      ),
    },
    ...outputBands.measures,
    output_ge_2000w_count: { ...outputBands.measures.output_ge_2000w_count, subsetOf: "industrial_enterprise_count" },
  },
  list: ["enterprise", "uscc", "village", "industry", "is_above_scale", "leader"],
  publishable: ["enterprise", "industry"],
});
