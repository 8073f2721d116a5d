/** C 民生平安: livelihood, stability and safety. */
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
import { hazard } from "./hazard.ts";
import { insurance } from "./insurance.ts";
import { leaderReception } from "./leader-reception.ts";
import { mutualAidCase } from "./mutual-aid-case.ts";
import { mutualAidOrg } from "./mutual-aid-org.ts";
import { opinionClue } from "./opinion-clue.ts";
import { petition } from "./petition.ts";
import { petitionBacklog } from "./petition-backlog.ts";
import { petitionVisit } from "./petition-visit.ts";
import { policeStat } from "./police-stat.ts";
import { publicPost } from "./public-post.ts";
import { safetyInspection } from "./safety-inspection.ts";
import { startupLoan } from "./startup-loan.ts";
import { veteranService } from "./veteran-service.ts";
import { warmAction } from "./warm-action.ts";

export const livelihoodRegisters = [
  employment,
  employmentTraining,
  startupLoan,
  publicPost,
  cultureActivity,
  assistancePayment,
  mutualAidOrg,
  mutualAidCase,
  elderMealSite,
  elderMealRecord,
  elderTraining,
  warmAction,
  insurance,
  careGroup,
  dispute,
  petition,
  petitionVisit,
  petitionBacklog,
  leaderReception,
  opinionClue,
  safetyInspection,
  hazard,
  accident,
  emergencyResource,
  eventActivity,
  conscription,
  veteranService,
  policeStat,
] as const;
