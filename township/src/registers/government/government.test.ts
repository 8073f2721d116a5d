import { by } from "../../testing/given.ts";
import { type Row, testNoneMissing, testTable } from "../../testing/table.ts";
import { auditIssue } from "./audit-issue.ts";
import { conductInspection } from "./conduct-inspection.ts";
import { decision } from "./decision.ts";
import { disciplineCase } from "./discipline-case.ts";
import { disciplineNotice } from "./discipline-notice.ts";
import { disclosure } from "./disclosure.ts";
import { dutyList } from "./duty-list.ts";
import { evaluation } from "./evaluation.ts";
import { financeItem } from "./finance-item.ts";
import { honor } from "./honor.ts";
import { hotlineTicket } from "./hotline-ticket.ts";
import { governmentRegisters } from "./index.ts";
import { integrityRisk } from "./integrity-risk.ts";
import { livelihoodProject } from "./livelihood-project.ts";
import { npcSuggestion } from "./npc-suggestion.ts";
import { npcSupervision } from "./npc-supervision.ts";
import { procuratorialSuggestion } from "./procuratorial-suggestion.ts";
import { requestReport } from "./request-report.ts";
import { ruleDoc } from "./rule-doc.ts";
import { serviceCase } from "./service-case.ts";
import { study } from "./study.ts";
import { supervisionTask } from "./supervision-task.ts";
import { threePublicExpense } from "./three-public-expense.ts";

const office = by("party_government");
const second = by("party_government", "office_clerk", "second");
const lead = by("party_government", "office_lead");
const service = by("service");
const congress = by("congress");
const justice = by("justice");
const finance = by("finance");
const financeSecond = by("finance", "office_clerk", "second");
const discipline = by("discipline");
const disciplineLead = by("discipline", "office_lead");
const mayor = by("", "mayor");
const village = by("v1");

const rows: readonly Row[] = [
  {
    register: hotlineTicket,
    path: "派单、签收、答复、另一人审核、回访、办结；延期内答复算按时",
    steps: [
      [
        "receive",
        "2023-05-04",
        {
          ticket_no: "演示-1",
          channel: "hotline",
          kind: "help",
          dispatched_on: "2023-05-04",
          sign_due_on: "2023-05-05",
          due_on: "2023-05-09",
          village: "v1",
        },
        service,
      ],
      ["sign", "2023-05-04", { signed_on: "2023-05-04", handler: "o1" }, office],
      ["extend", "2023-05-08", { extended_to: "2023-05-12", reason: "等配件" }, lead],
      ["reply", "2023-05-11", { reply: "路灯已修", replied_on: "2023-05-11" }, village],
      ["check", "2023-05-11", { comment: "属实" }, office],
      ["call_back", "2023-05-12", { reached: true, rating: "fair" }, service],
      ["finish", "2023-05-12", { done_on: "2023-05-12" }, service],
    ],
    counts: [
      "received_count 1 @2023-05-04",
      "extended_count 1 @2023-05-08",
      "asked_count 1 @2023-05-12",
      "rated_count 1 @2023-05-12",
      "satisfied_count 1 @2023-05-12",
      "done_count 1 @2023-05-12",
      "on_time_count 1 @2023-05-12",
    ],
    refusal: {
      says: "没有回访不能办结",
      after: 5,
      step: ["finish", "2023-05-12", { done_on: "2023-05-12" }, service],
      because: /^CONDITION_NOT_MET 还没有回访/,
    },
    clocks: [
      { says: "签收按派单时限", after: 1, duty: "sign", today: "2023-05-06", is: { dueOn: "2023-05-05", state: "overdue" } },
      {
        says: "办理时限按派单，同意延期后顺延",
        after: 3,
        duty: "answer",
        today: "2023-05-10",
        is: { firstDueOn: "2023-05-09", dueOn: "2023-05-12", state: "running" },
      },
    ],
  },
  {
    register: hotlineTicket,
    path: "过了时限才答复的，办结但不算按时；不满意的重办，没评价的不进满意度",
    steps: [
      [
        "receive",
        "2023-05-04",
        { ticket_no: "演示-2", channel: "mayor_mail", kind: "complaint", dispatched_on: "2023-05-04", due_on: "2023-05-09" },
        service,
      ],
      ["sign", "2023-05-04", { signed_on: "2023-05-04", handler: "o1" }, office],
      ["reply", "2023-05-11", { reply: "已告知店主", replied_on: "2023-05-11" }, office],
      ["check", "2023-05-11", { comment: "属实" }, second],
      ["call_back", "2023-05-12", { reached: true, rating: "unsatisfied" }, service],
      ["redo", "2023-05-12", { reason: "噪声仍在" }, office],
      ["reply", "2023-05-15", { reply: "已加隔音", replied_on: "2023-05-15" }, office],
      ["check", "2023-05-15", { comment: "看过" }, second],
      ["call_back", "2023-05-16", { reached: false, rating: "none" }, service],
      ["finish", "2023-05-16", { done_on: "2023-05-16" }, service],
    ],
    counts: [
      "received_count 1 @2023-05-04",
      "asked_count 1 @2023-05-12",
      "rated_count 1 @2023-05-12",
      "asked_count 1 @2023-05-16",
      "done_count 1 @2023-05-16",
    ],
    refusal: {
      says: "答复的人不能自己审核",
      after: 3,
      step: ["check", "2023-05-11", { comment: "属实" }, office],
      because: /^SAME_PERSON “答复”是本人办的/,
    },
    alsoRefused: [
      {
        says: "答复的人也不能自己退回",
        after: 3,
        step: ["send_back", "2023-05-11", { comment: "再办" }, office],
        because: /^SAME_PERSON “答复”是本人办的/,
      },
      {
        says: "没说不满意的不重办",
        after: 9,
        step: ["redo", "2023-05-16", { reason: "再办" }, office],
        because: /^CONDITION_NOT_MET 只有评价不满意的才重办/,
      },
    ],
  },
  {
    register: serviceCase,
    path: "审核办结的计入审核办结，不计帮办代办；非常满意算好评",
    steps: [
      [
        "accept",
        "2023-06-01",
        { item: "残疾人证", mode: "review", speed: "promised", accepted_on: "2023-06-01", due_on: "2023-06-15" },
        service,
      ],
      ["ask_papers", "2023-06-02", { missing: "照片" }, service],
      ["papers_came", "2023-06-05", {}, service],
      ["examine", "2023-06-08", { examined_on: "2023-06-08", opinion: "符合" }, service],
      ["close", "2023-06-09", { closed_on: "2023-06-09", result: "已发证" }, service],
      ["rate", "2023-06-10", { rating: "very_satisfied" }, service],
    ],
    counts: [
      "accepted_count 1 @2023-06-01",
      "done_count 1 @2023-06-09",
      "closed_count 1 @2023-06-09",
      "on_time_count 1 @2023-06-09",
      "asked_count 1 @2023-06-10",
      "rated_count 1 @2023-06-10",
      "satisfied_count 1 @2023-06-10",
    ],
    refusal: {
      says: "要审核的没审核，不能办结",
      after: 3,
      step: ["close", "2023-06-06", { closed_on: "2023-06-06", result: "已发证" }, service],
      because: /^CONDITION_NOT_MET 审核办结的事项须先审核/,
    },
    clocks: [
      {
        says: "补正的三天从承诺时限里扣除",
        after: 3,
        duty: "close",
        today: "2023-06-16",
        is: { dueOn: "2023-06-18", state: "running", pausedFor: 3 },
      },
    ],
  },
  {
    register: serviceCase,
    path: "帮办代办不用审核，计入帮办代办；不满意的不算好评，过了承诺日不算按时",
    steps: [
      [
        "accept",
        "2023-06-01",
        { item: "代办养老认证", mode: "agent", speed: "instant", accepted_on: "2023-06-01", due_on: "2023-06-01", village: "v1" },
        village,
      ],
      ["close", "2023-06-02", { closed_on: "2023-06-02", result: "已认证" }, village],
      ["rate", "2023-06-02", { rating: "unsatisfied" }, village],
      ["rate", "2023-06-03", { rating: "none" }, village],
    ],
    counts: [
      "accepted_count 1 @2023-06-01",
      "done_count 1 @2023-06-02",
      "agent_count 1 @2023-06-02",
      "asked_count 1 @2023-06-02",
      "rated_count 1 @2023-06-02",
      "asked_count 1 @2023-06-03",
    ],
    refusal: {
      says: "村里不审核",
      after: 1,
      step: ["examine", "2023-06-01", { examined_on: "2023-06-01", opinion: "符合" }, village],
      because: /^NOT_YOURS “审核”须由为民服务中心办理/,
    },
  },
  {
    register: decision,
    path: "提议、论证、合法性审查、开会、表决、纪要、落实",
    steps: [
      ["propose", "2023-03-01", { topic: "购置环卫车", class: "spending", proposer: "o1", amount: "600000" }, office],
      ["consult", "2023-03-05", { consultation: "三个村已征求" }, office],
      ["review", "2023-03-08", { legal_review: "合法" }, justice],
      [
        "convene",
        "2023-03-12",
        { meeting: "committee", met_on: "2023-03-12", members: 9, present: 8, discipline_present: true, told_on: "2023-03-10" },
        office,
      ],
      ["adopt", "2023-03-12", { votes_for: 8, votes_against: 0, head_spoke_last: true, opinions: "同意" }, office],
      ["minute", "2023-03-14", { minutes_no: "演示纪要3号", handler: "o2", due_on: "2023-06-30" }, lead],
      ["execute", "2023-06-20", { executed_on: "2023-06-20", execution: "已交付" }, office],
    ],
    counts: [
      "reviewed_count 1 @2023-03-08",
      "decision_count 1 @2023-03-12",
      "spending_count 1 @2023-03-12",
      "executed_count 1 @2023-06-20",
    ],
    refusal: {
      says: "党政办自己不能作合法性审查",
      after: 2,
      step: ["review", "2023-03-08", { legal_review: "合法" }, office],
      because: /^NOT_YOURS “合法性审查”须由司法所办理/,
    },
    clocks: [
      { says: "按纪要期限落实", after: 6, duty: "execute", today: "2023-07-02", is: { dueOn: "2023-06-30", state: "overdue", left: -2 } },
    ],
  },
  {
    register: decision,
    path: "干部任免到会正好三分之二，可以表决",
    steps: [
      ["propose", "2023-03-01", { topic: "演示任免", class: "personnel", proposer: "o1" }, office],
      ["consult", "2023-03-05", { consultation: "已考察" }, office],
      ["review", "2023-03-08", { legal_review: "合规" }, justice],
      [
        "convene",
        "2023-03-12",
        { meeting: "committee", met_on: "2023-03-12", members: 9, present: 6, discipline_present: true, told_on: "2023-03-10" },
        office,
      ],
      ["adopt", "2023-03-12", { votes_for: 6, votes_against: 0, head_spoke_last: false, opinions: "同意" }, office],
      ["discuss_again", "2023-03-15", { reason: "主要负责人先表了态" }, lead],
      [
        "convene",
        "2023-03-20",
        { meeting: "committee", met_on: "2023-03-20", members: 9, present: 5, discipline_present: true, told_on: "2023-03-18" },
        office,
      ],
    ],
    counts: ["reviewed_count 1 @2023-03-08", "decision_count 1 @2023-03-12", "decision_count -1 @2023-03-15"],
    refusal: {
      says: "到会五人不够九人的三分之二，不能表决",
      after: 7,
      step: ["adopt", "2023-03-20", { votes_for: 5, votes_against: 0, head_spoke_last: true, opinions: "同意" }, office],
      because: /^CONDITION_NOT_MET 到会人数不够/,
    },
    alsoRefused: [
      {
        says: "主要负责人没有末位表态的，不出纪要",
        after: 5,
        step: ["minute", "2023-03-14", { minutes_no: "演示纪要4号", handler: "o2", due_on: "2023-06-30" }, lead],
        because: /^CONDITION_NOT_MET 主要负责人没有末位表态/,
      },
    ],
  },
  {
    register: livelihoodProject,
    path: "征集、票决、实施、验收、测评、公布",
    steps: [
      ["collect", "2022-11-01", { name: "村级健身点", origin: "residents" }, office],
      ["shortlist", "2022-12-10", { content: "建九处", budget: "450000", shortlisted_on: "2022-12-10" }, mayor],
      ["vote", "2023-01-12", { voted_on: "2023-01-12", voters: 58, votes: 52 }, congress],
      ["start", "2023-02-01", { leader: "甲", handler: "o1", due_on: "2023-10-31" }, office],
      ["finish", "2023-10-10", { finished_on: "2023-10-10", situation: "九处建成" }, office],
      ["accept", "2023-10-20", { accepted_on: "2023-10-20" }, second],
      ["test", "2024-01-15", { tested_on: "2024-01-15", raters: 58, rated: 56, satisfied: 54 }, congress],
      ["publish", "2024-02-01", { published_on: "2024-02-01" }, office],
    ],
    counts: [
      "collected_count 1 @2022-11-01",
      "voted_count 1 @2023-01-12",
      "done_count 1 @2023-10-20",
      "asked_votes 58 @2024-01-15",
      "rated_votes 56 @2024-01-15",
      "satisfied_votes 54 @2024-01-15",
    ],
    refusal: {
      says: "申请验收的人不能自己验收",
      after: 5,
      step: ["accept", "2023-10-20", { accepted_on: "2023-10-20" }, office],
      because: /^SAME_PERSON “申请验收”是本人办的/,
    },
    alsoRefused: [
      {
        says: "申请验收的人也不能自己退回",
        after: 5,
        step: ["send_back", "2023-10-20", { reason: "返工" }, office],
        because: /^SAME_PERSON/,
      },
    ],
    clocks: [
      { says: "按票决的时限完成", after: 4, duty: "finish", today: "2023-11-01", is: { dueOn: "2023-10-31", state: "overdue" } },
      { says: "一年内由人代会测评", after: 7, duty: "test", today: "2024-02-01", is: { dueOn: "2024-10-20", state: "met" } },
    ],
  },
  {
    register: npcSuggestion,
    path: "交办、签收、沟通、答复、征询；B类答复跟踪到落实",
    steps: [
      [
        "submit",
        "2023-01-12",
        { title: "修村口桥", deputies: "演示代表", content: "桥面破损", submitted_on: "2023-01-12" },
        by("", "deputy"),
      ],
      ["assign", "2023-02-01", { no: "1", assigned_on: "2023-02-01", main_unit: "o1", co_unit: "o2" }, congress],
      ["take", "2023-02-06", {}, office],
      ["second", "2023-02-20", { co_opinion: "可列入农路计划" }, office],
      ["talk", "2023-03-10", { talked_on: "2023-03-10", talk: "到现场看过" }, office],
      ["reply", "2023-04-20", { replied_on: "2023-04-20", reply: "列入下半年计划", result: "solving", promised_by: "2023-11-30" }, office],
      ["consult", "2023-04-28", { opinion: "satisfied" }, congress],
      ["track", "2023-05-04", {}, congress],
      ["land", "2023-11-20", { landed_on: "2023-11-20" }, congress],
    ],
    counts: [
      "suggestion_count 1 @2023-01-12",
      "asked_count 1 @2023-04-28",
      "rated_count 1 @2023-04-28",
      "satisfied_count 1 @2023-04-28",
      "answered_count 1 @2023-05-04",
      "tracked_count 1 @2023-05-04",
      "solved_count 1 @2023-11-20",
    ],
    refusal: {
      says: "没有征询代表意见，不能归档",
      after: 6,
      step: ["file", "2023-04-25", {}, congress],
      because: /^CONDITION_NOT_MET 还没有征询代表意见/,
    },
    clocks: [
      {
        says: "十日内签收，错交的退回",
        after: 2,
        duty: "take",
        today: "2023-02-12",
        is: { dueOn: "2023-02-11", state: "overdue", left: -1 },
      },
      { says: "会办意见一个月", after: 3, duty: "second", today: "2023-03-02", is: { dueOn: "2023-03-01", state: "overdue", left: -1 } },
      { says: "三个月内答复", after: 5, duty: "answer", today: "2023-05-02", is: { dueOn: "2023-05-01", state: "overdue", left: -1 } },
      { says: "承诺的要落实", after: 8, duty: "land", today: "2023-11-25", is: { dueOn: "2023-11-30", state: "running" } },
    ],
  },
  {
    register: npcSuggestion,
    path: "代表不满意的重办，D类归档的算办复、不算解决，没反馈的不进满意度",
    steps: [
      ["submit", "2023-01-12", { title: "增开班车", deputies: "演示代表", content: "早班太挤", submitted_on: "2023-01-12" }, congress],
      ["assign", "2023-02-01", { no: "2", assigned_on: "2023-02-01", main_unit: "o1" }, congress],
      ["take", "2023-02-06", {}, office],
      ["talk", "2023-03-10", { talked_on: "2023-03-10", talk: "电话" }, office],
      ["reply", "2023-03-20", { replied_on: "2023-03-20", reply: "暂无运力", result: "later" }, office],
      ["consult", "2023-03-28", { opinion: "unsatisfied" }, congress],
      ["redo", "2023-04-01", { reason: "代表要求再沟通" }, congress],
      ["talk", "2023-04-10", { talked_on: "2023-04-10", talk: "到站点看过" }, office],
      ["reply", "2023-04-20", { replied_on: "2023-04-20", reply: "转客运公司参考", result: "noted" }, office],
      ["consult", "2023-04-28", { opinion: "none" }, congress],
      ["file", "2023-05-08", {}, congress],
    ],
    counts: [
      "suggestion_count 1 @2023-01-12",
      "asked_count 1 @2023-03-28",
      "rated_count 1 @2023-03-28",
      "asked_count 1 @2023-04-28",
      "answered_count 1 @2023-05-08",
    ],
    refusal: {
      says: "代表不满意的不能归档",
      after: 6,
      step: ["file", "2023-04-01", {}, congress],
      because: /^CONDITION_NOT_MET/,
    },
    alsoRefused: [
      {
        says: "没有会办单位的没有会办意见",
        after: 3,
        step: ["second", "2023-02-20", { co_opinion: "同意" }, office],
        because: /^CONDITION_NOT_MET 没有会办单位/,
      },
      {
        says: "不是B类的不跟踪",
        after: 10,
        step: ["track", "2023-05-08", { promised_by: "2023-12-31" }, congress],
        because: /^CONDITION_NOT_MET/,
      },
      { says: "没说不满意的不重办", after: 10, step: ["redo", "2023-05-08", { reason: "再办" }, congress], because: /^CONDITION_NOT_MET/ },
    ],
  },
  {
    register: npcSupervision,
    path: "视察后转交意见，政府反馈，主席团评议",
    steps: [
      ["hold", "2023-05-10", { topic: "河道治理", kind: "visit", held_on: "2023-05-10" }, congress],
      ["deliver", "2023-05-20", { opinions: "加密巡河", delivered_on: "2023-05-20", handler: "o1" }, congress],
      ["respond", "2023-09-10", { responded_on: "2023-09-10", response: "已加密" }, office],
      ["accept", "2023-09-20", { accepted_on: "2023-09-20", verdict: "满意" }, by("congress", "congress_chair")],
    ],
    counts: ["held_count 1 @2023-05-10", "opinion_count 1 @2023-05-20", "answered_count 1 @2023-09-20"],
    refusal: {
      says: "政府不能评议自己的反馈",
      after: 3,
      step: ["accept", "2023-09-20", { accepted_on: "2023-09-20", verdict: "满意" }, office],
      because: /^NOT_YOURS “主席团评议”须由人大主席团或人大主席办理/,
    },
    clocks: [
      { says: "六个月内反馈", after: 2, duty: "respond", today: "2023-11-21", is: { dueOn: "2023-11-20", state: "overdue", left: -1 } },
    ],
  },
  {
    register: procuratorialSuggestion,
    path: "收文、分办、书面回复计一件，补充回复不再计，回访后办结",
    steps: [
      [
        "receive",
        "2023-03-01",
        { doc_no: "演示检建1号", kind: "public_interest", is_urgent: false, content: "清理河岸", received_on: "2023-03-01" },
        office,
      ],
      ["assign", "2023-03-02", { handler: "o1" }, justice],
      ["reply", "2023-04-20", { replied_on: "2023-04-20", reply: "已清理", situation: "清理两处" }, justice],
      ["ask_more", "2023-05-10", { visited_on: "2023-05-10", outcome: "还有一处" }, justice],
      ["reply_again", "2023-05-25", { replied_on: "2023-05-25", reply: "全部清理", situation: "清理三处" }, justice],
      ["close", "2023-06-10", { visited_on: "2023-06-10", outcome: "属实" }, justice],
    ],
    counts: ["received_count 1 @2023-03-01", "handled_count 1 @2023-04-20", "closed_count 1 @2023-06-10"],
    refusal: {
      says: "没有写整改情况，不能回复",
      after: 2,
      step: ["reply", "2023-04-20", { replied_on: "2023-04-20", reply: "已清理" }, justice],
      because: /^FIELD_NEEDED “整改情况”必须填写/,
    },
    clocks: [
      { says: "两个月内书面回复", after: 2, duty: "answer", today: "2023-05-02", is: { dueOn: "2023-05-01", state: "overdue", left: -1 } },
    ],
  },
  {
    register: procuratorialSuggestion,
    path: "紧急情形提出异议，检察院撤回的不计收办",
    steps: [
      [
        "receive",
        "2023-03-01",
        { doc_no: "演示检建2号", kind: "public_interest", is_urgent: true, content: "排险", received_on: "2023-03-01" },
        office,
      ],
      ["object", "2023-03-05", { objected_on: "2023-03-05", objection: "不属本镇" }, by("justice", "office_lead")],
      ["withdraw", "2023-03-20", { review_result: "撤回" }, justice],
    ],
    counts: ["received_count 1 @2023-03-01"],
    refusal: {
      says: "撤回了的不再回复",
      after: 3,
      step: ["reply", "2023-03-21", { replied_on: "2023-03-21", reply: "无", situation: "无" }, justice],
      because: /^WRONG_STATE 现在是“已撤回”/,
    },
    clocks: [
      {
        says: "十五日内回复",
        after: 1,
        duty: "answer_urgent",
        today: "2023-03-17",
        is: { dueOn: "2023-03-16", state: "overdue", left: -1 },
      },
      { says: "异议复核期间扣除", after: 2, duty: "answer_urgent", today: "2023-03-12", is: { state: "paused", left: 11 } },
    ],
  },
  {
    register: disclosure,
    path: "拟稿、另一人审核、保密审查、公开，条数一、类别一；更新不再计",
    steps: [
      ["draft", "2023-04-03", { title: "部门预算", category: "budget", formed_on: "2023-04-03" }, office],
      ["check", "2023-04-04", { comment: "同意" }, second],
      ["clear", "2023-04-06", { secrecy_review: "不涉密" }, lead],
      ["publish", "2023-04-10", { published_on: "2023-04-10" }, office],
      ["update", "2023-06-01", { updated_on: "2023-06-01" }, office],
      ["file", "2024-01-10", { filed_on: "2024-01-10" }, office],
    ],
    counts: ["item_count 1 @2023-04-10", "category_count 1 @2023-04-10"],
    refusal: {
      says: "没有保密审查不能公开",
      after: 2,
      step: ["publish", "2023-04-05", { published_on: "2023-04-05" }, office],
      because: /^WRONG_STATE 现在是“待保密审查”，“登记公开”须在“待公开”时办/,
    },
    clocks: [
      // 4月5日清明放假，23日（星期日）上班，29日起五一放假
      { says: "形成后二十个工作日内公开", after: 3, duty: "publish", today: "2023-05-05", is: { dueOn: "2023-05-04", state: "overdue" } },
    ],
  },
  {
    register: disclosure,
    path: "公开申请收到、延期、答复各有日子，不计入公开条数",
    steps: [
      ["request", "2023-06-05", { title: "征地补偿", received_on: "2023-06-05", wanted: "补偿标准" }, service],
      ["extend", "2023-06-30", { extended_to: "2023-07-28", reason: "征求第三方意见" }, lead],
      ["answer", "2023-07-20", { answered_on: "2023-07-20", answer: "disclosed" }, office],
    ],
    counts: ["request_count 1 @2023-06-05", "answered_count 1 @2023-07-20"],
    refusal: {
      says: "经办人不能自己同意延期",
      after: 1,
      step: ["extend", "2023-06-30", { extended_to: "2023-07-28", reason: "忙" }, office],
      because: /^NOT_YOURS “同意延期答复”须由党政办负责人办理/,
    },
    clocks: [
      // 6月22日、23日端午放假，25日（星期日）上班
      {
        says: "二十个工作日内答复，延期另记",
        after: 2,
        duty: "answer",
        today: "2023-07-10",
        is: { firstDueOn: "2023-07-04", dueOn: "2023-07-28", state: "running" },
      },
    ],
  },
  {
    register: disclosure,
    path: "负责人拟的稿，经办人审核，审查后不予公开的另计",
    steps: [
      ["draft", "2023-04-03", { title: "会议纪要", category: "meetings", formed_on: "2023-04-03" }, lead],
      ["check", "2023-04-04", { comment: "涉及未定事项" }, office],
      ["withhold", "2023-04-06", { reason: "内部讨论过程" }, lead],
    ],
    counts: ["withheld_count 1 @2023-04-06"],
    refusal: {
      says: "拟稿的负责人不能自己作保密审查",
      after: 2,
      step: ["clear", "2023-04-06", { secrecy_review: "不涉密" }, lead],
      because: /^SAME_PERSON “拟稿”是本人办的/,
    },
    alsoRefused: [
      {
        says: "拟稿的人不能自己审核",
        after: 1,
        step: ["check", "2023-04-04", { comment: "同意" }, lead],
        because: /^SAME_PERSON “拟稿”是本人办的/,
      },
    ],
  },
  {
    register: disciplineNotice,
    path: "一次通报上级六起案例，计六起，不算本级",
    steps: [["notify", "2023-03-01", { title: "节前通报", source: "above", notified_on: "2023-03-01", cases: 6 }, discipline]],
    counts: ["notice_count 1 @2023-03-01", "case_count 6 @2023-03-01"],
    refusal: {
      says: "通报由纪委登记",
      after: 0,
      step: ["notify", "2023-03-01", { title: "节前通报", source: "above", notified_on: "2023-03-01", cases: 6 }, office],
      because: /^NOT_YOURS “登记通报”须由纪委/,
    },
  },
  {
    register: conductInspection,
    path: "按计划督查，发现两个问题，通报后整改",
    steps: [
      ["plan", "2023-01-10", { scope: "上班纪律", plan_no: "1" }, discipline],
      ["inspect", "2023-02-06", { inspected_on: "2023-02-06", team: "两人", problems: 2 }, discipline],
      ["notify", "2023-02-08", { findings: "两人脱岗", due_on: "2023-02-15" }, disciplineLead],
      ["fix", "2023-02-14", { fixed_on: "2023-02-14", fix: "已谈话" }, discipline],
    ],
    counts: ["inspection_count 1 @2023-02-06", "problem_count 2 @2023-02-06", "fixed_count 2 @2023-02-14"],
    refusal: {
      says: "有问题的不能按没有问题了结",
      after: 2,
      step: ["close_clean", "2023-02-07", {}, discipline],
      because: /^CONDITION_NOT_MET 有问题的须通报整改/,
    },
    clocks: [{ says: "按通报的时限整改", after: 3, duty: "fix", today: "2023-02-16", is: { dueOn: "2023-02-15", state: "overdue" } }],
  },
  {
    register: disciplineCase,
    path: "只录一季的总数",
    steps: [["record", "2023-04-06", { period_end: "2023-03-31", cases: 3, persons: 3 }, discipline]],
    counts: ["person_count 3 @2023-03-31", "case_count 3 @2023-03-31"],
    refusal: {
      says: "没有填人的地方",
      after: 0,
      step: ["record", "2023-04-06", { period_end: "2023-03-31", cases: 1, persons: 1, person: "某某" }, discipline],
      because: /^UNKNOWN_FIELD “违纪查处（只录总数）”没有“person”这一栏/,
    },
  },
  {
    register: threePublicExpense,
    path: "公务接待本月支出，计入合计和本项",
    steps: [
      ["spend", "2023-04-03", { item: "reception", month_end: "2023-03-31", spent: "8600" }, finance],
      ["publish", "2023-04-20", { published_on: "2023-04-20" }, finance],
    ],
    counts: ["spent 8600 @2023-03-31", "reception_spent 8600 @2023-03-31"],
    refusal: {
      says: "支出由财政所登记",
      after: 0,
      step: ["spend", "2023-04-03", { item: "reception", month_end: "2023-03-31", spent: "1" }, office],
      because: /^NOT_YOURS “登记本月支出”须由财政所办理/,
    },
  },
  {
    register: financeItem,
    path: "预算经人大批准，调减也有文号；执行按执行日计",
    steps: [
      [
        "pass",
        "2023-01-20",
        { subject: "农村公路养护", kind: "expense", year_end: "2023-12-31", budget: "2000000", approval_no: "演示人大1号" },
        finance,
      ],
      ["adjust", "2023-08-01", { adjustment: "-300000", approval_no: "演示人大2号" }, by("finance", "office_lead")],
      ["carry_out", "2023-09-01", { done_on: "2023-09-01", amount: "1200000" }, finance],
      ["settle", "2024-02-01", { settled_on: "2024-02-01", settled: "1200000" }, by("finance", "office_lead")],
    ],
    counts: ["expense_budget 2000000 @2023-12-31", "expense_budget -300000 @2023-12-31", "expense 1200000 @2023-09-01"],
    refusal: {
      says: "经办人不能自己调整预算",
      after: 1,
      step: ["adjust", "2023-08-01", { adjustment: "1", approval_no: "演示" }, finance],
      because: /^NOT_YOURS “登记预算调整”须由财政所负责人办理/,
    },
  },
  {
    register: financeItem,
    path: "收入科目的预算和执行计在收入",
    steps: [
      [
        "pass",
        "2023-01-20",
        { subject: "房屋出租收入", kind: "income", year_end: "2023-12-31", budget: "300000", approval_no: "演示人大1号" },
        finance,
      ],
      ["carry_out", "2023-09-01", { done_on: "2023-09-01", amount: "120000" }, finance],
      ["adjust", "2023-10-01", { adjustment: "20000", approval_no: "演示人大3号" }, by("finance", "office_lead")],
    ],
    counts: ["income_budget 300000 @2023-12-31", "income 120000 @2023-09-01", "income_budget 20000 @2023-12-31"],
    refusal: {
      says: "没有人大批准文号的预算不登记",
      after: 0,
      step: ["pass", "2023-01-20", { subject: "房屋出租收入", kind: "income", year_end: "2023-12-31", budget: "300000" }, finance],
      because: /^FIELD_NEEDED “人大批准文号”必须填写/,
    },
  },
  {
    register: auditIssue,
    path: "整改、报告，另一人核查后销号",
    steps: [
      [
        "receive",
        "2023-03-01",
        { issue: "票据不全", report_no: "演示审1号", source: "audit", received_on: "2023-03-01", handler: "o1", amount: "9000" },
        finance,
      ],
      ["fix", "2023-03-20", { fixed_on: "2023-03-20", fix: "已补齐", fixed_amount: "9000" }, finance],
      ["report", "2023-04-10", { reported_on: "2023-04-10" }, office],
      ["close", "2023-04-20", { closed_on: "2023-04-20", comment: "属实" }, financeSecond],
    ],
    counts: ["issue_count 1 @2023-03-01", "closed_count 1 @2023-04-20", "fixed_amount 9000 @2023-04-20"],
    refusal: {
      says: "整改的人不能自己销号",
      after: 3,
      step: ["close", "2023-04-20", { closed_on: "2023-04-20", comment: "属实" }, finance],
      because: /^SAME_PERSON “登记整改”是本人办的/,
    },
    alsoRefused: [
      {
        says: "整改的人也不能自己退回",
        after: 3,
        step: ["send_back", "2023-04-20", { comment: "再改" }, finance],
        because: /^SAME_PERSON/,
      },
    ],
    clocks: [
      { says: "六十日内报告", after: 1, duty: "report", today: "2023-05-01", is: { dueOn: "2023-04-30", state: "overdue", left: -1 } },
    ],
  },
  {
    register: dutyList,
    path: "签订、履责、半年述职、考核",
    steps: [
      ["sign", "2023-01-10", { leader: "甲", domain: "safety", duty: "分管行业安全", signed_on: "2023-01-10" }, office],
      ["act", "2023-04-01", { acted_on: "2023-04-01", record: "带队检查" }, by("", "portfolio_leader")],
      ["report", "2023-06-25", { reported_on: "2023-06-25", report: "半年述职" }, by("", "portfolio_leader")],
      ["assess", "2023-12-20", { assessed_on: "2023-12-20", assessment: "称职" }, discipline],
    ],
    counts: ["signed_count 1 @2023-01-10", "record_count 1 @2023-04-01", "report_count 1 @2023-06-25"],
    refusal: {
      says: "没有述职不能考核",
      after: 2,
      step: ["assess", "2023-12-20", { assessed_on: "2023-12-20", assessment: "称职" }, discipline],
      because: /^WRONG_STATE 现在是“履责中”/,
    },
  },
  {
    register: integrityRisk,
    path: "高等级风险点，消除后减去",
    steps: [
      ["find", "2023-02-01", { risk: "工程验收", post: "项目办", found_on: "2023-02-01" }, discipline],
      ["grade", "2023-02-05", { level: "high" }, discipline],
      ["control", "2023-03-01", { control: "双人验收", controlled_on: "2023-03-01" }, discipline],
      ["remove", "2024-03-01", { removed_on: "2024-03-01", reason: "岗位撤并" }, discipline],
    ],
    counts: ["risk_count 1 @2023-02-01", "high_count 1 @2023-02-05", "risk_count -1 @2024-03-01", "high_count -1 @2024-03-01"],
    refusal: {
      says: "没有定级不能落实防控",
      after: 1,
      step: ["control", "2023-03-01", { control: "双人验收", controlled_on: "2023-03-01" }, discipline],
      because: /^WRONG_STATE 现在是“待定级”/,
    },
  },
  {
    register: integrityRisk,
    path: "低等级的不计高等级，消除时也不减",
    steps: [
      ["find", "2023-02-01", { risk: "公章使用", post: "文书", found_on: "2023-02-01" }, discipline],
      ["grade", "2023-02-05", { level: "low" }, discipline],
      ["control", "2023-03-01", { control: "用印登记", controlled_on: "2023-03-01" }, discipline],
      ["review", "2024-02-01", { reviewed_on: "2024-02-01", control: "用印登记、双人保管" }, discipline],
      ["remove", "2024-03-01", { removed_on: "2024-03-01", reason: "改为电子印章" }, discipline],
    ],
    counts: ["risk_count 1 @2023-02-01", "review_count 1 @2024-02-01", "risk_count -1 @2024-03-01"],
    refusal: {
      says: "没有落实防控的不能登记消除",
      after: 2,
      step: ["remove", "2023-02-10", { removed_on: "2023-02-10", reason: "无" }, discipline],
      because: /^WRONG_STATE 现在是“待防控”/,
    },
  },
  {
    register: ruleDoc,
    path: "起草、合法性审查、审议、印发、废止",
    steps: [
      ["draft", "2023-02-01", { title: "议事规则", consultation: "已征求" }, office],
      ["review", "2023-02-20", { legal_review: "合法" }, justice],
      ["pass", "2023-03-01", { meeting: "党委会", passed_on: "2023-03-01" }, office],
      ["issue", "2023-03-05", { doc_no: "演示1号", edition: "一", effective_on: "2023-04-01" }, office],
      ["repeal", "2024-06-01", { repealed_on: "2024-06-01", reason: "另行制定" }, lead],
    ],
    counts: ["in_force_count 1 @2023-03-05", "issued_count 1 @2023-03-05", "in_force_count -1 @2024-06-01"],
    refusal: {
      says: "没有合法性审查不能审议",
      after: 1,
      step: ["pass", "2023-03-01", { meeting: "党委会", passed_on: "2023-03-01" }, office],
      because: /^WRONG_STATE 现在是“起草中”/,
    },
  },
  {
    register: requestReport,
    path: "请示签发、报送，收到批复才了结",
    steps: [
      ["draft", "2023-03-01", { title: "关于建桥的请示", kind: "request", addressee: "区政府" }, office],
      ["sign", "2023-03-03", { signer: "甲", signed_on: "2023-03-03" }, mayor],
      ["send", "2023-03-04", { doc_no: "演示请1号", sent_on: "2023-03-04" }, office],
      ["answer", "2023-04-01", { replied_on: "2023-04-01", reply: "同意" }, office],
    ],
    counts: ["request_count 1 @2023-03-04", "answered_count 1 @2023-04-01"],
    refusal: {
      says: "请示没有批复不能归档",
      after: 3,
      step: ["file", "2023-03-10", {}, office],
      because: /^CONDITION_NOT_MET 请示须有批复才了结/,
    },
  },
  {
    register: requestReport,
    path: "报告报送后归档，不等批复",
    steps: [
      ["draft", "2023-03-01", { title: "关于防汛准备的报告", kind: "report", addressee: "区政府" }, office],
      ["sign", "2023-03-03", { signer: "甲", signed_on: "2023-03-03" }, mayor],
      ["send", "2023-03-04", { doc_no: "演示报1号", sent_on: "2023-03-04" }, office],
      ["file", "2023-03-10", {}, office],
    ],
    counts: ["report_count 1 @2023-03-04"],
    refusal: {
      says: "报告没有批复可登记",
      after: 3,
      step: ["answer", "2023-03-10", { replied_on: "2023-03-10", reply: "知悉" }, office],
      because: /^CONDITION_NOT_MET 报告不需批复/,
    },
  },
  {
    register: study,
    path: "村支部主题党日，场次一，并计主题党日一",
    steps: [
      [
        "hold_party_day",
        "2023-07-01",
        { topic: "重温誓词", branch: "柳塘支部", village: "v1", held_on: "2023-07-01", people: 32 },
        village,
      ],
    ],
    counts: ["session_count 1 @2023-07-01", "person_count 32 @2023-07-01", "party_day_count 1 @2023-07-01"],
    refusal: {
      says: "没有开的学习不能先登记",
      after: 0,
      step: [
        "hold_party_day",
        "2023-07-01",
        { topic: "重温誓词", branch: "柳塘支部", village: "v1", held_on: "2031-07-01", people: 32 },
        village,
      ],
      because: /^IN_THE_FUTURE/,
    },
  },
  {
    register: honor,
    path: "省级荣誉按授予日计，撤销后冲回授予那一年",
    steps: [
      [
        "record",
        "2023-08-20",
        { title: "演示先进集体", level: "provincial", holder: "青禾镇", granted_on: "2023-08-20", issuer: "演示省政府", doc_no: "演示5号" },
        office,
      ],
      ["revoke", "2024-05-01", { revoked_on: "2024-05-01", reason: "复核不合格" }, office],
    ],
    counts: ["honor_provincial 1 @2023-08-20", "held_count 1 @2023-08-20", "honor_provincial -1 @2023-08-20", "held_count -1 @2024-05-01"],
    refusal: {
      says: "没有文号的荣誉不登记",
      after: 0,
      step: [
        "record",
        "2023-08-20",
        { title: "演示先进", level: "city", holder: "青禾镇", granted_on: "2023-08-20", issuer: "演示市" },
        office,
      ],
      because: /^FIELD_NEEDED “文号”必须填写/,
    },
  },
  {
    register: evaluation,
    path: "班长考评第一名，三十二个镇参评，计在所属年末",
    steps: [
      [
        "record",
        "2024-01-18",
        {
          name: "班长考评",
          kind: "leaders",
          level: "city",
          period_end: "2023-12-31",
          rank: 1,
          rank_of: 32,
          issuer: "演示市委",
          notified_on: "2024-01-18",
          doc_no: "演示6号",
        },
        office,
      ],
    ],
    counts: ["rank 1 @2023-12-31", "population 32 @2023-12-31"],
    refusal: {
      says: "没有参评个数的位次不登记",
      after: 0,
      step: [
        "record",
        "2024-01-18",
        {
          name: "班长考评",
          kind: "leaders",
          level: "city",
          period_end: "2023-12-31",
          rank: 1,
          issuer: "演示市委",
          notified_on: "2024-01-18",
          doc_no: "演示6号",
        },
        office,
      ],
      because: /^FIELD_NEEDED “参评个数”必须填写/,
    },
  },
  {
    register: supervisionTask,
    path: "立项、交办、签收、反馈、申请办结，另一人核查后销号",
    steps: [
      ["propose", "2024-02-10", { title: "建成两条路", source: "report" }, office],
      ["docket", "2024-02-20", { lead_leader: "甲", lead_unit: "o1", target: "两条", due_on: "2024-10-31" }, mayor],
      ["assign", "2024-02-22", { order_no: "督1号", issued_on: "2024-02-22" }, office],
      ["take", "2024-02-25", {}, by("construction", "office_lead")],
      ["report", "2024-05-28", { progress: "40", situation: "路基完成" }, by("construction")],
      ["extend", "2024-10-20", { extended_to: "2024-11-30", reason: "雨期" }, mayor],
      ["submit", "2024-11-20", { done_on: "2024-11-20", situation: "已通车" }, by("construction", "office_lead")],
      ["close", "2024-11-28", { closed_on: "2024-11-28", verdict: "现场看过" }, by("party_government", "supervisor")],
    ],
    counts: [
      "docketed_count 1 @2024-02-20",
      "open_count 1 @2024-02-20",
      "report_count 1 @2024-05-28",
      "extend_count 1 @2024-10-20",
      "closed_count 1 @2024-11-28",
      "open_count -1 @2024-11-28",
      "on_time_count 1 @2024-11-28",
    ],
    refusal: {
      says: "牵头单位不能核查自己的事",
      after: 7,
      step: ["close", "2024-11-28", { closed_on: "2024-11-28", verdict: "属实" }, by("construction", "office_lead")],
      because: /^NOT_YOURS “核查销号”须由党政办或督查专员办理/,
    },
    clocks: [
      {
        says: "延期经镇长批准才顺延，原时限仍在",
        after: 6,
        duty: "finish",
        today: "2024-11-10",
        is: { firstDueOn: "2024-10-31", dueOn: "2024-11-30", state: "running" },
      },
    ],
  },
  {
    register: supervisionTask,
    path: "挂牌、催办、退回重办，延期后仍迟的不算按时",
    steps: [
      ["propose", "2024-02-10", { title: "清理管网", source: "meeting" }, office],
      ["docket", "2024-02-20", { lead_leader: "甲", lead_unit: "o1", target: "全部", due_on: "2024-06-30" }, mayor],
      ["assign", "2024-02-22", { order_no: "督2号", issued_on: "2024-02-22" }, office],
      ["take", "2024-02-25", {}, by("construction", "office_lead")],
      ["urge", "2024-06-20", { urged_on: "2024-06-20" }, office],
      ["extend", "2024-06-25", { extended_to: "2024-08-31", reason: "汛期" }, mayor],
      ["list", "2024-07-10", { board_no: "1", reason: "进展慢" }, mayor],
      ["submit", "2024-09-20", { done_on: "2024-09-20", situation: "已清理" }, office],
      ["send_back", "2024-09-25", { verdict: "还有一段" }, second],
      ["submit", "2024-10-10", { done_on: "2024-10-10", situation: "全部清理" }, office],
      ["close", "2024-10-15", { closed_on: "2024-10-15", verdict: "看过" }, second],
    ],
    counts: [
      "docketed_count 1 @2024-02-20",
      "open_count 1 @2024-02-20",
      "urge_count 1 @2024-06-20",
      "extend_count 1 @2024-06-25",
      "listed_count 1 @2024-07-10",
      "sent_back_count 1 @2024-09-25",
      "closed_count 1 @2024-10-15",
      "open_count -1 @2024-10-15",
    ],
    refusal: {
      says: "延期须由镇长批准",
      after: 5,
      step: ["extend", "2024-06-25", { extended_to: "2024-08-31", reason: "汛期" }, lead],
      because: /^NOT_YOURS “批准延期”须由镇长办理/,
    },
    alsoRefused: [
      {
        says: "申请办结的人不能自己核查",
        after: 10,
        step: ["close", "2024-10-15", { closed_on: "2024-10-15", verdict: "看过" }, office],
        because: /^SAME_PERSON/,
      },
      {
        says: "申请办结的人也不能自己退回",
        after: 8,
        step: ["send_back", "2024-09-25", { verdict: "再办" }, office],
        because: /^SAME_PERSON/,
      },
    ],
  },
];

testTable(rows);
testNoneMissing(governmentRegisters, rows);
