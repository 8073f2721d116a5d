/** 林长制巡林: as for rivers, one line for each patrol of a forest chief over a plot, and one for each problem until it is closed. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";
import { local } from "../../local.ts";
import { problemActs, problemDuties, problemFields, problemMeasures, problemStates } from "./problem-loop.ts";

export const forestPatrol = defineRegister({
  id: "forest_patrol",
  version: 1,
  title: say("林长制巡林", "Forest patrols"),
  purpose: say("林长巡林一次一条，发现的问题一处一条", "One line for each patrol of a forest chief, and one for each problem met on it"),
  sources: [
    { kind: "law", text: "《中华人民共和国森林法》第四条" },
    { kind: "custom", text: "镇林长制巡林制度（频次由本地规定）" },
  ],
  keeper: "agriculture",
  door: { main: "here" },
  fields: {
    ...problemFields,
    village: field.unit("所在村（社区）", "Village", "village"),
    plot: field.text("林地（林带）", "Plot", 60),
    chief: field.person("林长", "Chief"),
    patrolled_on: field.day("巡林日期", "Patrolled on"),
    kind: field.code("问题类别", "Kind of problem", {
      felling: ["乱砍滥伐", "Felling"],
      occupying: ["侵占林地", "Occupying"],
      fire: ["火险", "Fire risk"],
      pest: ["病虫害", "Pest"],
      other: ["其他", "Other"],
    }),
  },
  placeField: "village",
  states: problemStates,
  acts: {
    patrol: {
      title: say("登记巡林", "Record a patrol"),
      from: "new",
      to: "patrolled",
      by: ["place", "keeper", "role:portfolio_leader"],
      needs: ["village", "plot", "chief", "patrolled_on"],
      asks: ["photos"],
      happensOn: "patrolled_on",
      posts: [{ measure: "patrol_count" }],
    },
    report: {
      title: say("上报问题", "Report a problem"),
      from: "new",
      to: "reported",
      by: ["keeper", "place", "role:grid_worker"],
      needs: ["village", "plot", "kind", "problem", "found_on"],
      asks: ["patrol_no", "photos"],
      happensOn: "found_on",
      posts: [{ measure: "problem_count" }],
    },
    ...problemActs,
  },
  duties: problemDuties,
  rounds: {
    monthly: {
      title: say("村级林长每月巡查", "The village's forest chief patrols every month"),
      rule: "镇林长制巡林制度",
      every: "month",
      per: "place",
      least: local.forestPatrolsEachMonth,
      closedBy: ["patrol"],
    },
  },
  measures: {
    ...problemMeasures,
    patrol_count: {
      kind: "flow",
      title: say("巡林次数", "Patrols"),
      unit: "次",
      version: 1,
      definition: say("林长巡林，一人一地一日计一次", "One chief, one plot, one day is one patrol"),
    },
  },
  list: ["plot", "village", "chief", "patrolled_on", "kind", "due_on"],
  publishable: ["plot", "patrolled_on", "kind", "found_on", "fixed_on"],
});
