/** 平安指标（派出所提供，只录总数）: values that the police station gave. The town does not make them and shows them with their slip. */
import { field } from "@jiannuo/registers";
import { defineRegister, say, tabled } from "../../define.ts";

const indicators = [
  ["criminal", "刑事警情", "Criminal calls"],
  ["public_order", "治安警情", "Public-order calls"],
  ["fraud", "电信网络诈骗发案", "Telecom fraud cases"],
  ["traffic", "道路交通警情", "Traffic calls"],
] as const;

const bases = ["flash", "final"] as const;

export const policeStat = defineRegister({
  id: "police_stat",
  version: 1,
  title: say("平安指标（派出所提供）", "Police figures, totals only"),
  purpose: say(
    "派出所提供的指标值，一次提供一条，不录案件和个人",
    "One line for each value that the police station gave; no case and no person",
  ),
  sources: [{ kind: "custom", text: "平安建设信息通报制度" }],
  keeper: "stability",
  door: { main: "here", system: say("派出所", "Police station") },
  fields: {
    indicator: field.code(
      "指标",
      "Indicator",
      tabled(indicators, ([, zh, en]) => [zh, en] as const),
    ),
    period_end: field.day("所属期末日", "Last day of the period"),
    basis: field.code("数据性质", "Basis", { flash: ["快报", "Flash"], final: ["年报核定", "Final"] }),
    value: field.count("数值（累计）", "Value, from the year's beginning", "起"),
    given_on: field.day("提供日期", "Given on"),
    document: field.files("来源文件", "Document"),
  },
  states: { given: { title: say("已登记", "Recorded"), isEnd: true } },
  acts: {
    record: {
      title: say("登记指标值", "Record a value"),
      from: "new",
      to: "given",
      by: ["keeper"],
      needs: ["indicator", "period_end", "basis", "value", "given_on", "document"],
      happensOn: "given_on",
      posts: indicators.map(([indicator]) => ({
        measure: indicator,
        amount: "value",
        subject: "basis",
        when: `indicator == "${indicator}"`,
        on: "period_end" as const,
      })),
    },
  },
  measures: tabled(indicators, ([, zh, en]) => ({
    kind: "released" as const,
    title: say(zh, en),
    unit: "起",
    version: 1,
    bases,
    definition: say(
      "派出所提供的本年累计数，取同一期最终的数据性质",
      "As given by the police station, from the year's beginning; the firmest basis counts",
    ),
  })),
  list: ["indicator", "period_end", "basis", "value", "given_on"],
});
