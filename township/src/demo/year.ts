/** The demonstration: years of 青禾镇, as the sheets in which they are entered, in the order in which they must be. */
import { countrysideSheets } from "./countryside/index.ts";
import { economySheets } from "./economy/index.ts";
import { governmentSheets } from "./government/index.ts";
import { hazardSteps } from "./hazards.ts";
import { livelihoodSheets } from "./livelihood/index.ts";
import { petitionSteps } from "./petitions.ts";
import { type DemoSheet, sheetsOf } from "./step.ts";
import { strawSteps } from "./straw.ts";

/** The numbers name the events and are never given anew. */
export const demonstration = (): DemoSheet[] => [
  ...economySheets(),
  ...countrysideSheets(),
  ...sheetsOf("straw_fire", 1, "秸秆禁烧", strawSteps()),
  ...livelihoodSheets(),
  ...sheetsOf("petition_visit", 2, "接待来访", petitionSteps()),
  ...sheetsOf("hazard", 7, "安全隐患", hazardSteps()),
  ...governmentSheets(),
];
