/** B 生态与乡村: the environment, the fields and the villages. */
import { airEvent } from "./air-event.ts";
import { facility } from "./facility.ts";
import { farmlandPatrol } from "./farmland-patrol.ts";
import { farmlandProject } from "./farmland-project.ts";
import { forestPatrol } from "./forest-patrol.ts";
import { habitatCampaign } from "./habitat-campaign.ts";
import { povertyMonitor } from "./poverty-monitor.ts";
import { renovation } from "./renovation.ts";
import { riverPatrol } from "./river-patrol.ts";
import { strawFire } from "./straw-fire.ts";
import { subsidence } from "./subsidence.ts";
import { toilet } from "./toilet.ts";
import { villageCert } from "./village-cert.ts";

export const countrysideRegisters = [
  riverPatrol,
  forestPatrol,
  farmlandPatrol,
  farmlandProject,
  strawFire,
  airEvent,
  facility,
  povertyMonitor,
  habitatCampaign,
  toilet,
  villageCert,
  subsidence,
  renovation,
] as const;
