/** D 政府建设与监督: the conduct of government, its supervision, and the office itself. */
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

export const governmentRegisters = [
  hotlineTicket,
  serviceCase,
  decision,
  livelihoodProject,
  npcSuggestion,
  npcSupervision,
  procuratorialSuggestion,
  disclosure,
  disciplineNotice,
  conductInspection,
  disciplineCase,
  threePublicExpense,
  financeItem,
  auditIssue,
  dutyList,
  integrityRisk,
  ruleDoc,
  requestReport,
  study,
  honor,
  evaluation,
  supervisionTask,
] as const;
