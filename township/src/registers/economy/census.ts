/** 普查: totals only. What a unit or a person stated in a census is confidential (统计法) and has no place here. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

export const census = defineRegister({
  id: "census",
  version: 1,
  title: say("普查（只录总数）", "Census (totals only)"),
  purpose: say("经济、人口、农业普查各阶段的总数，一阶段一条", "Totals of each stage of a census; no unit and no person"),
  sources: [{ kind: "law", text: "《中华人民共和国统计法》：统计资料保密；《全国经济普查条例》（国令第415号）" }],
  keeper: "economy",
  door: { main: "here", system: say("普查数据处理平台", "Census platform") },
  fields: {
    name: field.text("普查名称和届次", "Census and edition"),
    stage: field.code("阶段", "Stage", {
      check: ["单位清查", "Listing of units"],
      registration: ["登记", "Registration"],
      sample: ["事后抽查", "Sample check"],
      summary: ["汇总", "Summary"],
    }),
    period_end: field.day("所属期末日", "Last day of the period"),
    areas: field.count("普查小区", "Areas", "个"),
    units: field.count("清查（登记）单位数", "Units listed", "个"),
    found: field.count("新发现单位数", "Units newly found", "个"),
    document: field.files("汇总表", "Summary sheet"),
  },
  states: { recorded: { title: say("已登记", "Recorded"), isEnd: true } },
  acts: {
    record: {
      title: say("登记总数", "Record the totals"),
      from: "new",
      to: "recorded",
      by: ["keeper"],
      needs: ["name", "stage", "period_end", "units"],
      asks: ["areas", "found", "document"],
      posts: [
        { measure: "listed_count", amount: "units", when: 'stage == "check"', on: "period_end" },
        { measure: "found_count", amount: "found", when: 'stage == "check"', on: "period_end" },
        { measure: "registered_count", amount: "units", when: 'stage == "registration"', on: "period_end" },
      ],
    },
  },
  measures: {
    listed_count: {
      kind: "flow",
      title: say("清查单位", "Units listed"),
      unit: "个",
      version: 1,
      definition: say("清查阶段的单位总数，按所属期末日计", "Units of the listing stage, by the last day of its period"),
    },
    found_count: {
      kind: "flow",
      title: say("清查新发现单位", "Units newly found"),
      unit: "个",
      version: 1,
      definition: say("清查中名录以外新发现的单位总数", "Units found in the listing that were on no list"),
    },
    registered_count: {
      kind: "flow",
      title: say("登记单位", "Units registered"),
      unit: "个",
      version: 1,
      definition: say("登记阶段的单位总数", "Units of the registration stage"),
    },
  },
  list: ["name", "stage", "period_end", "units", "found"],
});
