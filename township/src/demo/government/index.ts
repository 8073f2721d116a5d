/** D 政府建设与监督: the sheets of its registers. The numbers name the events and are never given anew. */
import { type DemoSheet, sheetsOf } from "../step.ts";
import { congressLookSteps, suggestionSteps } from "./congress.ts";
import { decisionSteps } from "./decisions.ts";
import { caseTotalSteps, inspectionSteps, noticeSteps, riskSteps } from "./discipline.ts";
import { disclosureSteps } from "./disclosures.ts";
import { evaluationSteps, honourSteps } from "./honours.ts";
import { hotlineSteps } from "./hotline.ts";
import { livelihoodWorkSteps } from "./livelihood-works.ts";
import { auditSteps, expenseSteps, financeSteps } from "./money.ts";
import { dutySteps, paperSteps, ruleSteps } from "./papers.ts";
import { prosecutorSteps } from "./prosecutors.ts";
import { serviceSteps } from "./service.ts";
import { studySteps } from "./study.ts";
import { taskSteps } from "./tasks.ts";

export const governmentSheets = (): DemoSheet[] => [
  ...sheetsOf("hotline_ticket", 401, "热线和留言", hotlineSteps()),
  ...sheetsOf("service_case", 402, "政务服务办件", serviceSteps()),
  ...sheetsOf("decision", 403, "三重一大决策", decisionSteps()),
  ...sheetsOf("livelihood_project", 404, "民生实事", livelihoodWorkSteps()),
  ...sheetsOf("npc_suggestion", 405, "代表建议", suggestionSteps()),
  ...sheetsOf("npc_supervision", 406, "人大监督", congressLookSteps()),
  ...sheetsOf("procuratorial_suggestion", 407, "检察建议", prosecutorSteps()),
  ...sheetsOf("disclosure", 408, "政务公开", disclosureSteps()),
  ...sheetsOf("discipline_notice", 409, "典型案例通报", noticeSteps()),
  ...sheetsOf("conduct_inspection", 410, "作风督查", inspectionSteps()),
  ...sheetsOf("discipline_case", 411, "违纪查处", caseTotalSteps()),
  ...sheetsOf("three_public_expense", 412, "三公经费", expenseSteps()),
  ...sheetsOf("finance_item", 413, "财政收支", financeSteps()),
  ...sheetsOf("audit_issue", 414, "审计整改", auditSteps()),
  ...sheetsOf("duty_list", 415, "责任清单", dutySteps()),
  ...sheetsOf("integrity_risk", 416, "廉政风险点", riskSteps()),
  ...sheetsOf("rule_doc", 417, "制度文件", ruleSteps()),
  ...sheetsOf("request_report", 418, "请示报告", paperSteps()),
  ...sheetsOf("study", 419, "学习教育", studySteps()),
  ...sheetsOf("honor", 420, "荣誉", honourSteps()),
  ...sheetsOf("evaluation", 421, "上级考评", evaluationSteps()),
  ...sheetsOf("supervision_task", 422, "督办事项", taskSteps()),
];
