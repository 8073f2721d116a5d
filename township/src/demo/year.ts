/** The demonstration: years of 青禾镇, as the sheets in which they are entered, in the order in which they must be. */
import { appealSteps, visitSteps } from "./enterprises.ts";
import { hazardSteps } from "./hazards.ts";
import { indicatorSteps } from "./indicators.ts";
import { petitionSteps } from "./petitions.ts";
import { projectSteps } from "./projects.ts";
import { type DemoSheet, sheetsOf } from "./step.ts";
import { strawSteps } from "./straw.ts";

/** The numbers name the events and are never given anew. */
export const demonstration = (): DemoSheet[] => [
  ...sheetsOf("straw_fire", 1, "秸秆禁烧", strawSteps()),
  ...sheetsOf("petition_visit", 2, "接待来访", petitionSteps()),
  ...sheetsOf("project", 3, "重大项目", projectSteps()),
  ...sheetsOf("econ_indicator", 4, "主要经济指标", indicatorSteps()),
  ...sheetsOf("enterprise_visit", 5, "包保走访", visitSteps()),
  ...sheetsOf("enterprise_appeal", 6, "企业诉求", appealSteps()),
  ...sheetsOf("hazard", 7, "安全隐患", hazardSteps()),
];
