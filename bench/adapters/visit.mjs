/** The register of the side-by-side test, as a declaration: a visit with village, state, persons, amount and a note of sixty characters. */
import { definerFor, field } from "@jiannuo/registers";

export const serverPort = 47420;

export const villageNames = [
  "东升村",
  "西河村",
  "南山村",
  "北湖村",
  "新桥村",
  "龙潭村",
  "凤鸣村",
  "石板村",
  "柳林村",
  "清泉村",
  "白云村",
  "青松村",
];
export const stateNames = ["待核实", "已核实", "整改中", "已归档"];

const say = (zh, en) => ({ zh, en });
const flow = (zh, en, unit) => ({ kind: "flow", title: say(zh, en), unit, version: 1, definition: say(zh, en) });
const { defineRegister } = definerFor();
const stateIds = stateNames.map((_, at) => `s${at + 1}`);

export const visit = defineRegister({
  id: "visit",
  version: 1,
  title: say("走访记录", "Visits"),
  purpose: say("一次走访一条", "One line for each visit"),
  sources: [{ kind: "custom", text: "走访制度" }],
  keeper: "economy",
  door: { main: "here" },
  fields: {
    enterprise: field.text("企业", "Enterprise", 100),
    leader: field.person("走访人", "Visitor"),
    village: field.unit("村（社区）", "Village", "village"),
    day: field.day("走访日期", "Day"),
    persons: field.count("persons", "Persons", "人"),
    amount: field.number("金额", "Amount", "元"),
    note: field.text("情况", "Note", 200),
  },
  placeField: "village",
  states: Object.fromEntries(stateNames.map((title, at) => [stateIds[at], { title: say(title, stateIds[at]), isEnd: at === 3 }])),
  acts: Object.fromEntries(
    stateIds.map((id, at) => [
      `record_${id}`,
      {
        title: say(`登记（${stateNames[at]}）`, `Record ${id}`),
        from: "new",
        to: id,
        by: ["keeper"],
        needs: ["enterprise", "leader", "village", "day", "persons", "amount", "note"],
        happensOn: "day",
        posts: [{ measure: "visit_count" }, { measure: "person_count", amount: "persons" }],
      },
    ]),
  ),
  duties: {},
  measures: { visit_count: flow("走访次数", "Visits", "次"), person_count: flow("走访人数", "Persons", "人") },
  list: ["enterprise", "leader", "village", "day", "persons"],
  publishable: [],
});
