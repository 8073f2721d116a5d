/** 河长制巡河: one line for each patrol of a chief along a river, and one for each problem until it is closed. How often is local; a stroll is no patrol. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";
import { local } from "../../local.ts";
import { problemActs, problemDuties, problemFields, problemMeasures, problemStates } from "./problem-loop.ts";

const { townEachMonth, villageEachMonth, minutesLeast, metresLeast } = local.riverPatrol;

export const riverPatrol = defineRegister({
  id: "river_patrol",
  version: 1,
  title: say("河长制巡河", "River patrols"),
  purpose: say(
    "镇、村两级河长巡河一次一条，巡河发现的问题一处一条",
    "One line for each patrol of a river chief, and one for each problem met on it",
  ),
  sources: [
    { kind: "law", text: "《中华人民共和国水污染防治法》第五条" },
    { kind: "custom", text: "镇河长制巡河制度（巡河频次、时长由本地规定）" },
  ],
  keeper: "agriculture",
  door: { main: "system", system: say("巡河 App", "River patrol app") },
  fields: {
    ...problemFields,
    village: field.unit("所在村（社区）", "Village", "village"),
    river: field.code("河流（湖泊）", "River or lake", local.rivers),
    section: field.text("巡查河段", "Section", 100),
    track: field.line("巡河轨迹", "Track"),
    started_at: field.time("开始时间", "Started at"),
    chief: field.person("河长", "Chief"),
    app_no: field.external("巡河记录编号", "Number in the app", say("巡河 App", "River patrol app")),
    patrolled_on: field.day("巡河日期", "Patrolled on"),
    minutes: field.count("巡河时长", "Minutes", "分钟", { least: String(minutesLeast) }),
    metres: field.count("巡河里程", "Distance", "米", { least: String(metresLeast) }),
    kind: field.code("问题类别", "Kind of problem", {
      occupying: ["乱占", "Occupying"],
      mining: ["乱采", "Mining"],
      dumping: ["乱堆", "Dumping"],
      building: ["乱建", "Building"],
      discharge: ["排污", "Discharge"],
      floating: ["漂浮物", "Floating rubbish"],
    }),
  },
  placeField: "village",
  externalField: "app_no",
  states: problemStates,
  acts: {
    patrol_town: {
      title: say("登记镇级河长巡河", "Record a patrol of the town's chief"),
      from: "new",
      to: "patrolled",
      by: ["keeper", "role:portfolio_leader", "role:secretary", "role:mayor"],
      needs: ["river", "chief", "patrolled_on", "minutes", "metres"],
      asks: ["village", "section", "started_at", "track", "app_no", "photos"],
      happensOn: "patrolled_on",
      posts: [{ measure: "patrol_count" }, { measure: "town_patrol_count" }, { measure: "river_count", subject: "river" }],
    },
    patrol_village: {
      title: say("登记村级河长巡河", "Record a patrol of the village's chief"),
      from: "new",
      to: "patrolled",
      by: ["place", "keeper"],
      needs: ["village", "river", "chief", "patrolled_on", "minutes", "metres"],
      asks: ["section", "started_at", "track", "app_no", "photos"],
      happensOn: "patrolled_on",
      posts: [{ measure: "patrol_count" }, { measure: "village_patrol_count" }, { measure: "river_count", subject: "river" }],
    },
    report: {
      title: say("上报问题", "Report a problem"),
      from: "new",
      to: "reported",
      by: ["keeper", "place", "role:grid_worker", "role:portfolio_leader"],
      needs: ["river", "kind", "problem", "found_on"],
      asks: ["village", "section", "patrol_no", "photos"],
      happensOn: "found_on",
      posts: [{ measure: "problem_count" }],
    },
    ...problemActs,
  },
  duties: problemDuties,
  rounds: {
    town_monthly: {
      title: say("镇级河长每条河每月巡查", "The town's chief patrols each river every month"),
      rule: "镇河长制巡河制度",
      every: "month",
      per: { field: "river" },
      least: townEachMonth,
      closedBy: ["patrol_town"],
    },
    village_monthly: {
      title: say("村级河长每月巡查", "The village's chief patrols every month"),
      rule: "镇河长制巡河制度",
      every: "month",
      per: "place",
      least: villageEachMonth,
      closedBy: ["patrol_village"],
    },
  },
  measures: {
    ...problemMeasures,
    patrol_count: {
      kind: "flow",
      title: say("巡河次数", "Patrols"),
      unit: "次",
      version: 1,
      definition: say(
        "镇、村两级河长巡河，一人一河一日计一次；时长、里程不够的不计",
        "One chief, one river, one day is one patrol; too short a one does not count",
      ),
    },
    town_patrol_count: {
      kind: "flow",
      title: say("镇级河长巡河次数", "Patrols of the town's chiefs"),
      unit: "次",
      version: 1,
      subsetOf: "patrol_count",
      definition: say("镇级河长的巡河", "Patrols of the town's chiefs"),
    },
    village_patrol_count: {
      kind: "flow",
      title: say("村级河长巡河次数", "Patrols of the villages' chiefs"),
      unit: "次",
      version: 1,
      subsetOf: "patrol_count",
      definition: say("村级河长的巡河", "Patrols of the villages' chiefs"),
    },
    river_count: {
      kind: "distinct",
      title: say("巡查过的河流", "Rivers patrolled"),
      unit: "条",
      version: 1,
      definition: say("期间内巡查过的河流（湖泊），一条计一次", "Rivers and lakes patrolled in the period, each counted once"),
    },
  },
  list: ["river", "village", "chief", "patrolled_on", "kind", "due_on"],
  publishable: ["river", "patrolled_on", "kind", "found_on", "fixed_on"],
});
