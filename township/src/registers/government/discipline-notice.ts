/** 典型案例通报: cases circulated as a warning. Most happened elsewhere; that they were read out here is all that is counted. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

export const disciplineNotice = defineRegister({
  id: "discipline_notice",
  version: 1,
  title: say("典型案例通报", "Warning examples"),
  purpose: say("转发和印发的典型案例通报，一次通报一条", "One line for each notice of typical cases that was passed on"),
  sources: [{ kind: "law", text: "《中国共产党纪律检查委员会工作条例》：警示教育、通报典型案例" }],
  keeper: "discipline",
  door: { main: "here" },
  fields: {
    title: field.text("通报标题", "Title"),
    source: field.code("来源", "Source", { above: ["上级通报", "From above"], own: ["本级通报", "Our own"] }),
    doc_no: field.text("文号", "Document number"),
    notified_on: field.day("通报日期", "Passed on on"),
    cases: field.count("案例起数", "Cases", "起", { least: "1" }),
    audience: field.text("通报范围", "Audience"),
    people: field.count("受教育人次", "People", "人次"),
    document: field.files("通报文件", "Document"),
  },
  states: { notified: { title: say("已通报", "Passed on"), isEnd: true } },
  acts: {
    notify: {
      title: say("登记通报", "Record a notice"),
      from: "new",
      to: "notified",
      by: ["keeper", "role:discipline_officer"],
      needs: ["title", "source", "notified_on", "cases"],
      asks: ["doc_no", "audience", "people", "document"],
      happensOn: "notified_on",
      posts: [
        { measure: "notice_count" },
        { measure: "case_count", amount: "cases" },
        { measure: "own_case_count", amount: "cases", when: 'source == "own"' },
      ],
    },
  },
  measures: {
    notice_count: {
      kind: "flow",
      title: say("通报次数", "Notices"),
      unit: "次",
      version: 1,
      definition: say("期间内转发和印发的通报", "Notices passed on in the period"),
    },
    case_count: {
      kind: "flow",
      title: say("通报典型案例", "Cases passed on"),
      unit: "起",
      version: 1,
      definition: say(
        "各次通报的案例起数之和，多为上级案例，不是本镇发生数",
        "The cases of all notices; most happened elsewhere, not in this town",
      ),
    },
    own_case_count: {
      kind: "flow",
      title: say("本级通报案例", "Our own cases"),
      unit: "起",
      version: 1,
      subsetOf: "case_count",
      definition: say("其中本级印发通报的案例", "Of these, cases of our own notices"),
    },
  },
  list: ["title", "source", "notified_on", "cases", "audience"],
});
