/** 救急难互助社: the town's society and the villages' ones. A society stands from the day of its registration. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";
import { local } from "../../local.ts";

const { membersLeast, fundLeastYuan } = local.mutualAid;

export const mutualAidOrg = defineRegister({
  id: "mutual_aid_org",
  version: 1,
  title: say("救急难互助社", "Mutual-aid societies"),
  purpose: say("镇联合社和各村互助社，一社一条", "One line for each society, the town's and the villages'"),
  sources: [
    { kind: "law", text: "《社会团体登记管理条例》（国令第250号）" },
    { kind: "custom", text: "镇村救急难互助体系建设方案" },
  ],
  keeper: "social_affairs",
  door: { main: "here" },
  fields: {
    name: field.text("名称", "Name"),
    level: field.code("层级", "Level", { town: ["镇级", "Town"], village: ["村级", "Village"] }),
    village: field.unit("所在村（社区）", "Village", "village"),
    prepared_on: field.day("筹建日期", "Prepared on"),
    members: field.count("社员人数", "Members", "人"),
    fund: field.number("开办资金", "Fund", "元", { least: "0" }),
    council: field.text("理事会组成", "Council", 500),
    reg_no: field.text("登记证号", "Registration number", 60),
    registered_on: field.day("登记日期", "Registered on"),
    amount: field.number("金额", "Amount", "元", { least: "0" }),
    on: field.day("收支日期", "On"),
    note: field.text("说明", "Note", 500),
    inspected_on: field.day("年检日期", "Inspected on"),
    dissolved_on: field.day("注销日期", "Dissolved on"),
    document: field.files("证件和账目", "Documents"),
  },
  placeField: "village",
  states: {
    preparing: { title: say("筹建中", "Preparing") },
    running: { title: say("运行中", "Running") },
    dissolved: { title: say("已注销", "Dissolved"), isEnd: true },
  },
  acts: {
    prepare: {
      title: say("筹建", "Prepare"),
      from: "new",
      to: "preparing",
      by: ["keeper", "place"],
      needs: ["name", "level", "prepared_on", "members", "fund"],
      asks: ["village", "council"],
      happensOn: "prepared_on",
    },
    register: {
      title: say("登记成立", "Register"),
      from: ["preparing"],
      to: "running",
      by: ["keeper"],
      needs: ["reg_no", "registered_on"],
      asks: ["document"],
      happensOn: "registered_on",
      when: {
        expression: `members >= ${membersLeast} && fund >= ${fundLeastYuan}`,
        because: say(
          `社员不足${membersLeast}人或开办资金不足${fundLeastYuan}元，暂不登记`,
          `Fewer than ${membersLeast} members, or a fund below ${fundLeastYuan} yuan: not yet`,
        ),
      },
      posts: [
        { measure: "town_org_count", when: 'level == "town"' },
        { measure: "village_org_count", when: 'level == "village"' },
        { measure: "fund_balance", amount: "fund" },
      ],
    },
    take_in: {
      title: say("登记收入", "Record income"),
      from: ["running"],
      to: "same",
      by: ["keeper", "place"],
      needs: ["amount", "on", "note"],
      happensOn: "on",
      posts: [
        { measure: "fund_in", amount: "amount" },
        { measure: "fund_balance", amount: "amount" },
      ],
    },
    pay_out: {
      title: say("登记支出", "Record spending"),
      from: ["running"],
      to: "same",
      by: ["keeper", "place"],
      needs: ["amount", "on", "note"],
      happensOn: "on",
      posts: [
        { measure: "fund_out", amount: "amount" },
        { measure: "fund_balance", amount: "-amount" },
      ],
    },
    inspect: {
      title: say("年检", "Yearly inspection"),
      from: ["running"],
      to: "same",
      by: ["keeper"],
      needs: ["name", "inspected_on"],
      asks: ["document"],
      happensOn: "inspected_on",
    },
    dissolve: {
      title: say("注销", "Dissolve"),
      from: ["running"],
      to: "dissolved",
      by: ["keeper-lead"],
      needs: ["dissolved_on", "note"],
      happensOn: "dissolved_on",
      posts: [
        { measure: "town_org_count", amount: "-1", when: 'level == "town"' },
        { measure: "village_org_count", amount: "-1", when: 'level == "village"' },
      ],
    },
  },
  rounds: {
    yearly: {
      title: say("每社每年年检", "Each society is inspected every year"),
      rule: "《社会团体登记管理条例》",
      every: "year",
      per: "entry",
      least: 1,
      closedBy: ["inspect"],
    },
  },
  measures: {
    town_org_count: {
      kind: "stock",
      title: say("镇级互助社", "The town's societies"),
      unit: "个",
      version: 1,
      definition: say("期末已登记未注销的镇级互助社", "Societies of the town registered and not dissolved at the end of the period"),
    },
    village_org_count: {
      kind: "stock",
      title: say("村级互助社", "Villages' societies"),
      unit: "个",
      version: 1,
      definition: say("期末已登记未注销的村级互助社", "Societies of villages registered and not dissolved at the end of the period"),
    },
    fund_in: {
      kind: "flow",
      title: say("互助金收入", "Income"),
      unit: "元",
      version: 1,
      definition: say("期间内登记的收入，开办资金不计", "Income recorded in the period, without the first fund"),
    },
    fund_out: {
      kind: "flow",
      title: say("互助金支出", "Spending"),
      unit: "元",
      version: 1,
      definition: say("期间内登记的支出", "Spending recorded in the period"),
    },
    fund_balance: {
      kind: "stock",
      title: say("互助金结余", "Balance"),
      unit: "元",
      version: 1,
      definition: say("开办资金加收入减支出", "First fund plus income less spending"),
    },
  },
  list: ["name", "level", "village", "members", "registered_on"],
  publishable: ["name", "level", "village", "registered_on"],
});
