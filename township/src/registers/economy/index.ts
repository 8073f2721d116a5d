/** A 经济与功能区: the economy, its enterprises and projects, and the functional zone. */
import { census } from "./census.ts";
import { econIndicator } from "./econ-indicator.ts";
import { employmentHelp } from "./employment-help.ts";
import { enterprise } from "./enterprise.ts";
import { enterpriseAppeal } from "./enterprise-appeal.ts";
import { enterpriseQualification } from "./enterprise-qualification.ts";
import { enterpriseVisit } from "./enterprise-visit.ts";
import { exchange } from "./exchange.ts";
import { factoryBuilding } from "./factory-building.ts";
import { fundingApplication } from "./funding-application.ts";
import { incubator } from "./incubator.ts";
import { investLead } from "./invest-lead.ts";
import { landAcquisition } from "./land-acquisition.ts";
import { landRevitalize } from "./land-revitalize.ts";
import { orgUnit } from "./org-unit.ts";
import { plan } from "./plan.ts";
import { policyBenefit } from "./policy-benefit.ts";
import { project } from "./project.ts";
import { regionalCoop } from "./regional-coop.ts";
import { specialtyIndustry } from "./specialty-industry.ts";
import { talent } from "./talent.ts";
import { techUpgrade } from "./tech-upgrade.ts";
import { villageCollective } from "./village-collective.ts";
import { zoneTask } from "./zone-task.ts";

export const economyRegisters = [
  econIndicator,
  enterprise,
  enterpriseQualification,
  techUpgrade,
  specialtyIndustry,
  villageCollective,
  project,
  investLead,
  fundingApplication,
  landRevitalize,
  landAcquisition,
  factoryBuilding,
  zoneTask,
  plan,
  orgUnit,
  regionalCoop,
  enterpriseVisit,
  enterpriseAppeal,
  policyBenefit,
  employmentHelp,
  census,
  incubator,
  exchange,
  talent,
] as const;
