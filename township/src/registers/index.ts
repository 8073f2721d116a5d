/** All registers of the township, in the order of the handbook's groups. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { strawFire } from "./countryside/straw-fire.ts";
import { econIndicator } from "./economy/econ-indicator.ts";
import { enterpriseAppeal } from "./economy/enterprise-appeal.ts";
import { enterpriseVisit } from "./economy/enterprise-visit.ts";
import { project } from "./economy/project.ts";
import { hazard } from "./livelihood/hazard.ts";
import { petitionVisit } from "./livelihood/petition-visit.ts";

export const registers: readonly RegisterDefinition[] = [
  econIndicator,
  project,
  enterpriseVisit,
  enterpriseAppeal,
  strawFire,
  petitionVisit,
  hazard,
];
