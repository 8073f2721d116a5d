/** A 经济与功能区: the sheets of its registers. What others point at comes first. The numbers name the events and are never given anew. */
import { indicatorSteps } from "../indicators.ts";
import { appealSteps, visitSteps } from "../enterprises.ts";
import { projectSteps } from "../projects.ts";
import { type DemoSheet, sheetsOf } from "../step.ts";
import { benefitSteps } from "./benefits.ts";
import { bodySteps } from "./bodies.ts";
import { buildingSteps } from "./buildings.ts";
import { secondmentSteps, talentSteps } from "./cadres.ts";
import { censusSteps } from "./census.ts";
import { collectiveSteps } from "./collectives.ts";
import { cooperationSteps } from "./cooperation.ts";
import { enterpriseSteps } from "./enterprises-listed.ts";
import { fundingSteps } from "./funding.ts";
import { hiringSteps } from "./hiring.ts";
import { idleLandSteps } from "./idle-land.ts";
import { incubatorSteps } from "./incubators.ts";
import { landTakingSteps } from "./land-taking.ts";
import { leadSteps } from "./leads.ts";
import { planSteps } from "./plans.ts";
import { qualificationSteps } from "./qualifications.ts";
import { specialtySteps } from "./specialties.ts";
import { upgradeSteps } from "./upgrades.ts";
import { laterAppealSteps, laterVisitSteps } from "./visits-since.ts";
import { zoneSteps } from "./zone.ts";

export const economySheets = (): DemoSheet[] => [
  ...sheetsOf("project", 3, "重大项目", projectSteps()),
  ...sheetsOf("econ_indicator", 4, "主要经济指标", indicatorSteps()),
  ...sheetsOf("enterprise_visit", 5, "包保走访", [...visitSteps(), ...laterVisitSteps()]),
  ...sheetsOf("enterprise_appeal", 6, "企业诉求", [...appealSteps(), ...laterAppealSteps()]),
  ...sheetsOf("plan", 101, "规划与行动方案", planSteps()),
  ...sheetsOf("org_unit", 102, "机构", bodySteps()),
  ...sheetsOf("enterprise", 103, "企业名录", enterpriseSteps()),
  ...sheetsOf("enterprise_qualification", 104, "企业资质", qualificationSteps()),
  ...sheetsOf("tech_upgrade", 105, "技改与增资扩产", upgradeSteps()),
  ...sheetsOf("specialty_industry", 106, "特色产业", specialtySteps()),
  ...sheetsOf("village_collective", 107, "村集体经济", collectiveSteps()),
  ...sheetsOf("invest_lead", 108, "招商线索", leadSteps()),
  ...sheetsOf("funding_application", 109, "争取资金", fundingSteps()),
  ...sheetsOf("land_revitalize", 110, "低效工业用地", idleLandSteps()),
  ...sheetsOf("land_acquisition", 111, "土地征迁", landTakingSteps()),
  ...sheetsOf("factory_building", 112, "标准厂房", buildingSteps()),
  ...sheetsOf("zone_task", 113, "功能区重点事项", zoneSteps()),
  ...sheetsOf("regional_coop", 114, "区域合作", cooperationSteps()),
  ...sheetsOf("policy_benefit", 115, "惠企政策兑现", benefitSteps()),
  ...sheetsOf("employment_help", 116, "企业用工帮扶", hiringSteps()),
  ...sheetsOf("census", 117, "普查", censusSteps()),
  ...sheetsOf("incubator", 118, "众创空间", incubatorSteps()),
  ...sheetsOf("exchange", 119, "挂职交流", secondmentSteps()),
  ...sheetsOf("talent", 120, "人才引育", talentSteps()),
];
