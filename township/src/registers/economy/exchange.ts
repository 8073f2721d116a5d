/** 挂职交流: cadres who serve elsewhere for a time, and come back with an appraisal. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";
import { local } from "../../local.ts";

export const exchange = defineRegister({
  id: "exchange",
  version: 1,
  title: say("挂职交流", "Secondments"),
  purpose: say("与外地互派干部挂职，一人一次一条", "One line for each cadre sent or received for a time"),
  sources: [{ kind: "custom", text: "干部挂职锻炼办法" }],
  keeper: "party_building",
  door: { main: "here" },
  fields: {
    person: field.person("挂职干部", "Cadre"),
    direction: field.code("方向", "Direction", { sent: ["派出", "Sent"], received: ["接收", "Received"] }),
    from_unit: field.text("派出单位", "From"),
    to_unit: field.text("接收单位", "To"),
    from_on: field.day("到岗日期", "From"),
    to_on: field.day("期满日期", "To"),
    appraised_on: field.day("鉴定日期", "Appraised on"),
    appraisal: field.text("期满鉴定", "Appraisal", 2000),
    reason: field.text("原因", "Reason", 500),
  },
  states: {
    selected: { title: say("已选派", "Selected") },
    serving: { title: say("在岗", "Serving") },
    appraised: { title: say("已鉴定", "Appraised"), isEnd: true },
    recalled: { title: say("未成行（召回）", "Recalled"), isEnd: true },
  },
  acts: {
    select: {
      title: say("选派", "Select"),
      from: "new",
      to: "selected",
      by: ["keeper"],
      needs: ["person", "direction", "from_unit", "to_unit"],
    },
    begin: {
      title: say("到岗", "Begin"),
      from: ["selected"],
      to: "serving",
      by: ["keeper"],
      needs: ["from_on", "to_on"],
      happensOn: "from_on",
      posts: [{ measure: "serving_count" }, { measure: "begun_count" }],
    },
    appraise: {
      title: say("期满鉴定", "Appraise"),
      from: ["serving"],
      to: "appraised",
      by: ["keeper"],
      needs: ["appraised_on", "appraisal"],
      happensOn: "appraised_on",
      posts: [{ measure: "serving_count", amount: "-1" }],
    },
    call_off: { title: say("取消选派", "Call off"), from: ["selected"], to: "recalled", by: ["keeper"], needs: ["reason"] },
    recall: {
      title: say("提前召回", "Recall"),
      from: ["serving"],
      to: "recalled",
      by: ["keeper-lead"],
      needs: ["reason"],
      posts: [{ measure: "serving_count", amount: "-1" }],
    },
  },
  duties: {
    appraise: {
      title: say("期满后鉴定", "Appraise after the end"),
      rule: "干部挂职锻炼办法",
      whileIn: ["serving"],
      due: { within: local.secondmentDays, unit: "days", after: { field: "to_on" } },
      closedBy: ["appraise", "recall"],
      remind: { before: [7], after: [1] },
    },
  },
  measures: {
    serving_count: {
      kind: "stock",
      title: say("在岗挂职干部", "Cadres on secondment"),
      unit: "人",
      version: 1,
      definition: say("期末在岗、未鉴定的挂职干部，含派出和接收", "Cadres serving at the end of the period, sent and received"),
    },
    begun_count: {
      kind: "flow",
      title: say("互派挂职", "Secondments begun"),
      unit: "人次",
      version: 1,
      definition: say("期间内到岗的挂职", "Secondments that began in the period"),
    },
  },
  list: ["person", "direction", "from_unit", "to_unit", "from_on", "to_on"],
});
