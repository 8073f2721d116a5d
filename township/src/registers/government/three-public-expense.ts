/** 三公经费: the budget of the year and each month's spending by item. A claim that it goes down needs the year before. */
import { field } from "@jiannuo/registers";
import { defineRegister, say, tabled } from "../../define.ts";

const items = [
  ["abroad_spent", "因公出国（境）费", "Travel abroad", "abroad"],
  ["purchase_spent", "公务用车购置费", "Purchase of cars", "purchase"],
  ["running_spent", "公务用车运行维护费", "Running of cars", "running"],
  ["reception_spent", "公务接待费", "Receptions", "reception"],
] as const;

export const threePublicExpense = defineRegister({
  id: "three_public_expense",
  version: 1,
  title: say("“三公”经费", "Three public expenses"),
  purpose: say("“三公”经费的年初预算和每月支出，一项一期一条", "The year's budget and each month's spending, one line for each item"),
  sources: [
    { kind: "law", text: "《党政机关厉行节约反对浪费条例》；《中华人民共和国预算法》第十四条：机关运行经费公开" },
    { kind: "law", text: "《机关事务管理条例》（国令第621号）" },
  ],
  keeper: "finance",
  door: { main: "excel", system: say("预算管理一体化系统", "Budget system") },
  fields: {
    item: field.code("项目", "Item", {
      abroad: ["因公出国（境）", "Travel abroad"],
      purchase: ["公务用车购置", "Purchase of cars"],
      running: ["公务用车运行维护", "Running of cars"],
      reception: ["公务接待", "Receptions"],
    }),
    month_end: field.day("月（年）末日", "Last day of the month"),
    budget: field.money("年初预算", "Budget of the year"),
    spent: field.money("本月支出", "Spent in the month"),
    note: field.text("说明", "Note", 500),
    published_on: field.day("公开日期", "Published on"),
  },
  states: {
    recorded: { title: say("已登记", "Recorded") },
    published: { title: say("已公开", "Published"), isEnd: true },
  },
  acts: {
    budget: {
      title: say("登记年初预算", "Record the budget"),
      from: "new",
      to: "recorded",
      by: ["keeper"],
      needs: ["item", "month_end", "budget"],
      asks: ["note"],
      posts: [{ measure: "budget", amount: "budget", on: "month_end" }],
    },
    spend: {
      title: say("登记本月支出", "Record the month's spending"),
      from: "new",
      to: "recorded",
      by: ["keeper"],
      needs: ["item", "month_end", "spent"],
      asks: ["note"],
      posts: [
        { measure: "spent", amount: "spent", on: "month_end" },
        ...items.map(([measure, , , item]) => ({ measure, amount: "spent", when: `item == "${item}"`, on: "month_end" as const })),
      ],
    },
    publish: {
      title: say("登记公开", "Publish"),
      from: ["recorded"],
      to: "published",
      by: ["keeper"],
      needs: ["published_on"],
      happensOn: "published_on",
    },
  },
  rounds: {
    monthly: {
      title: say("每项每月登记支出，没有支出也登记", "Each item each month, also when nothing was spent"),
      rule: "机关经费公开制度",
      every: "month",
      per: { field: "item" },
      least: 1,
      closedBy: ["spend"],
    },
  },
  measures: {
    budget: {
      kind: "flow",
      title: say("“三公”经费预算", "Budget"),
      unit: "元",
      version: 1,
      definition: say("各项年初预算之和", "The budgets of all items"),
    },
    spent: {
      kind: "flow",
      title: say("“三公”经费支出", "Spent"),
      unit: "元",
      version: 1,
      definition: say("各项支出之和，按所属月计", "Spending of all items, by the month"),
    },
    ...tabled(items, ([, zh, en]) => ({
      kind: "flow" as const,
      title: say(zh, en),
      unit: "元",
      version: 1,
      subsetOf: "spent" as const,
      definition: say("其中本项支出", "Of this, spending on the item"),
    })),
    spent_rate: {
      kind: "ratio",
      title: say("“三公”经费预算执行率", "Share of the budget spent"),
      unit: "%",
      version: 1,
      of: "spent",
      over: "budget",
      definition: say("支出占年初预算的比例，按全年看", "Spending over the budget, to be read for a whole year"),
    },
    spent_yoy: {
      kind: "growth",
      title: say("“三公”经费支出同比", "Spending against the year before"),
      unit: "%",
      version: 1,
      of: "spent",
      definition: say(
        "与上年同期支出相比，下降为负；说“压减”以此为据",
        "Against the same period of the year before; “cut” needs it to be negative",
      ),
    },
  },
  list: ["item", "month_end", "budget", "spent", "published_on"],
  publishable: ["item", "month_end", "budget", "spent"],
});
