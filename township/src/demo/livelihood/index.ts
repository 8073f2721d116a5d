/** The years of group C 民生平安, as sheets. The numbers name the events and are never given anew; visits and hazards have theirs in `year.ts`. */
import { type DemoSheet, sheetsOf } from "../step.ts";
import { assistanceSteps } from "./assistance.ts";
import { careSteps, veteranSteps } from "./care.ts";
import { clueSteps } from "./clues.ts";
import { eventSteps, showSteps } from "./culture.ts";
import { disputeSteps } from "./disputes.ts";
import { accidentSteps, resourceSteps } from "./emergencies.ts";
import { employmentSteps } from "./employment.ts";
import { inspectionSteps } from "./inspections.ts";
import { loanSteps, postSteps } from "./loans.ts";
import { matterSteps } from "./matters.ts";
import { mealSiteSteps, mealSteps } from "./meals.ts";
import { grantSteps, societySteps } from "./mutual-aid.ts";
import { backlogSteps, receptionSteps } from "./receptions.ts";
import { conscriptionSteps, policeSteps } from "./totals.ts";
import { elderClassSteps, trainingSteps } from "./training.ts";
import { actionSteps, insuranceSteps } from "./warm.ts";

export const livelihoodSheets = (): DemoSheet[] => [
  ...sheetsOf("employment", 301, "就业服务", employmentSteps()),
  ...sheetsOf("employment_training", 302, "就业培训", trainingSteps()),
  ...sheetsOf("startup_loan", 303, "创业担保贷款", loanSteps()),
  ...sheetsOf("public_post", 304, "公益性岗位", postSteps()),
  ...sheetsOf("culture_activity", 305, "文化惠民活动", showSteps()),
  ...sheetsOf("assistance_payment", 306, "社会救助与补贴", assistanceSteps()),
  ...sheetsOf("mutual_aid_org", 307, "救急难互助社", societySteps()),
  ...sheetsOf("mutual_aid_case", 308, "救急难救助", grantSteps()),
  ...sheetsOf("elder_meal_site", 309, "老年助餐点", mealSiteSteps()),
  ...sheetsOf("elder_meal_record", 310, "助餐记录", mealSteps()),
  ...sheetsOf("elder_training", 311, "老有所学", elderClassSteps()),
  ...sheetsOf("warm_action", 312, "暖民心行动", actionSteps()),
  ...sheetsOf("insurance", 313, "城乡居民保险", insuranceSteps()),
  ...sheetsOf("care_group", 314, "重点人群关爱", careSteps()),
  ...sheetsOf("dispute", 315, "矛盾纠纷", disputeSteps()),
  ...sheetsOf("petition", 316, "信访事项", matterSteps()),
  ...sheetsOf("petition_backlog", 317, "信访积案", backlogSteps()),
  ...sheetsOf("leader_reception", 318, "领导接访下访约访", receptionSteps()),
  ...sheetsOf("opinion_clue", 319, "民意线索", clueSteps()),
  ...sheetsOf("safety_inspection", 320, "安全检查", inspectionSteps()),
  ...sheetsOf("accident", 321, "生产安全事故", accidentSteps()),
  ...sheetsOf("emergency_resource", 322, "应急物资、预案和演练", resourceSteps()),
  ...sheetsOf("event_activity", 323, "活动登记", eventSteps()),
  ...sheetsOf("conscription", 324, "征兵（只录总数）", conscriptionSteps()),
  ...sheetsOf("veteran_service", 325, "退役军人服务", veteranSteps()),
  ...sheetsOf("police_stat", 326, "平安指标（派出所提供）", policeSteps()),
];
