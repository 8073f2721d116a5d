/** For tests: a register of orchards, and the villages they lie in. */
import { definerFor, field } from "@jiannuo/registers";
import { type NamedUnit, indexUnits } from "../units.ts";

const { defineRegister } = definerFor<"farming", "clerk">();
const say = (zh: string, en: string) => ({ zh, en });

export const orchard = defineRegister({
  id: "orchard",
  version: 1,
  title: say("果园台账", "Orchards"),
  purpose: say("果园一园一条", "One line for each orchard"),
  sources: [{ kind: "custom", text: "测试" }],
  keeper: "farming",
  door: { main: "excel" },
  fields: {
    number: field.external("果园编号", "Orchard number", say("上级系统", "the system above")),
    village: field.unit("所在村", "Village", "village"),
    owner: field.person("园主", "Owner"),
    owner_id: field.idNumber("园主身份证号", "Identity number"),
    planted_on: field.day("栽植日期", "Planted on"),
    area: field.number("面积", "Area", "亩", { least: "0" }),
    cost: field.money("投入资金", "Cost"),
    trees: field.count("株数", "Trees", "株"),
    kind: field.code("品种", "Kind", { peach: ["桃", "Peach"], pear: ["梨", "Pear"], grape: ["葡萄", "Grape"] }),
    is_certified: field.yesNo("是否绿色认证", "Certified"),
    checked_on: field.day("验收日期", "Checked on"),
    checker: field.person("验收人", "Checked by"),
    note: field.text("备注", "Note", 500),
  },
  placeField: "village",
  externalField: "number",
  states: { planted: { title: say("已栽植", "Planted") }, checked: { title: say("已验收", "Checked"), isEnd: true } },
  acts: {
    plant: {
      title: say("登记栽植", "Plant"),
      from: "new",
      to: "planted",
      by: ["keeper"],
      needs: ["village", "owner", "planted_on"],
      asks: ["number", "owner_id", "area", "cost", "trees", "kind", "is_certified", "note"],
      happensOn: "planted_on",
      posts: [{ measure: "orchard_count" }],
    },
    check: {
      title: say("验收", "Check"),
      from: ["planted"],
      to: "checked",
      by: ["keeper"],
      needs: ["checked_on", "checker"],
      happensOn: "checked_on",
    },
  },
  measures: {
    orchard_count: {
      kind: "flow",
      title: say("果园数", "Orchards"),
      unit: "个",
      version: 1,
      definition: say("登记的果园", "Orchards entered"),
    },
  },
  list: ["number", "village", "owner"],
});

const villages: readonly NamedUnit[] = [
  { id: "v-1", kind: "village", title: say("柳塘村", "Liutang") },
  { id: "v-2", kind: "village", title: say("石坝村", "Shiba") },
  { id: "v-3", kind: "village", title: say("新河社区", "Xinhe") },
];

export const units = indexUnits(villages, ["青禾镇"]);
