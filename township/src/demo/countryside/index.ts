/** The years of group B 生态与乡村, as sheets. The numbers name the events and are never given anew; straw fires have theirs in `year.ts`. */
import { type DemoSheet, sheetsOf } from "../step.ts";
import { airSteps } from "./air.ts";
import { facilitySteps } from "./facilities.ts";
import { betterFieldSteps, farmlandSteps } from "./farmland.ts";
import { habitatSteps } from "./habitat.ts";
import { householdSteps } from "./households.ts";
import { forestSteps, riverSteps } from "./patrols.ts";
import { titleSteps } from "./titles.ts";
import { toiletSteps } from "./toilets.ts";
import { renovationSteps, subsidenceSteps } from "./works.ts";

export const countrysideSheets = (): DemoSheet[] => [
  ...sheetsOf("river_patrol", 201, "河长巡河", riverSteps()),
  ...sheetsOf("forest_patrol", 202, "林长巡林", forestSteps()),
  ...sheetsOf("farmland_patrol", 203, "田长巡田和耕地保护", farmlandSteps()),
  ...sheetsOf("farmland_project", 204, "高标准农田", betterFieldSteps()),
  ...sheetsOf("air_event", 205, "大气管控", airSteps()),
  ...sheetsOf("facility", 206, "设施点位", facilitySteps()),
  ...sheetsOf("poverty_monitor", 207, "防返贫监测", householdSteps()),
  ...sheetsOf("habitat_campaign", 208, "四季战役", habitatSteps()),
  ...sheetsOf("toilet", 209, "农村改厕", toiletSteps()),
  ...sheetsOf("village_cert", 210, "美丽乡村创建", titleSteps()),
  ...sheetsOf("subsidence", 211, "沉陷区治理", subsidenceSteps()),
  ...sheetsOf("renovation", 212, "老旧小区改造", renovationSteps()),
];
