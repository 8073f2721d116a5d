/** 责任清单（一岗双责）: what a leader answers for beside the line of work, what was done about it, and the report on it each half-year. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";
import { local } from "../../local.ts";

export const dutyList = defineRegister({
  id: "duty_list",
  version: 1,
  title: say("责任清单（一岗双责）", "Duties of leaders"),
  purpose: say(
    "领导在安全、廉政、意识形态、信访、环保等方面的责任和履责记录",
    "What each leader answers for beside the line of work, and what was done about it",
  ),
  sources: [
    { kind: "law", text: "《中华人民共和国安全生产法》（2021年修正）第三条：管行业必须管安全" },
    { kind: "law", text: "《党委（党组）落实全面从严治党主体责任规定》" },
  ],
  keeper: "party_government",
  door: { main: "here" },
  fields: {
    leader: field.person("责任人", "Leader"),
    domain: field.code("领域", "Domain", {
      safety: ["安全生产", "Safety"],
      integrity: ["党风廉政", "Integrity"],
      ideology: ["意识形态", "Ideology"],
      petitions: ["信访稳定", "Petitions"],
      environment: ["生态环保", "Environment"],
    }),
    duty: field.text("责任内容", "Duty", 2000),
    signed_on: field.day("签订日期", "Signed on"),
    acted_on: field.day("履责日期", "Done on"),
    record: field.text("履责记录", "What was done", 1000),
    reported_on: field.day("述职日期", "Reported on"),
    report: field.text("述职内容", "Report", 4000),
    assessed_on: field.day("考核日期", "Assessed on"),
    assessment: field.text("考核意见", "Assessment", 1000),
  },
  states: {
    signed: { title: say("履责中", "In force") },
    reported: { title: say("已述职", "Reported") },
    assessed: { title: say("已考核", "Assessed"), isEnd: true },
  },
  acts: {
    sign: {
      title: say("签订责任书", "Sign"),
      from: "new",
      to: "signed",
      by: ["keeper", "office:discipline"],
      needs: ["leader", "domain", "duty", "signed_on"],
      happensOn: "signed_on",
      posts: [{ measure: "signed_count" }],
    },
    act: {
      title: say("登记履责", "Record what was done"),
      from: ["signed", "reported"],
      to: "same",
      by: ["keeper", "role:portfolio_leader", "role:mayor", "role:secretary"],
      needs: ["acted_on", "record"],
      happensOn: "acted_on",
      posts: [{ measure: "record_count" }],
    },
    report: {
      title: say("述职", "Report"),
      from: ["signed", "reported"],
      to: "reported",
      by: ["keeper", "role:portfolio_leader", "role:mayor", "role:secretary"],
      needs: ["reported_on", "report"],
      happensOn: "reported_on",
      posts: [{ measure: "report_count" }],
    },
    assess: {
      title: say("考核", "Assess"),
      from: ["reported"],
      to: "assessed",
      by: ["keeper-lead", "office:discipline"],
      needs: ["assessed_on", "assessment"],
      happensOn: "assessed_on",
    },
  },
  rounds: {
    half_yearly: {
      title: say("每位责任人每半年述职一次", "Each leader reports each half-year"),
      rule: "镇一岗双责述职制度",
      every: { seasons: local.halfYears },
      per: "entry",
      least: 1,
      closedBy: ["report"],
    },
  },
  measures: {
    signed_count: {
      kind: "flow",
      title: say("签订责任书", "Duties signed"),
      unit: "份",
      version: 1,
      definition: say("期间内签订的责任书，一人一领域一份", "Duties signed in the period, one for each leader and domain"),
    },
    record_count: {
      kind: "flow",
      title: say("履责记录", "Records"),
      unit: "条",
      version: 1,
      definition: say("期间内登记的履责记录", "Records of the period"),
    },
    report_count: {
      kind: "flow",
      title: say("述职次数", "Reports"),
      unit: "次",
      version: 1,
      definition: say("期间内的述职", "Reports of the period"),
    },
  },
  list: ["leader", "domain", "signed_on", "reported_on", "assessed_on"],
});
