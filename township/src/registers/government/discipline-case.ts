/** 违纪查处: totals only. The files are in the discipline system; no person and no case number has a place here. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

export const disciplineCase = defineRegister({
  id: "discipline_case",
  version: 1,
  title: say("违纪查处（只录总数）", "Discipline (totals only)"),
  purpose: say("纪检机关查处的总数，一期一条，不录人", "Totals of what the discipline commission dealt with; no person"),
  sources: [{ kind: "law", text: "《中国共产党纪律检查机关监督执纪工作规则》：案件材料只在纪检监察系统" }],
  keeper: "discipline",
  door: { main: "here", system: say("纪检监察信息系统", "Discipline and supervision system") },
  sensitivity: 2,
  fields: {
    period_end: field.day("所属期末日", "Last day of the period"),
    clues: field.count("受理线索", "Clues", "件"),
    cases: field.count("立案", "Cases", "件"),
    persons: field.count("查处人数", "Persons dealt with", "人"),
    document: field.files("统计表", "Statistics"),
  },
  states: { recorded: { title: say("已登记", "Recorded"), isEnd: true } },
  acts: {
    record: {
      title: say("登记总数", "Record the totals"),
      from: "new",
      to: "recorded",
      by: ["keeper"],
      needs: ["period_end", "cases", "persons"],
      asks: ["clues", "document"],
      posts: [
        { measure: "person_count", amount: "persons", on: "period_end" },
        { measure: "case_count", amount: "cases", on: "period_end" },
        { measure: "clue_count", amount: "clues", on: "period_end" },
      ],
    },
  },
  measures: {
    person_count: {
      kind: "flow",
      title: say("查处违纪人员", "Persons dealt with"),
      unit: "人",
      version: 1,
      definition: say("纪检机关统计的查处人数，按所属期末日计", "Persons as the commission counts them, by the last day of the period"),
    },
    case_count: {
      kind: "flow",
      title: say("立案数", "Cases"),
      unit: "件",
      version: 1,
      definition: say("纪检机关统计的立案数", "Cases as the commission counts them"),
    },
    clue_count: {
      kind: "flow",
      title: say("受理线索数", "Clues"),
      unit: "件",
      version: 1,
      definition: say("纪检机关统计的受理线索数", "Clues as the commission counts them"),
    },
  },
  list: ["period_end", "clues", "cases", "persons"],
});
