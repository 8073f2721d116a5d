/** 财政收支: budget lines as the congress passed them, what came in and went out on them, and the closing account. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

export const financeItem = defineRegister({
  id: "finance_item",
  version: 1,
  title: say("财政收支项目", "Budget lines"),
  purpose: say(
    "镇本级预算科目的预算、调整、执行和决算，一科目一年一条",
    "One line for each budget line of a year: passed, adjusted, carried out, closed",
  ),
  sources: [{ kind: "law", text: "《中华人民共和国预算法》（2018年修正）第四十三条、第六十七条：预算和调整经人大批准" }],
  keeper: "finance",
  door: { main: "excel", system: say("预算管理一体化系统", "Budget system") },
  fields: {
    subject: field.text("科目", "Budget line"),
    kind: field.code("收支", "Kind", { income: ["收入", "Income"], expense: ["支出", "Expense"] }),
    year_end: field.day("预算年度末日", "Last day of the year"),
    budget: field.money("预算", "Budget"),
    approval_no: field.text("人大批准文号", "Approved by the congress as"),
    project: field.entryOf("project", "项目", "Project"),
    adjustment: field.number("调整额（减为负）", "Adjustment (a cut is negative)", "元"),
    done_on: field.day("执行日期", "Done on"),
    amount: field.money("本次执行", "Amount"),
    settled_on: field.day("决算日期", "Closed on"),
    settled: field.money("决算数", "Closing account"),
  },
  states: {
    executing: { title: say("执行中", "Being carried out") },
    settled: { title: say("已决算", "Closed"), isEnd: true },
  },
  acts: {
    pass: {
      title: say("登记预算", "Record the budget"),
      from: "new",
      to: "executing",
      by: ["keeper"],
      needs: ["subject", "kind", "year_end", "budget", "approval_no"],
      asks: ["project"],
      posts: [
        { measure: "income_budget", amount: "budget", when: 'kind == "income"', on: "year_end" },
        { measure: "expense_budget", amount: "budget", when: 'kind == "expense"', on: "year_end" },
      ],
    },
    adjust: {
      title: say("登记预算调整", "Adjust"),
      from: ["executing"],
      to: "same",
      by: ["keeper-lead"],
      needs: ["adjustment", "approval_no"],
      posts: [
        { measure: "income_budget", amount: "adjustment", when: 'kind == "income"', on: "year_end" },
        { measure: "expense_budget", amount: "adjustment", when: 'kind == "expense"', on: "year_end" },
      ],
    },
    carry_out: {
      title: say("登记执行", "Carry out"),
      from: ["executing"],
      to: "same",
      by: ["keeper"],
      needs: ["done_on", "amount"],
      happensOn: "done_on",
      posts: [
        { measure: "income", amount: "amount", when: 'kind == "income"' },
        { measure: "expense", amount: "amount", when: 'kind == "expense"' },
      ],
    },
    settle: {
      title: say("决算", "Close"),
      from: ["executing"],
      to: "settled",
      by: ["keeper-lead"],
      needs: ["settled_on", "settled"],
      happensOn: "settled_on",
    },
  },
  measures: {
    income_budget: {
      kind: "flow",
      title: say("收入预算", "Income budgeted"),
      unit: "元",
      version: 1,
      definition: say("收入科目预算与调整之和，计在年度末日", "Budget and adjustments of income lines, on the last day of the year"),
    },
    expense_budget: {
      kind: "flow",
      title: say("支出预算", "Expense budgeted"),
      unit: "元",
      version: 1,
      definition: say("支出科目预算与调整之和，计在年度末日", "Budget and adjustments of expense lines, on the last day of the year"),
    },
    income: {
      kind: "flow",
      title: say("收入执行", "Income"),
      unit: "元",
      version: 1,
      definition: say(
        "期间内入库的收入；地方财政收入以上级发布的为准",
        "Income of the period; the local fiscal revenue is what the bodies above release",
      ),
    },
    expense: {
      kind: "flow",
      title: say("支出执行", "Expense"),
      unit: "元",
      version: 1,
      definition: say("期间内的支出", "Expense of the period"),
    },
    expense_rate: {
      kind: "ratio",
      title: say("支出预算执行率", "Share of the budget spent"),
      unit: "%",
      version: 1,
      of: "expense",
      over: "expense_budget",
      definition: say("全年支出占支出预算（含调整）的比例", "Expense of the year over the budget with its adjustments"),
    },
  },
  list: ["subject", "kind", "year_end", "budget", "settled"],
  publishable: ["subject", "kind", "year_end", "budget", "settled"],
});
