/** 学习教育: sessions held, and each branch's monthly party day. How often is counted, who sat there is not. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

const session = [{ measure: "session_count" }, { measure: "person_count", amount: "people" }] as const;

export const study = defineRegister({
  id: "study",
  version: 1,
  title: say("学习教育", "Study sessions"),
  purpose: say("理论学习、主题教育和主题党日，一场一条", "One line for each study session and party day"),
  sources: [
    { kind: "law", text: "《中国共产党支部工作条例（试行）》：每月相对固定一天开展主题党日" },
    { kind: "custom", text: "理论学习中心组学习制度" },
  ],
  keeper: "party_building",
  door: { main: "here" },
  fields: {
    topic: field.text("主题", "Topic"),
    kind: field.code("形式", "Kind", {
      centre: ["理论学习中心组", "Study group of the leaders"],
      campaign: ["主题教育", "Education campaign"],
      training: ["专题培训", "Training"],
      lecture: ["党课", "Party lecture"],
    }),
    village: field.unit("所在村（社区）", "Village", "village"),
    branch: field.text("党支部", "Branch"),
    held_on: field.day("日期", "Held on"),
    people: field.count("参加人次", "People", "人次"),
    minutes: field.text("记录摘要", "Minutes", 2000),
  },
  placeField: "village",
  states: { held: { title: say("已开展", "Held"), isEnd: true } },
  acts: {
    hold: {
      title: say("登记学习", "Record a session"),
      from: "new",
      to: "held",
      by: ["keeper", "place"],
      needs: ["topic", "kind", "held_on", "people"],
      asks: ["village", "branch", "minutes"],
      happensOn: "held_on",
      posts: session,
    },
    hold_party_day: {
      title: say("登记主题党日", "Record a party day"),
      from: "new",
      to: "held",
      by: ["keeper", "place"],
      needs: ["topic", "branch", "held_on", "people"],
      asks: ["village", "minutes"],
      happensOn: "held_on",
      posts: [...session, { measure: "party_day_count" }],
    },
  },
  rounds: {
    party_day: {
      title: say("每村每月一次主题党日", "Each village's party day once a month"),
      rule: "《中国共产党支部工作条例（试行）》",
      every: "month",
      per: "place",
      least: 1,
      closedBy: ["hold_party_day"],
    },
  },
  measures: {
    session_count: {
      kind: "flow",
      title: say("学习教育场次", "Sessions"),
      unit: "场",
      version: 1,
      definition: say("期间内开展的学习教育，含主题党日", "Sessions of the period, with party days"),
    },
    party_day_count: {
      kind: "flow",
      title: say("主题党日", "Party days"),
      unit: "场",
      version: 1,
      subsetOf: "session_count",
      definition: say("其中主题党日", "Of these, party days"),
    },
    person_count: {
      kind: "flow",
      title: say("学习教育人次", "People"),
      unit: "人次",
      version: 1,
      definition: say("各场参加人次之和", "The sum of people over sessions"),
    },
  },
  list: ["topic", "kind", "branch", "village", "held_on", "people"],
});
