/** 上级考评: where others placed the town. A place without the number of those ranked and without the paper says nothing. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

export const evaluation = defineRegister({
  id: "evaluation",
  version: 1,
  title: say("上级考评与排名", "Evaluations from above"),
  purpose: say("上级对镇的考评结果和位次，一次一条", "One line for each result or rank that was given from above"),
  sources: [{ kind: "custom", text: "市、区对镇（街道）和班子的考评办法" }],
  keeper: "party_government",
  door: { main: "here" },
  fields: {
    name: field.text("考评名称", "Evaluation"),
    kind: field.code("类别", "Kind", {
      leaders: ["镇（街道）班长考评", "Contest of leaders"],
      yearly: ["年度综合考核", "Yearly assessment"],
      single: ["单项考核", "Single field"],
    }),
    level: field.code("级别", "Level", { province: ["省", "Province"], city: ["市", "City"], district: ["区", "District"] }),
    period_end: field.day("所属期末日", "Last day of the period"),
    rank: field.count("位次", "Rank", "位", { least: "1" }),
    rank_of: field.count("参评个数", "Of how many", "个", { least: "1" }),
    score: field.number("得分", "Score", "分"),
    issuer: field.text("通报单位", "Notified by"),
    notified_on: field.day("通报日期", "Notified on"),
    doc_no: field.text("通报文号", "Document number"),
    document: field.files("通报文件", "Document"),
  },
  states: { recorded: { title: say("已登记", "Recorded"), isEnd: true } },
  acts: {
    record: {
      title: say("登记考评结果", "Record a result"),
      from: "new",
      to: "recorded",
      by: ["keeper"],
      needs: ["name", "kind", "level", "period_end", "rank", "rank_of", "issuer", "notified_on", "doc_no"],
      asks: ["score", "document"],
      happensOn: "notified_on",
      posts: [
        { measure: "rank", amount: "rank", subject: "rank_of", when: 'kind == "leaders"', on: "period_end" },
        { measure: "population", amount: "rank_of", subject: '"notified"', when: 'kind == "leaders"', on: "period_end" },
        { measure: "yearly_rank", amount: "rank", subject: "rank_of", when: 'kind == "yearly"', on: "period_end" },
      ],
    },
  },
  measures: {
    rank: {
      kind: "rank",
      title: say("班长考评位次", "Rank in the contest of leaders"),
      unit: "位",
      version: 1,
      definition: say(
        "上级通报的镇（街道）班长考评位次，须有参评个数和文件",
        "As notified from above, with how many were ranked and the document",
      ),
    },
    population: {
      kind: "released",
      title: say("班长考评参评镇（街道）", "Towns in the contest of leaders"),
      unit: "个",
      version: 1,
      bases: ["notified"],
      definition: say("上级通报的参评镇（街道）个数", "How many towns were ranked, as notified from above"),
    },
    yearly_rank: {
      kind: "rank",
      title: say("年度综合考核位次", "Rank in the yearly assessment"),
      unit: "位",
      version: 1,
      definition: say(
        "上级通报的年度综合考核位次，须有参评个数和文件",
        "As notified from above, with how many were ranked and the document",
      ),
    },
  },
  list: ["name", "kind", "level", "period_end", "rank", "rank_of", "doc_no"],
  publishable: ["name", "level", "period_end", "rank", "rank_of", "issuer"],
});
