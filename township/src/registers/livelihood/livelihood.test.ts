import { expect, test } from "vitest";
import { by, given } from "../../testing/given.ts";
import { type Row, testNoneMissing, testTable } from "../../testing/table.ts";
import { accident } from "./accident.ts";
import { assistancePayment } from "./assistance-payment.ts";
import { careGroup } from "./care-group.ts";
import { conscription } from "./conscription.ts";
import { cultureActivity } from "./culture-activity.ts";
import { dispute } from "./dispute.ts";
import { elderMealRecord } from "./elder-meal-record.ts";
import { elderMealSite } from "./elder-meal-site.ts";
import { elderTraining } from "./elder-training.ts";
import { emergencyResource } from "./emergency-resource.ts";
import { employment } from "./employment.ts";
import { employmentTraining } from "./employment-training.ts";
import { eventActivity } from "./event-activity.ts";
import { livelihoodRegisters } from "./index.ts";
import { insurance } from "./insurance.ts";
import { leaderReception } from "./leader-reception.ts";
import { mutualAidCase } from "./mutual-aid-case.ts";
import { mutualAidOrg } from "./mutual-aid-org.ts";
import { opinionClue } from "./opinion-clue.ts";
import { petition } from "./petition.ts";
import { petitionBacklog } from "./petition-backlog.ts";
import { policeStat } from "./police-stat.ts";
import { publicPost } from "./public-post.ts";
import { safetyInspection } from "./safety-inspection.ts";
import { startupLoan } from "./startup-loan.ts";
import { veteranService } from "./veteran-service.ts";
import { warmAction } from "./warm-action.ts";

const labour = by("labour");
const culture = by("culture");
const welfare = by("social_affairs");
const welfareLead = by("social_affairs", "office_lead");
const finance = by("finance");
const stability = by("stability");
const stabilitySecond = by("stability", "office_clerk", "综治二");
const stabilityLead = by("stability", "office_lead");
const emergency = by("emergency");
const emergencySecond = by("emergency", "office_clerk", "应急二");
const emergencyLead = by("emergency", "office_lead");
const party = by("party_government");
const village = by("v1");
const mayor = by("", "mayor");

const rows: readonly Row[] = [
  {
    register: employment,
    path: "登记、推荐、面试、就业、回访；同一人再次就业，人数一、人次二",
    steps: [
      [
        "register",
        "2023-02-01",
        { jobseeker_no: "演示-001", name: "甲", village: "v1", group: "migrant", registered_on: "2023-02-01" },
        village,
      ],
      ["refer", "2023-02-06", { employer: "某厂", post: "质检", referred_on: "2023-02-06" }, labour],
      ["interview", "2023-02-08", { interviewed_on: "2023-02-08", interview_result: "hired" }, labour],
      ["place", "2023-02-10", { started_on: "2023-02-10", distance: "2.5" }, labour],
      ["call_back", "2023-03-06", { visited_on: "2023-03-06", is_still_employed: true }, labour],
      ["leave", "2023-06-01", { left_on: "2023-06-01" }, village],
      ["refer", "2023-06-10", { employer: "另一厂", post: "包装", referred_on: "2023-06-10" }, labour],
      ["interview", "2023-06-12", { interviewed_on: "2023-06-12", interview_result: "hired" }, labour],
      ["place", "2023-06-15", { started_on: "2023-06-15", distance: "8" }, labour],
    ],
    counts: [
      "registered_count 1 @2023-02-01",
      "referral_count 1 @2023-02-06",
      "placed_count 1 @2023-02-10",
      "placed_near_count 1 @2023-02-10",
      "placing_count 1 @2023-02-10",
      "called_count 1 @2023-03-06",
      "still_employed_count 1 @2023-03-06",
      "referral_count 1 @2023-06-10",
      "placed_count 1 @2023-06-15",
      "placing_count 1 @2023-06-15",
    ],
    refusal: {
      says: "就业由人社所核实登记，村里不登记",
      after: 3,
      step: ["place", "2023-02-10", { started_on: "2023-02-10", distance: "2.5" }, village],
      because: /^NOT_YOURS “登记就业”须由人社所办理/,
    },
    clocks: [
      {
        says: "就业后三十日内回访",
        after: 4,
        duty: "call_in_time",
        today: "2023-03-13",
        is: { dueOn: "2023-03-12", state: "overdue", left: -1 },
      },
    ],
  },
  {
    register: employmentTraining,
    path: "一期开班四十人，结业三十八人，计三十八人",
    steps: [
      ["open", "2023-04-01", { course: "电工班", trade: "电工", provider: "某校", from: "2023-04-01", enrolled: 40 }, labour],
      ["finish", "2023-04-20", { to: "2023-04-20", trained: 38, certified: 30 }, labour],
      ["subsidise", "2023-06-01", { subsidy: "38000", paid_on: "2023-06-01" }, finance],
    ],
    counts: [
      "course_count 1 @2023-04-20",
      "trained_count 38 @2023-04-20",
      "certified_count 30 @2023-04-20",
      "subsidy_paid 38000 @2023-06-01",
    ],
    refusal: {
      says: "没有结业不拨补贴",
      after: 1,
      step: ["subsidise", "2023-06-01", { subsidy: "38000", paid_on: "2023-06-01" }, labour],
      because: /^WRONG_STATE 现在是“在训”/,
    },
  },
  {
    register: startupLoan,
    path: "申请、审核、担保不计，放款才计一笔",
    steps: [
      ["apply", "2023-03-01", { borrower: "甲", village: "v1", business: "养殖", amount: "200000", applied_on: "2023-03-01" }, village],
      ["check", "2023-03-08", { checked_on: "2023-03-08" }, labour],
      ["guarantee", "2023-03-15", { guaranteed_on: "2023-03-15" }, labour],
      ["issue", "2023-03-20", { issued_on: "2023-03-20", due_on: "2024-03-20" }, labour],
      ["subsidise", "2023-12-20", { interest: "3600" }, finance],
      ["repay", "2024-03-18", { repaid_on: "2024-03-18" }, labour],
    ],
    counts: ["loan_count 1 @2023-03-20", "loan_amount 200000 @2023-03-20", "interest_paid 3600 @2023-12-20"],
    refusal: {
      says: "没有担保不能放款",
      after: 2,
      step: ["issue", "2023-03-20", { issued_on: "2023-03-20", due_on: "2024-03-20" }, labour],
      because: /^WRONG_STATE 现在是“资格已审核”，“登记放款”须在“已担保”时办/,
    },
    clocks: [
      {
        says: "到期日前还清",
        after: 5,
        duty: "repay_in_time",
        today: "2024-03-25",
        is: { dueOn: "2024-03-20", state: "overdue", left: -5 },
      },
    ],
  },
  {
    register: publicPost,
    path: "开发一岗计一个，换人不再计，在岗人数此消彼长",
    steps: [
      ["develop", "2023-01-10", { post: "保洁", village: "v1", developed_on: "2023-01-10", pay: "800" }, labour],
      ["publicise", "2023-01-12", { publicised_on: "2023-01-12" }, village],
      ["take", "2023-02-01", { holder: "甲", from: "2023-02-01" }, labour],
      ["leave", "2023-10-01", { to: "2023-10-01", reason: "外出务工" }, labour],
      ["publicise", "2023-10-08", { publicised_on: "2023-10-08" }, village],
      ["take", "2023-10-20", { holder: "乙", from: "2023-10-20" }, labour],
    ],
    counts: ["post_count 1 @2023-01-10", "held_count 1 @2023-02-01", "held_count -1 @2023-10-01", "held_count 1 @2023-10-20"],
    refusal: {
      says: "没有公示不能上岗",
      after: 1,
      step: ["take", "2023-02-01", { holder: "甲", from: "2023-02-01" }, labour],
      because: /^WRONG_STATE 现在是“已开发”，“上岗”须在“已公示”时办/,
    },
    clocks: [
      { says: "一般不超过三年", after: 3, duty: "term", today: "2026-02-02", is: { dueOn: "2026-02-01", state: "overdue", left: -1 } },
    ],
  },
  {
    register: cultureActivity,
    path: "送戏一场计一场，阅读另计",
    steps: [
      ["plan", "2023-05-01", { title: "送戏进村", kind: "opera", planned_for: "2023-05-10" }, culture],
      ["hold", "2023-05-10", { held_on: "2023-05-10", audience: 120 }, culture],
    ],
    counts: ["show_count 1 @2023-05-10", "audience_count 120 @2023-05-10"],
    refusal: {
      says: "还没到的日子不能登记举办",
      after: 1,
      step: ["hold", "2023-05-10", { held_on: "2099-01-01", audience: 120 }, culture],
      because: /^IN_THE_FUTURE 2099-01-01 还没有到/,
    },
  },
  {
    register: assistancePayment,
    path: "低保受理、核对、公示七日、确认、发放，停发后在保人口减去",
    steps: [
      [
        "apply",
        "2023-03-01",
        { programme: "subsistence", village: "v1", applicant: "甲", members: 2, hardship: "无劳动能力", applied_on: "2023-03-01" },
        village,
      ],
      ["check", "2023-03-10", { checked_on: "2023-03-10", is_eligible: true, proposed: "900" }, welfare],
      ["publicise", "2023-03-20", { publicised_days: 7, publicised_until: "2023-03-20" }, village],
      ["confirm", "2023-03-24", { confirmed_on: "2023-03-24" }, welfareLead],
      ["pay", "2023-04-10", { amount: "900", paid_on: "2023-04-10" }, finance],
      ["review", "2023-09-10", { reviewed_on: "2023-09-10", review_note: "子女就业，收入超标准" }, welfare],
      ["stop", "2023-09-30", { stopped_on: "2023-09-30", reason: "收入超标准" }, welfareLead],
    ],
    counts: [
      "applied_count 1 @2023-03-01",
      "confirmed_count 1 @2023-03-24",
      "covered_persons 2 @2023-03-24",
      "paid_total 900 @2023-04-10",
      "payment_count 1 @2023-04-10",
      "review_count 1 @2023-09-10",
      "covered_persons -2 @2023-09-30",
    ],
    refusal: {
      says: "低保没有公示不能确认",
      after: 2,
      step: ["confirm", "2023-03-24", { confirmed_on: "2023-03-24" }, welfareLead],
      because: /^CONDITION_NOT_MET 临时救助须核对符合条件，且超过2800元的报区审批；其他救助须先公示期满/,
    },
    clocks: [
      // 清明节（4月5日）不算工作日
      {
        says: "受理之日起三十个工作日内确认",
        after: 3,
        duty: "decide",
        today: "2023-03-24",
        is: { dueOn: "2023-04-13", state: "running" },
      },
      { says: "按期确认", after: 4, duty: "decide", today: "2023-12-01", is: { state: "met", metOn: "2023-03-24" } },
    ],
  },
  {
    register: mutualAidOrg,
    path: "村互助社筹建、登记成立，收支进结余，注销减一",
    steps: [
      [
        "prepare",
        "2022-05-01",
        { name: "柳塘村互助社", level: "village", village: "v1", prepared_on: "2022-05-01", members: 63, fund: "30000" },
        village,
      ],
      ["register", "2022-06-20", { reg_no: "演示社证1号", registered_on: "2022-06-20" }, welfare],
      ["take_in", "2023-01-10", { amount: "5000", on: "2023-01-10", note: "乡贤捐赠" }, village],
      ["pay_out", "2023-03-10", { amount: "800", on: "2023-03-10", note: "救助一人" }, village],
      ["inspect", "2023-05-10", { inspected_on: "2023-05-10" }, welfare],
      ["dissolve", "2024-05-10", { dissolved_on: "2024-05-10", note: "并社" }, welfareLead],
    ],
    counts: [
      "village_org_count 1 @2022-06-20",
      "fund_balance 30000 @2022-06-20",
      "fund_in 5000 @2023-01-10",
      "fund_balance 5000 @2023-01-10",
      "fund_out 800 @2023-03-10",
      "fund_balance -800 @2023-03-10",
      "village_org_count -1 @2024-05-10",
    ],
    refusal: {
      says: "登记由社会事务办办",
      after: 1,
      step: ["register", "2022-06-20", { reg_no: "演示社证1号", registered_on: "2022-06-20" }, village],
      because: /^NOT_YOURS “登记成立”须由社会事务办办理/,
    },
  },
  {
    register: mutualAidCase,
    path: "求助、核实、议定、三日内发放、公示、转介",
    steps: [
      ["find", "2023-08-01", { village: "v1", person: "甲", cause: "accident", found_on: "2023-08-01" }, village],
      ["verify", "2023-08-01", { verified_on: "2023-08-01" }, village],
      ["decide", "2023-08-02", { amount: "800", decided_on: "2023-08-02" }, village],
      ["pay", "2023-08-02", { paid_on: "2023-08-02" }, village],
      ["publicise", "2023-08-03", { publicised_on: "2023-08-03" }, village],
      ["refer", "2023-08-10", { linked_case: "e1" }, welfare],
    ],
    counts: ["grant_count 1 @2023-08-02", "grant_total 800 @2023-08-02", "referred_count 1 @2023-08-10"],
    refusal: {
      says: "一次救助不超过一千元",
      after: 2,
      step: ["decide", "2023-08-02", { amount: "3000", decided_on: "2023-08-02" }, village],
      because: /^WRONG_VALUE “救助金额”不能大于 1000元/,
    },
    clocks: [
      { says: "三日内发放", after: 3, duty: "pay_soon", today: "2023-08-05", is: { dueOn: "2023-08-04", state: "overdue", left: -1 } },
    ],
  },
  {
    register: elderMealSite,
    path: "助餐点有证才运营，暂停、恢复、停业，家数此消彼长",
    steps: [
      ["build", "2022-09-01", { name: "柳塘助餐点", kind: "point", village: "v1", operator: "村委会", built_on: "2022-09-01" }, village],
      ["accept", "2022-09-20", { accepted_on: "2022-09-20", capacity: 40 }, welfare],
      ["open", "2022-10-01", { licence: "演示许可1号", opened_on: "2022-10-01" }, welfare],
      ["check", "2023-02-10", { checked_on: "2023-02-10", check_note: "留样完整" }, welfare],
      ["suspend", "2023-07-01", { suspended_on: "2023-07-01", reason: "厨房改造" }, welfareLead],
      ["resume", "2023-08-01", { resumed_on: "2023-08-01" }, welfareLead],
      ["close", "2024-06-01", { closed_on: "2024-06-01", reason: "并点" }, welfareLead],
    ],
    counts: [
      "site_count 1 @2022-10-01",
      "opened_count 1 @2022-10-01",
      "check_count 1 @2023-02-10",
      "site_count -1 @2023-07-01",
      "site_count 1 @2023-08-01",
      "site_count -1 @2024-06-01",
    ],
    refusal: {
      says: "没有食品经营许可不能运营",
      after: 2,
      step: ["open", "2022-10-01", { opened_on: "2022-10-01" }, welfare],
      because: /^FIELD_NEEDED “食品经营许可（备案）号”必须填写/,
    },
  },
  {
    register: elderMealRecord,
    path: "一点一日八十六份，计八十六次，不是一次",
    steps: [["record", "2023-06-01", { site: "s1", village: "v1", served_on: "2023-06-01", meals: 86 }, village]],
    counts: ["meal_count 86 @2023-06-01", "site_day_count 1 @2023-06-01", "serving_site_count 1 @2023-06-01"],
    refusal: {
      says: "没有供餐不登记",
      after: 0,
      step: ["record", "2023-06-01", { site: "s1", village: "v1", served_on: "2023-06-01", meals: 0 }, village],
      because: /^WRONG_VALUE “供餐份数”不能小于 1次/,
    },
  },
  {
    register: elderTraining,
    path: "结课计一期",
    steps: [
      ["open", "2023-03-01", { course: "智能手机班", from: "2023-03-01" }, culture],
      ["finish", "2023-03-30", { to: "2023-03-30", learners: 32 }, culture],
    ],
    counts: ["course_count 1 @2023-03-30", "learner_count 32 @2023-03-30"],
    refusal: {
      says: "结课不早于开班",
      after: 1,
      step: ["finish", "2023-02-20", { to: "2023-02-20", learners: 32 }, culture],
      because: /^BEFORE_OPENING 2023-02-20 早于本条登记的 2023-03-01/,
    },
  },
  {
    register: warmAction,
    path: "任务下达、完成、验收",
    steps: [
      [
        "issue",
        "2023-02-01",
        {
          action: "parking",
          year: 2023,
          task: "新增停车位",
          target: "100",
          handler: "construction",
          issued_on: "2023-02-01",
          due_on: "2023-10-31",
        },
        welfare,
      ],
      ["finish", "2023-10-20", { done: "104", done_on: "2023-10-20" }, by("construction")],
      ["accept", "2023-11-01", { accepted_on: "2023-11-01" }, welfareLead],
    ],
    counts: ["task_count 1 @2023-02-01", "accepted_count 1 @2023-11-01"],
    refusal: {
      says: "别的办不报完成",
      after: 1,
      step: ["finish", "2023-10-20", { done: "104", done_on: "2023-10-20" }, by("finance")],
      because: /^NOT_YOURS “报完成”须由/,
    },
    clocks: [
      {
        says: "完成到通知载明的日子",
        after: 1,
        duty: "finish_in_time",
        today: "2023-11-02",
        is: { dueOn: "2023-10-31", state: "overdue", left: -2 },
      },
    ],
  },
  {
    register: insurance,
    path: "冬天收的是下一年度的医保，按参保年度计",
    steps: [
      [
        "count",
        "2023-09-01",
        { kind: "medical", village: "v1", year_start: "2024-01-01", should: 2100, counted_on: "2023-09-01" },
        village,
      ],
      ["collect", "2023-10-31", { paid: 1500, paid_on: "2023-10-31" }, village],
      ["collect", "2023-12-31", { paid: 500, paid_on: "2023-12-31" }, village],
      ["check", "2024-03-05", { checked_on: "2024-03-05", note: "与税务反馈一致" }, labour],
    ],
    counts: ["should_medical 2100 @2024-01-01", "insured_medical 1500 @2024-01-01", "insured_medical 500 @2024-01-01"],
    refusal: {
      says: "核对后不再登记缴费",
      after: 4,
      step: ["collect", "2024-03-10", { paid: 10, paid_on: "2024-03-10" }, village],
      because: /^WRONG_STATE 现在是“已核对”/,
    },
  },
  {
    register: careGroup,
    path: "建档、走访、帮扶、销档",
    steps: [
      ["file", "2023-01-10", { village: "v1", person: "甲", group: "child", filed_on: "2023-01-10" }, village],
      ["visit", "2023-03-10", { visitor: "乙", visited_on: "2023-03-10" }, village],
      ["help", "2023-06-01", { help: "捐赠学习用品", helped_on: "2023-06-01" }, welfare],
      ["close", "2023-09-01", { closed_on: "2023-09-01", reason: "父母返乡" }, welfare],
    ],
    counts: ["cared_count 1 @2023-01-10", "visit_count 1 @2023-03-10", "help_count 1 @2023-06-01", "cared_count -1 @2023-09-01"],
    refusal: {
      says: "销档由社会事务办办",
      after: 1,
      step: ["close", "2023-09-01", { closed_on: "2023-09-01", reason: "父母返乡" }, village],
      because: /^NOT_YOURS “销档”须由社会事务办办理/,
    },
  },
  {
    register: dispute,
    path: "一听二问三看四调五访，访了才归档",
    steps: [
      [
        "find",
        "2023-05-04",
        { source: "screening", area: "neighbours", risk: "yellow", village: "v1", found_on: "2023-05-04", content: "排水纠纷" },
        village,
      ],
      ["accept", "2023-05-05", { accepted_on: "2023-05-05", mediator: "乙" }, village],
      ["hear", "2023-05-06", { heard_on: "2023-05-06", heard: "双方各执一词" }, village],
      ["ask", "2023-05-07", { asked_on: "2023-05-07", asked: "十年前修渠" }, village],
      ["see", "2023-05-08", { seen_on: "2023-05-08", seen: "沟渠淤塞" }, village],
      ["mediate", "2023-05-10", { mediated_on: "2023-05-10", result: "agreed" }, by("justice")],
      ["visit", "2023-06-01", { visited_on: "2023-06-01", visited: "沟已疏通", is_kept: true }, village],
    ],
    counts: [
      "dispute_count 1 @2023-05-04",
      "mediated_count 1 @2023-05-10",
      "agreed_count 1 @2023-05-10",
      "closed_count 1 @2023-06-01",
      "kept_count 1 @2023-06-01",
    ],
    refusal: {
      says: "没看现场不能调",
      after: 4,
      step: ["mediate", "2023-05-10", { mediated_on: "2023-05-10", result: "agreed" }, village],
      because: /^WRONG_STATE 现在是“已问”，“四调”须在“已看”时办/,
    },
    clocks: [
      {
        says: "受理后一个月内调结",
        after: 5,
        duty: "settle",
        today: "2023-06-07",
        is: { dueOn: "2023-06-05", state: "overdue", left: -2 },
      },
      {
        says: "调结后三十日内回访",
        after: 6,
        duty: "visit_again",
        today: "2023-06-08",
        is: { dueOn: "2023-06-09", state: "running", left: 1 },
      },
    ],
  },
  {
    register: petition,
    path: "网上信访登记、受理、答复、送达、评价、终结",
    steps: [
      [
        "register",
        "2023-03-01",
        {
          matter_no: "演示-1",
          channel: "online",
          kind: "claim",
          persons: 1,
          petitioner: "甲",
          demand: "补偿款",
          received_on: "2023-03-01",
        },
        stability,
      ],
      ["accept", "2023-03-10", { told_on: "2023-03-10", handler: "land", is_simple: false }, stability],
      ["reply", "2023-05-06", { replied_on: "2023-05-06", reply: "已补发" }, stability],
      ["deliver", "2023-05-08", { delivered_on: "2023-05-08" }, stability],
      ["rate", "2023-05-20", { rating: "satisfied" }, stability],
      ["end", "2023-06-10", { ended_on: "2023-06-10", reason: "未申请复查" }, stabilityLead],
    ],
    counts: [
      "matter_count 1 @2023-03-01",
      "online_count 1 @2023-03-01",
      "accepted_count 1 @2023-03-10",
      "replied_count 1 @2023-05-06",
      "asked_count 1 @2023-05-20",
      "rated_count 1 @2023-05-20",
      "satisfied_count 1 @2023-05-20",
      "ended_count 1 @2023-06-10",
    ],
    refusal: {
      says: "延长期限由负责人批准",
      after: 2,
      step: ["extend", "2023-05-01", { extended_to: "2023-06-01", reason: "需现场勘测" }, stability],
      because: /^NOT_YOURS “批准延长办理期限”须由综治中心（信访办）负责人或分管领导办理/,
    },
    clocks: [
      {
        says: "收到后十五日内告知",
        after: 1,
        duty: "tell",
        today: "2023-03-17",
        is: { dueOn: "2023-03-16", state: "overdue", left: -1, unit: "days" },
      },
      { says: "受理后六十日内办结", after: 2, duty: "answer", today: "2023-05-01", is: { dueOn: "2023-05-09", state: "running", left: 8 } },
      {
        says: "延长也不超过九十日",
        after: 2,
        duty: "answer_at_latest",
        today: "2023-05-01",
        is: { dueOn: "2023-06-08", state: "running" },
      },
    ],
  },
  {
    register: petitionBacklog,
    path: "列入清单、包案、化解、他人评查后销号，清单归零",
    steps: [
      ["list", "2023-01-10", { matter_no: "演示-9", listed_on: "2023-01-10", since: "2019-06-01" }, stability],
      ["take", "2023-01-12", { leader: "甲", due_on: "2023-06-30" }, stabilityLead],
      ["resolve", "2023-06-20", { resolved_on: "2023-06-20", way: "resolved", plan: "一案一策" }, stability],
      ["close", "2023-07-01", { reviewed_on: "2023-07-01", review_note: "息诉罢访" }, stabilitySecond],
    ],
    counts: ["backlog_count 1 @2023-01-10", "listed_count 1 @2023-01-10", "backlog_count -1 @2023-07-01", "closed_count 1 @2023-07-01"],
    refusal: {
      says: "谁报的化解谁不评查",
      after: 3,
      step: ["close", "2023-07-01", { reviewed_on: "2023-07-01", review_note: "息诉罢访" }, stability],
      because: /^SAME_PERSON “报化解”是本人办的/,
    },
    clocks: [
      {
        says: "化解到方案定的日子",
        after: 2,
        duty: "resolve_in_time",
        today: "2023-07-03",
        is: { dueOn: "2023-06-30", state: "overdue", left: -3 },
      },
    ],
  },
  {
    register: leaderReception,
    path: "带案下访一次，交办后回访",
    steps: [
      ["plan", "2023-04-01", { leader: "甲", kind: "xiafang", planned_for: "2023-04-06", matter_no: "演示-1" }, stability],
      ["hold", "2023-04-06", { held_on: "2023-04-06", persons: 2 }, mayor],
      ["assign", "2023-04-06", { handler: "land", due_on: "2023-04-20" }, stability],
      ["follow_up", "2023-04-19", { followed_on: "2023-04-19", outcome: "已测量" }, stability],
    ],
    counts: ["xiafang_count 1 @2023-04-06"],
    refusal: {
      says: "没有安排的不能登记开展",
      after: 0,
      step: ["hold", "2023-04-06", { held_on: "2023-04-06", persons: 2 }, mayor],
      because: /^NO_ENTRY/,
    },
    clocks: [
      {
        says: "交办事项到交办单上的日子",
        after: 3,
        duty: "follow_in_time",
        today: "2023-04-21",
        is: { dueOn: "2023-04-20", state: "overdue", left: -1 },
      },
    ],
  },
  {
    register: opinionClue,
    path: "收集一条，研判通报了才算通报，办了反馈",
    steps: [
      ["collect", "2023-05-01", { collected_on: "2023-05-01", source: "grid", content: "路灯不亮" }, by("v1", "grid_worker")],
      [
        "circulate",
        "2023-05-03",
        { opinion: "属实", circulated_on: "2023-05-03", handler: "construction", due_on: "2023-05-10" },
        stability,
      ],
      ["tell_back", "2023-05-09", { result: "已更换", told_on: "2023-05-09" }, stability],
    ],
    counts: ["collected_count 1 @2023-05-01", "clue_count 1 @2023-05-03", "handled_count 1 @2023-05-09"],
    refusal: {
      says: "网格员不能通报",
      after: 1,
      step: [
        "circulate",
        "2023-05-03",
        { opinion: "属实", circulated_on: "2023-05-03", handler: "construction", due_on: "2023-05-10" },
        by("v1", "grid_worker"),
      ],
      because: /^NOT_YOURS “研判通报”须由综治中心（信访办）办理/,
    },
    clocks: [
      {
        says: "反馈到通报单上的日子",
        after: 2,
        duty: "tell_in_time",
        today: "2023-05-11",
        is: { dueOn: "2023-05-10", state: "overdue", left: -1 },
      },
    ],
  },
  {
    register: safetyInspection,
    path: "一次检查发现三处隐患：检查一次，隐患三处；告知后他人复查办结",
    steps: [
      ["plan", "2023-06-01", { site: "某厂车间", area: "industry", planned_for: "2023-06-10", enterprise: "u1" }, emergency],
      [
        "inspect",
        "2023-06-09",
        { inspected_on: "2023-06-09", inspectors: 2, lead_inspector: "甲", items: "防护装置", hazards: 3 },
        emergency,
      ],
      ["tell", "2023-06-10", { told_on: "2023-06-10", receiver: "乙" }, emergency],
      ["recheck", "2023-06-24", { rechecked_on: "2023-06-24", recheck_note: "均已整改" }, emergencySecond],
    ],
    counts: [
      "inspection_count 1 @2023-06-09",
      "hazard_count 3 @2023-06-09",
      "enterprise_count 1 @2023-06-09",
      "closed_count 1 @2023-06-24",
    ],
    refusal: {
      says: "一个人不能检查",
      after: 1,
      step: [
        "inspect",
        "2023-06-09",
        { inspected_on: "2023-06-09", inspectors: 1, lead_inspector: "甲", items: "防护装置", hazards: 0 },
        emergency,
      ],
      because: /^WRONG_VALUE “检查人数”不能小于 2人/,
    },
    clocks: [
      {
        says: "按计划的日子检查",
        after: 1,
        duty: "inspect_as_planned",
        today: "2023-06-12",
        is: { dueOn: "2023-06-10", state: "overdue", left: -2 },
      },
      {
        says: "检查后三日内告知",
        after: 2,
        duty: "tell_in_time",
        today: "2023-06-11",
        is: { dueOn: "2023-06-12", state: "running", left: 1 },
      },
      {
        says: "告知后十五日内复查",
        after: 3,
        duty: "recheck_in_time",
        today: "2023-06-26",
        is: { dueOn: "2023-06-25", state: "overdue", left: -1 },
      },
    ],
  },
  {
    register: accident,
    path: "事故登记、上报、调查、结案，人数按发生日计",
    steps: [
      ["occur", "2023-06-30", { occurred_on: "2023-06-30", occurred_at: "2023-06-30T22:10", site: "某厂", what: "机械伤害" }, emergency],
      [
        "report",
        "2023-07-01",
        { reported_on: "2023-07-01", reported_at: "2023-07-01T00:05", report_to: "区应急局", deaths: 0, injuries: 1 },
        emergency,
      ],
      ["investigate", "2023-08-10", { level: "general", loss: "50000", causes: "违章操作", investigated_on: "2023-08-10" }, emergency],
      ["conclude", "2023-09-01", { concluded_on: "2023-09-01" }, emergencyLead],
    ],
    counts: ["accident_count 1 @2023-06-30", "injury_count 1 @2023-06-30"],
    refusal: {
      says: "没有上报不能结案",
      after: 1,
      step: ["conclude", "2023-09-01", { concluded_on: "2023-09-01" }, emergencyLead],
      because: /^WRONG_STATE 现在是“待上报”/,
    },
    clocks: [
      {
        says: "当日上报，过了就逾期",
        after: 1,
        duty: "report_at_once",
        today: "2023-07-01",
        is: { dueOn: "2023-06-30", state: "overdue", left: -1 },
      },
    ],
  },
  {
    register: emergencyResource,
    path: "物资登记、检查、演练、注销",
    steps: [
      ["enter", "2022-04-01", { name: "编织袋", kind: "stores", quantity: "5000", village: "v1", entered_on: "2022-04-01" }, village],
      ["check", "2023-05-10", { checked_on: "2023-05-10", check_note: "完好", quantity: "4800" }, village],
      ["drill", "2023-05-20", { drilled_on: "2023-05-20", people: 60 }, emergency],
      ["remove", "2024-03-01", { reason: "老化报废" }, emergencyLead],
    ],
    counts: [
      "item_count 1 @2022-04-01",
      "check_count 1 @2023-05-10",
      "drill_count 1 @2023-05-20",
      "drill_people 60 @2023-05-20",
      "item_count -1 @2024-03-01",
    ],
    refusal: {
      says: "注销由负责人办",
      after: 1,
      step: ["remove", "2024-03-01", { reason: "老化报废" }, emergency],
      because: /^NOT_YOURS “注销”须由应急管理办负责人办理/,
    },
  },
  {
    register: eventActivity,
    path: "政企活动办一次计一次，哪个办的活动哪个办登记",
    steps: [
      ["plan", "2023-03-01", { title: "银企对接会", kind: "enterprise", planned_for: "2023-03-10" }, by("economy")],
      ["hold", "2023-03-10", { held_on: "2023-03-10", people: 40 }, by("economy")],
    ],
    counts: ["enterprise_event_count 1 @2023-03-10", "event_count 1 @2023-03-10", "people_count 40 @2023-03-10"],
    refusal: {
      says: "取消要写原因",
      after: 1,
      step: ["call_off", "2023-03-09", {}, party],
      because: /^FIELD_NEEDED “取消原因”必须填写/,
    },
  },
  {
    register: conscription,
    path: "只录每批次每环节的总数",
    steps: [
      [
        "record",
        "2023-03-20",
        { batch: "first", step: "sent", period_end: "2023-03-15", total: 6, recorded_on: "2023-03-20", document: [] },
        by("armed_forces"),
      ],
    ],
    counts: ["sent 6 @2023-03-15"],
    refusal: {
      says: "没有来源文件不登记",
      after: 0,
      step: [
        "record",
        "2023-03-20",
        { batch: "first", step: "sent", period_end: "2023-03-15", total: 6, recorded_on: "2023-03-20" },
        by("armed_forces"),
      ],
      because: /^FIELD_NEEDED “来源文件”必须填写/,
    },
  },
  {
    register: veteranService,
    path: "登记、办理、回访",
    steps: [
      ["receive", "2023-04-01", { person: "甲", kind: "card", received_on: "2023-04-01" }, by("veterans")],
      ["handle", "2023-04-10", { done_on: "2023-04-10", result: "已发证" }, by("veterans")],
      ["call_back", "2023-04-20", { called_on: "2023-04-20", is_satisfied: true }, by("veterans")],
    ],
    counts: ["matter_count 1 @2023-04-01", "done_count 1 @2023-04-10", "called_count 1 @2023-04-20", "satisfied_count 1 @2023-04-20"],
    refusal: {
      says: "没办理不能回访",
      after: 1,
      step: ["call_back", "2023-04-20", { called_on: "2023-04-20", is_satisfied: true }, by("veterans")],
      because: /^WRONG_STATE 现在是“已登记”/,
    },
  },
  {
    register: policeStat,
    path: "派出所提供的累计数，按所属期末日登记",
    steps: [
      [
        "record",
        "2024-01-08",
        { indicator: "fraud", period_end: "2023-12-31", basis: "flash", value: 9, given_on: "2024-01-08", document: [] },
        stability,
      ],
    ],
    counts: ["fraud 9 @2023-12-31"],
    refusal: {
      says: "村里不登记派出所的数",
      after: 0,
      step: [
        "record",
        "2024-01-08",
        { indicator: "fraud", period_end: "2023-12-31", basis: "flash", value: 9, given_on: "2024-01-08", document: [] },
        village,
      ],
      because: /^NOT_YOURS “登记指标值”须由综治中心（信访办）办理/,
    },
  },
  {
    register: assistancePayment,
    path: "紧急的临时救助先发钱、后补手续，超限额的报区批准",
    steps: [
      [
        "apply",
        "2023-07-03",
        {
          programme: "temporary",
          village: "v1",
          applicant: "甲",
          members: 4,
          hardship: "房屋失火",
          applied_on: "2023-07-03",
          is_urgent: true,
        },
        village,
      ],
      ["pay_first", "2023-07-03", { amount: "2000", paid_on: "2023-07-03" }, welfareLead],
      ["check", "2023-07-10", { checked_on: "2023-07-10", is_eligible: true, proposed: "6000" }, welfare],
      ["send_up", "2023-07-12", { reason: "超过本镇限额" }, welfareLead],
      ["district_confirm", "2023-07-20", { confirmed_on: "2023-07-20", district_no: "演示3号" }, welfare],
      ["pay", "2023-07-25", { amount: "4000", paid_on: "2023-07-25" }, finance],
    ],
    counts: [
      "applied_count 1 @2023-07-03",
      "paid_total 2000 @2023-07-03",
      "payment_count 1 @2023-07-03",
      "urgent_count 1 @2023-07-03",
      "confirmed_count 1 @2023-07-20",
      "covered_persons 4 @2023-07-20",
      "paid_total 4000 @2023-07-25",
      "payment_count 1 @2023-07-25",
    ],
    refusal: {
      says: "超过限额的镇里不能确认",
      after: 3,
      step: ["confirm", "2023-07-12", { confirmed_on: "2023-07-12" }, welfareLead],
      because: /^CONDITION_NOT_MET 临时救助须核对符合条件，且超过2800元的报区审批/,
    },
    clocks: [
      {
        says: "先行发放后二十个工作日内补办手续",
        after: 2,
        duty: "papers",
        today: "2023-08-01",
        is: { dueOn: "2023-07-31", state: "overdue", left: -1, unit: "workingDays" },
      },
    ],
  },
  {
    register: petition,
    path: "来访事项延长后答复，复查变更、重新办理，再复查、复核后终结",
    steps: [
      [
        "register",
        "2023-01-03",
        { matter_no: "演示-2", channel: "visit", kind: "claim", persons: 2, demand: "欠薪", received_on: "2023-01-03" },
        stability,
      ],
      ["accept", "2023-01-05", { told_on: "2023-01-05", handler: "labour", is_simple: true }, stability],
      ["extend", "2023-02-20", { extended_to: "2023-04-30", reason: "需核实考勤" }, stabilityLead],
      ["reply", "2023-03-30", { replied_on: "2023-03-30", reply: "部分支付" }, stability],
      ["deliver", "2023-04-01", { delivered_on: "2023-04-01" }, stability],
      ["ask_review", "2023-04-20", { applied_on: "2023-04-20" }, stability],
      ["review", "2023-05-15", { reviewed_on: "2023-05-15", review_result: "changed" }, stability],
      ["handle_again", "2023-05-16", { told_on: "2023-05-16", reason: "复查撤销原意见" }, stability],
      ["reply", "2023-06-16", { replied_on: "2023-06-16", reply: "全部支付" }, stability],
      ["deliver", "2023-06-17", { delivered_on: "2023-06-17" }, stability],
      ["ask_review", "2023-07-01", { applied_on: "2023-07-01" }, stability],
      ["review", "2023-07-20", { reviewed_on: "2023-07-20", review_result: "upheld" }, stability],
      ["ask_recheck", "2023-08-01", { applied_on: "2023-08-01" }, stability],
      ["recheck", "2023-08-25", { reviewed_on: "2023-08-25", review_result: "upheld" }, stability],
    ],
    counts: [
      "matter_count 1 @2023-01-03",
      "accepted_count 1 @2023-01-05",
      "extended_count 1 @2023-02-20",
      "replied_count 1 @2023-03-30",
      "review_count 1 @2023-04-20",
      "replied_count 1 @2023-06-16",
      "review_count 1 @2023-07-01",
      "ended_count 1 @2023-08-25",
    ],
    refusal: {
      says: "复查维持的不重新办理",
      after: 12,
      step: ["handle_again", "2023-07-21", { told_on: "2023-07-21", reason: "再办" }, stability],
      because: /^CONDITION_NOT_MET 复查维持原意见的，不重新办理/,
    },
    clocks: [
      {
        says: "简易办理十个工作日，春节和调休除外",
        after: 2,
        duty: "answer_simple",
        today: "2023-01-06",
        is: { dueOn: "2023-01-19", state: "running", unit: "workingDays" },
      },
      {
        says: "批准延长后，六十日改到批准的日子，原期限看得见",
        after: 3,
        duty: "answer",
        today: "2023-03-10",
        is: { firstDueOn: "2023-03-06", dueOn: "2023-04-30", state: "running" },
      },
      {
        says: "批到哪一天都不超过受理后九十日",
        after: 3,
        duty: "answer_at_latest",
        today: "2023-04-06",
        is: { dueOn: "2023-04-05", state: "overdue", left: -1 },
      },
      { says: "重新办理的期限重新起算", after: 8, duty: "answer", today: "2023-06-01", is: { dueOn: "2023-07-15", state: "running" } },
      { says: "复查三十日", after: 6, duty: "review_in_time", today: "2023-05-21", is: { dueOn: "2023-05-20", state: "overdue" } },
      { says: "复核三十日", after: 13, duty: "recheck_in_time", today: "2023-08-25", is: { dueOn: "2023-08-31", state: "running" } },
    ],
  },
];

testTable(rows);
// 接待来访 and 安全隐患 have tests of their own in `../seven.test.ts`.
testNoneMissing(
  livelihoodRegisters.filter(({ id }) => !["petition_visit", "hazard"].includes(id)),
  rows,
);

test("检举控告不录人和事，只把件数移送纪委", () => {
  const handed = given(petition).did(
    "hand_to_discipline",
    "2023-05-04",
    { matter_no: "演示-3", channel: "letter", received_on: "2023-05-04" },
    stability,
  );
  expect(handed.posted).toEqual(["handed_over_count 1 @2023-05-04"]);
  expect(
    given(petition).refuses(
      "hand_to_discipline",
      "2023-05-04",
      { matter_no: "演示-3", channel: "letter", received_on: "2023-05-04", demand: "举报" },
      stability,
    )[0],
  ).toMatch(/^FIELD_NOT_OPEN 办“移送检举控告”时不填“诉求”/);
});

test("一卡通一批一条：金额进发放总额，人数进人次", () => {
  expect(
    given(assistancePayment).did(
      "record_batch",
      "2023-05-12",
      { programme: "elderly", batch_no: "演示批次1", month_end: "2023-05-31", persons: 260, amount: "15600", paid_on: "2023-05-12" },
      finance,
    ).posted,
  ).toEqual(["paid_total 15600 @2023-05-12", "payment_count 260 @2023-05-12"]);
});

test("只有紧急的临时救助先行发放；核对不符合条件的不公示", () => {
  const applied = given(assistancePayment).did(
    "apply",
    "2023-03-01",
    {
      programme: "subsistence",
      village: "v1",
      applicant: "甲",
      members: 2,
      hardship: "无劳动能力",
      applied_on: "2023-03-01",
      is_urgent: true,
    },
    village,
  );
  expect(applied.refuses("pay_first", "2023-03-02", { amount: "900", paid_on: "2023-03-02" }, welfareLead)[0]).toMatch(
    /^CONDITION_NOT_MET 只有情况紧急的临时救助/,
  );
  expect(
    applied
      .did("check", "2023-03-10", { checked_on: "2023-03-10", is_eligible: false, proposed: "0" }, welfare)
      .refuses("publicise", "2023-03-20", { publicised_days: 7, publicised_until: "2023-03-20" }, welfare)[0],
  ).toMatch(/^CONDITION_NOT_MET 核对不符合条件/);
});

test("没有带案的下访不计；约访、接访各计各的", () => {
  const met = (kind: string, more: object) =>
    given(leaderReception).did("record", "2023-04-06", { leader: "甲", kind, held_on: "2023-04-06", persons: 2, ...more }, mayor).posted;
  expect(met("xiafang", {})).toEqual([]);
  expect(met("xiafang", { matter_no: "演示-1" })).toEqual(["xiafang_count 1 @2023-04-06"]);
  expect(met("yuefang", {})).toEqual(["yuefang_count 1 @2023-04-06"]);
  expect(met("jiefang", {})).toEqual(["jiefang_count 1 @2023-04-06"]);
});

test("有隐患的检查须复查，没有隐患的告知后办结", () => {
  const told = (hazards: number) =>
    given(safetyInspection)
      .did(
        "record",
        "2023-06-09",
        { site: "小学", area: "school", inspected_on: "2023-06-09", inspectors: 2, lead_inspector: "甲", items: "消防", hazards },
        emergency,
      )
      .did("tell", "2023-06-10", { told_on: "2023-06-10", receiver: "乙" }, emergency);
  expect(told(0).did("close", "2023-06-10", {}, emergency).posted).toEqual([
    "inspection_count 1 @2023-06-09",
    "closed_count 1 @2023-06-10",
  ]);
  expect(told(0).clock("recheck_in_time", "2023-06-11")).toBeUndefined();
  expect(told(2).refuses("close", "2023-06-10", {}, emergency)[0]).toMatch(/^CONDITION_NOT_MET 发现了隐患，须复查后办结/);
  expect(told(2).refuses("recheck", "2023-06-20", { rechecked_on: "2023-06-20", recheck_note: "已改" }, emergency)[0]).toMatch(
    /^SAME_PERSON/,
  );
});

test("没有录用不登记就业", () => {
  const turnedDown = given(employment)
    .did(
      "register",
      "2023-02-01",
      { jobseeker_no: "演示-002", name: "乙", village: "v1", group: "difficult", registered_on: "2023-02-01" },
      village,
    )
    .did("refer", "2023-02-06", { employer: "某厂", post: "质检", referred_on: "2023-02-06" }, labour)
    .did("interview", "2023-02-08", { interviewed_on: "2023-02-08", interview_result: "not_hired" }, labour);
  expect(turnedDown.refuses("place", "2023-02-10", { started_on: "2023-02-10", distance: "2" }, labour)[0]).toMatch(
    /^CONDITION_NOT_MET 面试没有录用/,
  );
  expect(turnedDown.did("refer", "2023-02-12", { employer: "另一厂", post: "包装", referred_on: "2023-02-12" }, labour).state).toBe(
    "referred",
  );
});

test("社员不足五十人的互助社不登记；没达到目标的暖民心任务不验收", () => {
  expect(
    given(mutualAidOrg)
      .did(
        "prepare",
        "2022-05-01",
        { name: "石坝村互助社", level: "village", prepared_on: "2022-05-01", members: 41, fund: "30000" },
        welfare,
      )
      .refuses("register", "2022-06-20", { reg_no: "演示社证2号", registered_on: "2022-06-20" }, welfare)[0],
  ).toMatch(/^CONDITION_NOT_MET 社员不足50人/);
  expect(
    given(warmAction)
      .did(
        "issue",
        "2023-02-01",
        {
          action: "meals",
          year: 2023,
          task: "新建助餐点",
          target: "3",
          handler: "social_affairs",
          issued_on: "2023-02-01",
          due_on: "2023-10-31",
        },
        welfare,
      )
      .did("finish", "2023-10-20", { done: "2", done_on: "2023-10-20" }, welfare)
      .refuses("accept", "2023-11-01", { accepted_on: "2023-11-01" }, welfareLead)[0],
  ).toMatch(/^CONDITION_NOT_MET 完成数量没有达到目标/);
});

test("五步一步接一步，哪一步都不能跳", () => {
  const on = "2023-05-10";
  const steps = [
    ["hear", { heard_on: on, heard: "听" }],
    ["ask", { asked_on: on, asked: "问" }],
    ["see", { seen_on: on, seen: "看" }],
    ["mediate", { mediated_on: on, result: "agreed" }],
    ["visit", { visited_on: on, visited: "访", is_kept: true }],
  ] as const;
  let story = given(dispute)
    .did("find", on, { source: "request", area: "family", risk: "blue", found_on: on, content: "赡养" }, stability)
    .did("accept", on, { accepted_on: on, mediator: "乙" }, stability);
  for (const [next, values] of steps) {
    for (const [other, otherValues] of steps.filter(([step]) => step !== next))
      expect(story.refuses(other, on, otherValues, stability)[0]).toMatch(/^WRONG_STATE/);
    story = story.did(next, on, values, stability);
  }
  expect(story.state).toBe("closed");
});

test("纠纷提级后回到第一步，调结后反复的重新受理、期限重算", () => {
  const accepted = given(dispute)
    .did("find", "2023-05-04", { source: "hotline", area: "debt", risk: "red", found_on: "2023-05-04", content: "借款" }, stability)
    .did("accept", "2023-05-05", { accepted_on: "2023-05-05", mediator: "乙" }, stability)
    .did("escalate", "2023-05-20", { reason: "涉及面广" }, stability);
  expect(accepted.posted).toEqual(["dispute_count 1 @2023-05-04", "red_count 1 @2023-05-04", "escalated_count 1 @2023-05-20"]);
  expect(accepted.clock("settle", "2023-05-21")).toMatchObject({ dueOn: "2023-06-05", state: "running" });
  const again = accepted
    .did("hear", "2023-05-22", { heard_on: "2023-05-22", heard: "听" }, stability)
    .did("ask", "2023-05-22", { asked_on: "2023-05-22", asked: "问" }, stability)
    .did("see", "2023-05-23", { seen_on: "2023-05-23", seen: "看" }, stability)
    .did("mediate", "2023-05-25", { mediated_on: "2023-05-25", result: "not_agreed" }, stability)
    .did("reopen", "2023-06-10", { accepted_on: "2023-06-10", reason: "反复" }, stability);
  expect(again.clock("settle", "2023-06-11")).toMatchObject({ dueOn: "2023-07-10", state: "running" });
  expect(again.posted.filter((line) => line.startsWith("dispute_count"))).toHaveLength(1);
});

test("事故零报告也签，按所属月计；征兵位次须有参加排位数", () => {
  expect(
    given(accident).did(
      "sign",
      "2023-08-02",
      { accidents: 0, signer: "甲", signed_on: "2023-08-02", month_end: "2023-07-31" },
      emergencyLead,
    ).posted,
  ).toEqual(["signed_count 1 @2023-07-31"]);
  expect(
    given(conscription).did(
      "record_rank",
      "2024-01-10",
      { period_end: "2023-12-31", rank: 2, rank_of: 12, recorded_on: "2024-01-10", document: [] },
      by("armed_forces"),
    ).posted,
  ).toEqual(["district_rank 2 @2023-12-31"]);
  expect(
    given(conscription).refuses(
      "record_rank",
      "2024-01-10",
      { period_end: "2023-12-31", rank: 2, recorded_on: "2024-01-10", document: [] },
      by("armed_forces"),
    )[0],
  ).toMatch(/^FIELD_NEEDED “参加排位数”必须填写/);
});
