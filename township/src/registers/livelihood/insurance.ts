/** 养老、医保扩面: for each village, insurance and year the number of those who should be in it, and month by month those who have paid. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

export const insurance = defineRegister({
  id: "insurance",
  version: 1,
  title: say("城乡居民养老和医疗保险", "Residents' insurance"),
  purpose: say(
    "每村每险种每参保年度一条，记应参保底数和各月缴费人数",
    "One line for each village, insurance and year: who should be in it, and who has paid",
  ),
  sources: [{ kind: "law", text: "《中华人民共和国社会保险法》第二十条、第二十五条" }],
  keeper: "labour",
  door: { main: "excel" },
  fields: {
    kind: field.code("险种", "Insurance", { pension: ["城乡居民养老保险", "Pension"], medical: ["城乡居民医疗保险", "Medical"] }),
    village: field.unit("所在村（社区）", "Village", "village"),
    year_start: field.day("参保年度首日", "First day of the insured year"),
    should: field.count("应参保人数", "Should be insured", "人"),
    counted_on: field.day("底数确定日期", "Counted on"),
    paid: field.count("本次缴费人数", "Paid this time", "人"),
    paid_on: field.day("缴费统计日期", "Counted up to"),
    checked_on: field.day("核对日期", "Checked on"),
    note: field.text("核对说明", "Check", 500),
  },
  placeField: "village",
  states: {
    collecting: { title: say("缴费中", "Collecting") },
    checked: { title: say("已核对", "Checked"), isEnd: true },
  },
  acts: {
    count: {
      title: say("登记底数", "Record who should be insured"),
      from: "new",
      to: "collecting",
      by: ["keeper", "place", "office:social_affairs"],
      needs: ["kind", "village", "year_start", "should", "counted_on"],
      happensOn: "counted_on",
      posts: [
        { measure: "should_medical", amount: "should", when: 'kind == "medical"', on: "year_start" },
        { measure: "should_pension", amount: "should", when: 'kind == "pension"', on: "year_start" },
      ],
    },
    collect: {
      title: say("登记缴费", "Record who has paid"),
      from: ["collecting"],
      to: "same",
      by: ["keeper", "place", "office:social_affairs"],
      needs: ["paid", "paid_on"],
      happensOn: "paid_on",
      posts: [
        { measure: "insured_medical", amount: "paid", when: 'kind == "medical"', on: "year_start" },
        { measure: "insured_pension", amount: "paid", when: 'kind == "pension"', on: "year_start" },
      ],
    },
    check: {
      title: say("核对", "Check"),
      from: ["collecting"],
      to: "checked",
      by: ["keeper", "office:social_affairs"],
      needs: ["checked_on", "note"],
      happensOn: "checked_on",
    },
  },
  measures: {
    should_medical: {
      kind: "flow",
      title: say("医保应参保人数", "Should have medical insurance"),
      unit: "人",
      version: 1,
      definition: say("各村确定的应参保底数之和，按参保年度计", "The sum of the villages' numbers, by the insured year"),
    },
    insured_medical: {
      kind: "flow",
      title: say("医保参保人数", "Have medical insurance"),
      unit: "人",
      version: 1,
      definition: say(
        "各次登记的缴费人数之和，按参保年度计，一人一年缴费一次",
        "The sum of those who paid, by the insured year; each pays once a year",
      ),
    },
    medical_coverage: {
      kind: "ratio",
      title: say("医保参保率", "Medical coverage"),
      unit: "%",
      version: 1,
      of: "insured_medical",
      over: "should_medical",
      definition: say("参保人数占应参保人数的比例", "Those insured of those who should be"),
    },
    should_pension: {
      kind: "flow",
      title: say("养老保险应参保人数", "Should have a pension insurance"),
      unit: "人",
      version: 1,
      definition: say("各村确定的应参保底数之和，按参保年度计", "The sum of the villages' numbers, by the insured year"),
    },
    insured_pension: {
      kind: "flow",
      title: say("养老保险参保人数", "Have a pension insurance"),
      unit: "人",
      version: 1,
      definition: say(
        "各次登记的缴费人数之和，按参保年度计，一人一年缴费一次",
        "The sum of those who paid, by the insured year; each pays once a year",
      ),
    },
    pension_coverage: {
      kind: "ratio",
      title: say("养老保险参保率", "Pension coverage"),
      unit: "%",
      version: 1,
      of: "insured_pension",
      over: "should_pension",
      definition: say("参保人数占应参保人数的比例", "Those insured of those who should be"),
    },
  },
  list: ["kind", "village", "year_start", "should", "paid_on"],
  publishable: ["kind", "village", "year_start", "should"],
});
