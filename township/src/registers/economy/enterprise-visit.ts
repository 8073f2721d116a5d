/** 班子成员包保走访: one visit by one leader to one enterprise on one day. A log: what happened is entered, and that is all. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";
import { local } from "../../local.ts";

export const enterpriseVisit = defineRegister({
  id: "enterprise_visit",
  version: 1,
  title: say("班子成员包保走访", "Visits to enterprises"),
  purpose: say("班子成员到包保企业走访，一次一条", "One line for each visit of a leader to an enterprise on the list"),
  sources: [{ kind: "custom", text: "领导班子成员包保企业制度" }],
  keeper: "economy",
  door: { main: "here" },
  fields: {
    enterprise: field.unit("走访企业", "Enterprise", "enterprise"),
    visited_on: field.day("走访日期", "Visited on"),
    leader: field.person("走访领导", "Leader"),
    findings: field.text("了解到的情况", "Findings", 2000),
    appeals: field.count("提出诉求", "Appeals raised", "条"),
    photos: field.files("照片", "Photos"),
  },
  states: { recorded: { title: say("已登记", "Recorded"), isEnd: true } },
  acts: {
    record: {
      title: say("登记走访", "Record a visit"),
      from: "new",
      to: "recorded",
      by: ["keeper", "role:portfolio_leader", "role:secretary", "role:mayor", "role:congress_chair"],
      needs: ["enterprise", "visited_on", "leader"],
      asks: ["findings", "appeals", "photos"],
      happensOn: "visited_on",
      posts: [{ measure: "visit_count" }, { measure: "enterprise_count", subject: "enterprise" }],
    },
  },
  rounds: {
    quarterly: {
      title: say("每家包保企业每季度走访一次", "Each enterprise once a quarter"),
      rule: "领导班子成员包保企业制度",
      every: "quarter",
      per: { field: "enterprise" },
      least: local.visitsEachQuarter,
      closedBy: ["record"],
    },
  },
  measures: {
    visit_count: {
      kind: "flow",
      title: say("走访包保企业次数", "Visits"),
      unit: "次",
      version: 1,
      definition: say(
        "班子成员到企业的走访，一人一企一日计一次；电话、座谈会不计",
        "One leader, one enterprise, one day is one visit; calls and meetings do not count",
      ),
    },
    enterprise_count: {
      kind: "distinct",
      title: say("走访企业家数", "Enterprises visited"),
      unit: "家",
      version: 1,
      definition: say("期间内走访过的企业，一家计一次", "Enterprises visited in the period, each counted once"),
    },
  },
  list: ["enterprise", "visited_on", "leader", "appeals"],
});
