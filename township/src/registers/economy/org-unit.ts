/** 机构: which bodies there are, by what paper they were set up. Town, headquarters and service centre are three bodies that share tasks. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

export const orgUnit = defineRegister({
  id: "org_unit",
  version: 1,
  title: say("机构", "Bodies"),
  purpose: say(
    "镇办所、指挥部、事业单位、村（社区）等机构的设立、更名和撤销",
    "Offices, headquarters, institutions and villages: set up, renamed, dissolved",
  ),
  sources: [{ kind: "custom", text: "机构编制批复" }],
  keeper: "party_government",
  door: { main: "here" },
  fields: {
    name: field.text("机构名称", "Name"),
    unit: field.unit("系统内单位", "Unit in this system"),
    kind: field.code("类别", "Kind", {
      office: ["镇办所", "Office of the town"],
      headquarters: ["指挥部", "Headquarters"],
      institution: ["事业单位", "Institution"],
      village: ["村（社区）", "Village"],
      grid: ["网格", "Grid"],
      station: ["驻镇单位", "Station of the district"],
      enterprise: ["企业", "Enterprise"],
    }),
    parent: field.text("上级机构", "Parent body"),
    head: field.person("负责人", "Head"),
    doc_no: field.text("批复文号", "Document number"),
    set_up_on: field.day("设立日期", "Set up on"),
    changed_on: field.day("变更日期", "Changed on"),
    dissolved_on: field.day("撤销日期", "Dissolved on"),
  },
  states: {
    standing: { title: say("在设", "Standing") },
    dissolved: { title: say("已撤销", "Dissolved"), isEnd: true },
  },
  acts: {
    set_up: {
      title: say("登记设立", "Set up"),
      from: "new",
      to: "standing",
      by: ["keeper"],
      needs: ["name", "kind", "set_up_on"],
      asks: ["unit", "parent", "head", "doc_no"],
      happensOn: "set_up_on",
      posts: [{ measure: "unit_count" }, { measure: "village_count", when: 'kind == "village"' }],
    },
    change: {
      title: say("登记更名（换负责人）", "Rename or change the head"),
      from: ["standing"],
      to: "same",
      by: ["keeper"],
      needs: ["changed_on", "name"],
      asks: ["head", "parent", "doc_no"],
      happensOn: "changed_on",
    },
    dissolve: {
      title: say("登记撤销", "Dissolve"),
      from: ["standing"],
      to: "dissolved",
      by: ["keeper"],
      needs: ["dissolved_on", "doc_no"],
      happensOn: "dissolved_on",
      posts: [
        { measure: "unit_count", amount: "-1" },
        { measure: "village_count", amount: "-1", when: 'kind == "village"' },
      ],
    },
  },
  measures: {
    unit_count: {
      kind: "stock",
      title: say("在设机构", "Bodies standing"),
      unit: "个",
      version: 1,
      definition: say("期末在设的机构", "Bodies that stand at the end of the period"),
    },
    village_count: {
      kind: "stock",
      title: say("村（社区）", "Villages"),
      unit: "个",
      version: 1,
      subsetOf: "unit_count",
      definition: say("期末在设的村（社区）", "Villages that stand at the end of the period"),
    },
  },
  list: ["name", "kind", "parent", "head", "set_up_on"],
  publishable: ["name", "kind", "parent", "set_up_on"],
});
