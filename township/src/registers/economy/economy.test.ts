import { by } from "../../testing/given.ts";
import { type Row, testNoneMissing, testTable } from "../../testing/table.ts";
import { census } from "./census.ts";
import { employmentHelp } from "./employment-help.ts";
import { enterpriseQualification } from "./enterprise-qualification.ts";
import { enterprise } from "./enterprise.ts";
import { exchange } from "./exchange.ts";
import { factoryBuilding } from "./factory-building.ts";
import { fundingApplication } from "./funding-application.ts";
import { incubator } from "./incubator.ts";
import { investLead } from "./invest-lead.ts";
import { economyRegisters } from "./index.ts";
import { landAcquisition } from "./land-acquisition.ts";
import { landRevitalize } from "./land-revitalize.ts";
import { orgUnit } from "./org-unit.ts";
import { plan } from "./plan.ts";
import { policyBenefit } from "./policy-benefit.ts";
import { regionalCoop } from "./regional-coop.ts";
import { specialtyIndustry } from "./specialty-industry.ts";
import { talent } from "./talent.ts";
import { techUpgrade } from "./tech-upgrade.ts";
import { villageCollective } from "./village-collective.ts";
import { zoneTask } from "./zone-task.ts";

const economy = by("economy");
const finance = by("finance");
const investment = by("investment");
const land = by("land");
const agriculture = by("agriculture");
const agricultureSecond = by("agriculture", "office_clerk", "second");
const partyBuilding = by("party_building");
const partyGovernment = by("party_government");
const zone = by("zone_centre");
const headquarters = by("headquarters");
const headquartersLead = by("headquarters", "office_lead");
const labour = by("labour");
const village = by("v1");

const rows: readonly Row[] = [
  {
    register: enterprise,
    path: "年产值3.2亿元的工业企业，三档都在内；停产、复产不影响在册，注销才减去",
    steps: [
      ["register", "2020-05-06", { enterprise: "u1", uscc: "演示0001", is_industrial: true, registered_on: "2020-05-06" }, economy],
      ["state_year", "2024-01-20", { year_end: "2023-12-31", output: "320000000", is_above_scale: true }, economy],
      ["stop", "2024-03-01", { stopped_on: "2024-03-01", reason: "订单不足" }, economy],
      ["resume", "2024-05-01", { resumed_on: "2024-05-01" }, economy],
      ["cancel", "2024-11-01", { cancelled_on: "2024-11-01", reason: "迁出" }, economy],
    ],
    counts: [
      "listed_count 1 @2020-05-06",
      "industrial_enterprise_count 1 @2023-12-31",
      "above_scale_count 1 @2023-12-31",
      "output_ge_2000w_count 1 @2023-12-31",
      "output_ge_1y_count 1 @2023-12-31",
      "output_ge_3y_count 1 @2023-12-31",
      "listed_count -1 @2024-11-01",
    ],
    refusal: {
      says: "年末数是企业报的，没有产值就不登记，不能代填",
      after: 1,
      step: ["state_year", "2024-01-20", { year_end: "2023-12-31" }, economy],
      because: /^FIELD_NEEDED “工业总产值（企业上报）”必须填写/,
    },
  },
  {
    register: enterpriseQualification,
    path: "培育、申报、公示、认定高新一家，三年后复核通过，最后失效",
    steps: [
      ["cultivate", "2020-03-02", { enterprise: "u1", kind: "hightech" }, economy],
      ["apply", "2020-07-01", { applied_on: "2020-07-01" }, economy],
      ["publicise", "2020-10-08", { publicised_on: "2020-10-08" }, economy],
      ["grant", "2020-11-20", { granted_on: "2020-11-20", issuer: "省科技厅", doc_no: "演示1号", valid_to: "2023-11-20" }, economy],
      ["file_review", "2023-06-30", { review_filed_on: "2023-06-30" }, economy],
      ["renew", "2023-11-18", { reviewed_on: "2023-11-18", valid_to: "2026-11-18", doc_no: "演示2号" }, economy],
      ["lapse", "2024-09-01", { ended_on: "2024-09-01", reason: "研发投入不足" }, economy],
    ],
    counts: ["new_hightech 1 @2020-11-20", "granted_count 1 @2020-11-20", "valid_count 1 @2020-11-20", "valid_count -1 @2024-09-01"],
    refusal: {
      says: "没有认定文号，不算认定",
      after: 3,
      step: ["grant", "2020-11-20", { granted_on: "2020-11-20", issuer: "省科技厅" }, economy],
      because: /^FIELD_NEEDED “认定文号”必须填写/,
    },
    clocks: [
      {
        says: "认定满三年前申请复核",
        after: 4,
        duty: "review",
        today: "2023-11-21",
        is: { dueOn: "2023-11-20", state: "overdue", left: -1 },
      },
      { says: "复核通过后再管三年", after: 6, duty: "review_again", today: "2024-01-01", is: { dueOn: "2026-11-18", state: "running" } },
    ],
  },
  {
    register: techUpgrade,
    path: "备案后开工，家数和计划投资按开工日计",
    steps: [
      ["plan", "2023-01-05", { name: "二期喷涂线", enterprise: "u1", kind: "upgrade" }, economy],
      ["file", "2023-02-10", { filing_no: "演示-01", filed_on: "2023-02-10", invest: "8000000" }, economy],
      ["start", "2023-03-01", { started_on: "2023-03-01" }, economy],
      ["finish", "2023-11-01", { finished_on: "2023-11-01" }, economy],
    ],
    counts: [
      "upgrade_enterprise_count 1 @2023-03-01",
      "upgrade_count 1 @2023-03-01",
      "upgrade_invest 8000000 @2023-03-01",
      "finished_count 1 @2023-11-01",
    ],
    refusal: {
      says: "没有备案不能开工",
      after: 1,
      step: ["start", "2023-03-01", { started_on: "2023-03-01" }, economy],
      because: /^WRONG_STATE 现在是“谋划”，“开工”须在“已备案”时办/,
    },
  },
  {
    register: specialtyIndustry,
    path: "红薯120亩、产30万公斤，面积和产量都登记，亩产由此算出",
    steps: [
      ["harvest", "2023-12-05", { product: "sweet_potato", village: "v1", year_end: "2023-12-31", area: "120", output: "300000" }, village],
    ],
    counts: ["output 300000 @2023-12-31", "crop_output 300000 @2023-12-31", "crop_area 120 @2023-12-31"],
    refusal: {
      says: "新品上市由农业农村办登记，村里不登记",
      after: 0,
      step: ["launch", "2023-09-01", { product: "grape", event: "葡萄汁", event_on: "2023-09-01" }, village],
      because: /^NOT_YOURS “登记新品上市”须由农业农村办办理/,
    },
  },
  {
    register: villageCollective,
    path: "村填报、镇审核、区认定后才计入，按年末日计",
    steps: [
      ["report", "2024-01-08", { village: "v1", year_end: "2023-12-31", total_income: "1200000", operating_income: "700000" }, village],
      ["check", "2024-01-15", {}, agriculture],
      ["confirm", "2024-01-25", { confirmed_on: "2024-01-25" }, agriculture],
      ["publish", "2024-02-01", { published_on: "2024-02-01" }, village],
    ],
    counts: ["total_income 1200000 @2023-12-31", "operating_income 700000 @2023-12-31", "village_count 1 @2023-12-31"],
    refusal: {
      says: "别的村不能代报",
      after: 0,
      step: ["report", "2024-01-08", { village: "v2", year_end: "2023-12-31", total_income: "1", operating_income: "1" }, village],
      because: /^NOT_YOURS/,
    },
  },
  {
    register: villageCollective,
    path: "退回的改报后再审，没有区认定的不计入",
    steps: [
      ["report", "2024-01-08", { village: "v1", year_end: "2023-12-31", total_income: "900000", operating_income: "700000" }, agriculture],
      ["check", "2024-01-09", {}, agricultureSecond],
      ["send_back", "2024-01-10", { note: "漏了租金" }, agriculture],
      ["amend", "2024-01-11", { total_income: "1200000", operating_income: "900000" }, village],
    ],
    counts: [],
    refusal: {
      says: "代村填报的人不能自己审核",
      after: 1,
      step: ["check", "2024-01-09", {}, agriculture],
      because: /^SAME_PERSON “填报”是本人办的/,
    },
  },
  {
    register: investLead,
    path: "达成意向算意向企业，签约后转为已招引，两头不重复",
    steps: [
      ["record", "2023-03-01", { company: "远山精密", source: "fellow", owner: "甲" }, investment],
      ["contact", "2023-03-20", { met_on: "2023-03-20", progress: "看过厂房", next_on: "2023-04-20" }, investment],
      ["negotiate", "2023-04-18", { intent: "60000000", intent_on: "2023-04-18", next_on: "2023-05-18" }, investment],
      ["review", "2023-05-06", { review: "符合园区定位" }, by("investment", "office_lead")],
      ["sign", "2023-06-01", { signed_on: "2023-06-01" }, investment],
    ],
    counts: [
      "intent_count 1 @2023-04-18",
      "intent_invest 60000000 @2023-04-18",
      "attracted_count 1 @2023-06-01",
      "intent_count -1 @2023-06-01",
      "intent_invest -60000000 @2023-06-01",
    ],
    refusal: {
      says: "没有预审不能签约",
      after: 3,
      step: ["sign", "2023-06-01", { signed_on: "2023-06-01" }, investment],
      because: /^WRONG_STATE 现在是“在谈”/,
    },
    clocks: [
      {
        says: "登记后三十日内要跟进",
        after: 1,
        duty: "follow_up",
        today: "2023-04-01",
        is: { dueOn: "2023-03-31", state: "overdue", left: -1 },
      },
      {
        says: "跟进后顺延到约定的下次",
        after: 2,
        duty: "follow_up",
        today: "2023-04-01",
        is: { firstDueOn: "2023-03-31", dueOn: "2023-04-20", state: "running" },
      },
    ],
  },
  {
    register: fundingApplication,
    path: "申报、获批、到位、支出各是各的数，申报的项目计一次",
    steps: [
      ["reserve", "2023-01-10", { name: "污水管网", project: "p1", fund: "special_bond", window_ends_on: "2023-02-28" }, economy],
      ["apply", "2023-02-20", { amount: "90000000", applied_on: "2023-02-20" }, economy],
      ["list", "2023-03-10", { listed_on: "2023-03-10" }, economy],
      ["approve", "2023-05-15", { approved_on: "2023-05-15", approved_amount: "60000000", doc_no: "演示3号" }, economy],
      ["receive", "2023-06-20", { received_on: "2023-06-20", received: "30000000" }, finance],
      ["spend", "2023-08-01", { spent_on: "2023-08-01", spent: "12000000" }, finance],
      ["review", "2024-03-01", { reviewed_on: "2024-03-01", review: "良" }, finance],
    ],
    counts: [
      "key_project_count 1 @2023-02-20",
      "apply_special_bond 1 @2023-02-20",
      "applied_amount 90000000 @2023-02-20",
      "approved_count 1 @2023-05-15",
      "approved_amount 60000000 @2023-05-15",
      "received_amount 30000000 @2023-06-20",
      "spent_amount 12000000 @2023-08-01",
    ],
    refusal: {
      says: "获批还没到位，不能支出",
      after: 4,
      step: ["spend", "2023-06-01", { spent_on: "2023-06-01", spent: "1" }, finance],
      because: /^CONDITION_NOT_MET 资金还没有到位/,
    },
    clocks: [
      {
        says: "申报窗口截止前申报",
        after: 1,
        duty: "apply",
        today: "2023-03-01",
        is: { dueOn: "2023-02-28", state: "overdue", left: -1 },
      },
    ],
  },
  {
    register: landRevitalize,
    path: "计划40亩、认定36亩，盘活只计认定的",
    steps: [
      ["survey", "2023-02-01", { parcel_no: "演示-7", holder: "旧砖厂", area: "45" }, zone],
      ["plan", "2023-03-01", { way: "rebuild", planned_area: "40" }, zone],
      ["start", "2023-04-01", { started_on: "2023-04-01" }, zone],
      ["recognise", "2023-10-10", { done_on: "2023-10-10", done_area: "36" }, land],
    ],
    counts: ["area_planned 40 @2023-03-01", "area_revitalized 36 @2023-10-10", "parcel_count 1 @2023-10-10"],
    refusal: {
      says: "认定由自然资源所登记，实施的一方不能自己认定",
      after: 3,
      step: ["recognise", "2023-10-10", { done_on: "2023-10-10", done_area: "36" }, zone],
      because: /^NOT_YOURS “登记认定”须由自然资源所办理/,
    },
  },
  {
    register: landAcquisition,
    path: "公告、签约、补偿、腾地、交地，一户一条",
    steps: [
      ["survey", "2023-02-01", { parcel: "一-12", phase: "东园一期", village: "v1", household: "演示户", area: "2.4" }, headquarters],
      ["announce", "2023-03-01", { notice_no: "演示公告1号", announced_on: "2023-03-01" }, headquarters],
      ["sign", "2023-04-10", { agreement_on: "2023-04-10", compensation: "180000" }, headquarters],
      ["pay", "2023-04-20", { paid_on: "2023-04-20" }, finance],
      ["clear", "2023-05-20", { cleared_on: "2023-05-20" }, village],
      ["hand_over", "2023-06-01", { handed_on: "2023-06-01" }, headquarters],
    ],
    counts: [
      "parcel_count 1 @2023-02-01",
      "area 2.4 @2023-02-01",
      "signed_count 1 @2023-04-10",
      "paid_amount 180000 @2023-04-20",
      "handed_area 2.4 @2023-06-01",
      "handed_count 1 @2023-06-01",
    ],
    refusal: {
      says: "没有补偿到户不能腾地",
      after: 3,
      step: ["clear", "2023-04-12", { cleared_on: "2023-04-12" }, headquarters],
      because: /^WRONG_STATE 现在是“已签约”，“登记腾地”须在“已补偿”时办/,
    },
  },
  {
    register: factoryBuilding,
    path: "封顶的仍算已开工；入驻后退租减去",
    steps: [
      ["start", "2023-02-01", { name: "东园3号", started_on: "2023-02-01" }, zone],
      ["top_out", "2023-06-01", { topped_on: "2023-06-01" }, zone],
      ["accept", "2023-10-01", { accepted_on: "2023-10-01" }, zone],
      ["deliver", "2023-10-20", { delivered_on: "2023-10-20" }, zone],
      ["move_in", "2023-11-01", { tenant: "远山精密", moved_on: "2023-11-01" }, zone],
      ["move_out", "2024-06-01", { moved_on: "2024-06-01" }, zone],
    ],
    counts: [
      "started_count 1 @2023-02-01",
      "topped_count 1 @2023-06-01",
      "accepted_count 1 @2023-10-01",
      "occupied_count 1 @2023-11-01",
      "occupied_count -1 @2024-06-01",
    ],
    refusal: {
      says: "没有竣工验收不能交付",
      after: 2,
      step: ["deliver", "2023-07-01", { delivered_on: "2023-07-01" }, zone],
      because: /^WRONG_STATE 现在是“已封顶”/,
    },
  },
  {
    register: zoneTask,
    path: "列入清单、申请销号，另一人核查后销号",
    steps: [
      ["list", "2024-01-10", { item: "道路提升", target: "建成", leader: "甲", handler: "o1", due_on: "2024-10-31" }, headquarters],
      ["extend", "2024-10-20", { extended_to: "2024-11-30", reason: "雨期" }, headquartersLead],
      ["submit", "2024-11-20", { done_on: "2024-11-20", situation: "已通车" }, headquarters],
      ["close", "2024-11-25", { verdict: "属实" }, headquartersLead],
    ],
    counts: ["listed_count 1 @2024-01-10", "closed_count 1 @2024-11-25"],
    refusal: {
      says: "申请销号的人不能自己核查",
      after: 3,
      step: ["close", "2024-11-25", { verdict: "属实" }, headquarters],
      because: /^SAME_PERSON “申请销号”是本人办的/,
    },
    alsoRefused: [
      {
        says: "申请销号的人也不能自己退回",
        after: 3,
        step: ["send_back", "2024-11-25", { verdict: "再办" }, headquarters],
        because: /^SAME_PERSON/,
      },
    ],
    clocks: [
      {
        says: "按时限完成，延期后原时限仍看得到",
        after: 2,
        duty: "finish",
        today: "2024-11-01",
        is: { firstDueOn: "2024-10-31", dueOn: "2024-11-30", state: "running" },
      },
    ],
  },
  {
    register: plan,
    path: "本级方案征求意见后印发，期满评估后不再算实施中",
    steps: [
      ["draft", "2020-11-01", { title: "三年行动方案", level: "town", consultation: "收到意见6条" }, economy],
      [
        "issue",
        "2020-12-20",
        { issuer: "镇政府", doc_no: "演示〔2020〕9号", issued_on: "2020-12-20", period_from: "2021-01-01", period_to: "2023-12-31" },
        partyGovernment,
      ],
      ["evaluate", "2024-03-10", { evaluated_on: "2024-03-10", evaluation: "基本实现" }, partyGovernment],
    ],
    counts: ["running_count 1 @2020-12-20", "issued_count 1 @2020-12-20", "running_count -1 @2024-03-10"],
    refusal: {
      says: "印发由党政办办，起草单位不能自己印发",
      after: 1,
      step: [
        "issue",
        "2020-12-20",
        { issuer: "镇政府", doc_no: "1", issued_on: "2020-12-20", period_from: "2021-01-01", period_to: "2023-12-31" },
        economy,
      ],
      because: /^NOT_YOURS “印发”须由党政办办理/,
    },
    clocks: [
      {
        says: "期满三个月内评估",
        after: 2,
        duty: "evaluate",
        today: "2024-04-01",
        is: { dueOn: "2024-03-31", state: "overdue", left: -1 },
      },
    ],
  },
  {
    register: orgUnit,
    path: "设立一个社区，撤销后减去",
    steps: [
      ["set_up", "2022-01-01", { name: "演示社区", kind: "village", set_up_on: "2022-01-01" }, partyGovernment],
      ["change", "2023-03-01", { name: "新演示社区", changed_on: "2023-03-01" }, partyGovernment],
      ["dissolve", "2024-01-01", { dissolved_on: "2024-01-01", doc_no: "演示批复" }, partyGovernment],
    ],
    counts: ["unit_count 1 @2022-01-01", "village_count 1 @2022-01-01", "unit_count -1 @2024-01-01", "village_count -1 @2024-01-01"],
    refusal: {
      says: "没有批复文号不能撤销",
      after: 2,
      step: ["dissolve", "2024-01-01", { dissolved_on: "2024-01-01" }, partyGovernment],
      because: /^FIELD_NEEDED “批复文号”必须填写/,
    },
  },
  {
    register: orgUnit,
    path: "指挥部是机构，不是村",
    steps: [
      ["set_up", "2023-10-20", { name: "功能区指挥部", kind: "headquarters", set_up_on: "2023-10-20" }, partyGovernment],
      ["dissolve", "2024-10-20", { dissolved_on: "2024-10-20", doc_no: "演示批复" }, partyGovernment],
    ],
    counts: ["unit_count 1 @2023-10-20", "unit_count -1 @2024-10-20"],
    refusal: {
      says: "撤销了的不能再更名",
      after: 2,
      step: ["change", "2024-11-01", { name: "新指挥部", changed_on: "2024-11-01" }, partyGovernment],
      because: /^WRONG_STATE 现在是“已撤销”/,
    },
  },
  {
    register: regionalCoop,
    path: "跨省公交签约、开通，终止后减去",
    steps: [
      ["talk", "2023-01-10", { name: "跨省公交一线", partner: "邻省客运", kind: "bus" }, zone],
      ["sign", "2023-02-10", { signed_on: "2023-02-10" }, zone],
      ["start", "2023-04-01", { started_on: "2023-04-01" }, zone],
      ["end", "2024-10-01", { ended_on: "2024-10-01", reason: "线路合并" }, zone],
    ],
    counts: ["cross_prov_bus 1 @2023-04-01", "cross_prov_bus -1 @2024-10-01"],
    refusal: {
      says: "没有签约不算开通",
      after: 1,
      step: ["start", "2023-04-01", { started_on: "2023-04-01" }, zone],
      because: /^WRONG_STATE 现在是“洽谈中”/,
    },
  },
  {
    register: policyBenefit,
    path: "匹配、确认、公示、拨付，到账才算兑现",
    steps: [
      ["match", "2023-03-01", { enterprise: "u1", policy: "技改补助第三条", mode: "fast", matched_on: "2023-03-01" }, economy],
      ["confirm", "2023-03-06", { confirmed_on: "2023-03-06" }, economy],
      ["publicise", "2023-03-20", { publicised_on: "2023-03-20", amount: "500000" }, economy],
      ["send", "2023-04-10", { sent_on: "2023-04-10" }, finance],
      ["arrive", "2023-04-12", { paid_on: "2023-04-12" }, finance],
    ],
    counts: [
      "matched_count 1 @2023-03-01",
      "benefit_paid 500000 @2023-04-12",
      "paid_count 1 @2023-04-12",
      "enterprise_count 1 @2023-04-12",
    ],
    refusal: {
      says: "拨付由财政所办",
      after: 3,
      step: ["send", "2023-04-10", { sent_on: "2023-04-10" }, economy],
      because: /^NOT_YOURS “拨付”须由财政所办理/,
    },
    clocks: [
      {
        says: "确认后六十个工作日内兑现",
        after: 4,
        duty: "pay",
        today: "2023-04-11",
        is: { state: "running", unit: "workingDays", dueOn: "2023-05-31" },
      },
    ],
  },
  {
    register: employmentHelp,
    path: "同一家企业帮两次，要登记两条；到岗才算解决",
    steps: [
      ["ask", "2023-02-10", { enterprise: "u1", asked_on: "2023-02-10", posts: 12 }, labour],
      ["match", "2023-02-15", { introduced: 10 }, labour],
      ["fill", "2023-03-01", { filled: 8, filled_on: "2023-03-01" }, labour],
    ],
    counts: ["asked_count 1 @2023-02-10", "labour_help_count 1 @2023-03-01", "filled_count 8 @2023-03-01"],
    refusal: {
      says: "没有一人到岗，不算解决",
      after: 2,
      step: ["fill", "2023-03-01", { filled: 0, filled_on: "2023-03-01" }, labour],
      because: /^WRONG_VALUE “到岗人数”不能小于 1人/,
    },
  },
  {
    register: census,
    path: "清查阶段只录总数",
    steps: [["record", "2024-01-05", { name: "演示经济普查", stage: "check", period_end: "2023-12-31", units: 420, found: 37 }, economy]],
    counts: ["listed_count 420 @2023-12-31", "found_count 37 @2023-12-31"],
    refusal: {
      says: "没有填单位名称的地方",
      after: 0,
      step: [
        "record",
        "2024-01-05",
        { name: "演示经济普查", stage: "check", period_end: "2023-12-31", units: 1, unit_name: "某厂" },
        economy,
      ],
      because: /^UNKNOWN_FIELD “普查（只录总数）”没有“unit_name”这一栏/,
    },
  },
  {
    register: incubator,
    path: "入驻带动就业九人，毕业后不再算在孵",
    steps: [
      ["admit", "2023-02-01", { tenant: "电商小队", space: "青禾众创", in_on: "2023-02-01", jobs: 9 }, zone],
      ["graduate", "2024-02-01", { graduated_on: "2024-02-01" }, zone],
    ],
    counts: [
      "tenant_count 1 @2023-02-01",
      "job_count 9 @2023-02-01",
      "tenant_count -1 @2024-02-01",
      "job_count -9 @2024-02-01",
      "graduated_count 1 @2024-02-01",
    ],
    refusal: {
      says: "毕业的不能再退出",
      after: 2,
      step: ["leave", "2024-03-01", { out_on: "2024-03-01", reason: "搬走" }, zone],
      because: /^WRONG_STATE 现在是“已毕业”/,
    },
  },
  {
    register: exchange,
    path: "到岗算在岗，期满鉴定后不再算",
    steps: [
      ["select", "2023-02-01", { person: "演示干部", direction: "sent", from_unit: "柳塘村", to_unit: "外省某镇" }, partyBuilding],
      ["begin", "2023-03-01", { from_on: "2023-03-01", to_on: "2023-08-31" }, partyBuilding],
      ["appraise", "2023-09-10", { appraised_on: "2023-09-10", appraisal: "表现优秀" }, partyBuilding],
    ],
    counts: ["serving_count 1 @2023-03-01", "begun_count 1 @2023-03-01", "serving_count -1 @2023-09-10"],
    refusal: {
      says: "没有到岗的不能鉴定",
      after: 1,
      step: ["appraise", "2023-09-10", { appraised_on: "2023-09-10", appraisal: "好" }, partyBuilding],
      because: /^WRONG_STATE 现在是“已选派”/,
    },
    clocks: [
      {
        says: "期满三十日内鉴定",
        after: 2,
        duty: "appraise",
        today: "2023-10-01",
        is: { dueOn: "2023-09-30", state: "overdue", left: -1 },
      },
    ],
  },
  {
    register: talent,
    path: "引进、认定、奖补，离开后不再算在镇",
    steps: [
      [
        "record",
        "2023-02-01",
        { person: "演示人才", kind: "skilled", way: "attracted", employer: "青禾精工", arrived_on: "2023-02-01" },
        partyBuilding,
      ],
      ["recognise", "2023-06-01", { recognised_on: "2023-06-01", doc_no: "演示4号" }, partyBuilding],
      ["award", "2023-08-01", { award: "30000", paid_on: "2023-08-01" }, finance],
      ["leave", "2024-08-01", { left_on: "2024-08-01" }, partyBuilding],
    ],
    counts: [
      "new_count 1 @2023-02-01",
      "here_count 1 @2023-02-01",
      "recognised_count 1 @2023-06-01",
      "award_paid 30000 @2023-08-01",
      "here_count -1 @2024-08-01",
    ],
    refusal: {
      says: "没有认定不能奖补",
      after: 1,
      step: ["award", "2023-08-01", { award: "30000", paid_on: "2023-08-01" }, finance],
      because: /^WRONG_STATE 现在是“已引进”/,
    },
  },
];

/** These four have a test of their own in `../seven.test.ts`. */
const elsewhere = ["econ_indicator", "project", "enterprise_visit", "enterprise_appeal"];

testTable(rows);
testNoneMissing(
  economyRegisters.filter(({ id }) => !elsewhere.includes(id)),
  rows,
);
