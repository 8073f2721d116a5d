/** 企业用工帮扶: 家次 are times that an enterprise was helped, not enterprises; the same one counts again. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

export const employmentHelp = defineRegister({
  id: "employment_help",
  version: 1,
  title: say("企业用工帮扶", "Help with hiring"),
  purpose: say("企业缺工登记、匹配和到岗，一家一次一条", "One line for each time that an enterprise was helped to hire"),
  sources: [{ kind: "law", text: "《中华人民共和国就业促进法》第三十五条：公共就业服务" }],
  keeper: "labour",
  door: { main: "here" },
  fields: {
    enterprise: field.unit("企业", "Enterprise", "enterprise"),
    asked_on: field.day("登记日期", "Asked on"),
    job: field.text("岗位", "Job"),
    posts: field.count("缺工人数", "Posts", "人", { least: "1" }),
    introduced: field.count("介绍人数", "Introduced", "人"),
    filled: field.count("到岗人数", "Filled", "人", { least: "1" }),
    filled_on: field.day("到岗日期", "Filled on"),
    appeal: field.entryOf("enterprise_appeal", "来自企业诉求", "From appeal"),
    reason: field.text("原因", "Reason", 500),
  },
  states: {
    asked: { title: say("已登记", "Asked") },
    matched: { title: say("已匹配", "Matched") },
    filled: { title: say("已到岗", "Filled"), isEnd: true },
    unsolved: { title: say("未解决", "Not solved"), isEnd: true },
  },
  acts: {
    ask: {
      title: say("登记缺工", "Record the need"),
      from: "new",
      to: "asked",
      by: ["keeper", "office:economy"],
      needs: ["enterprise", "asked_on", "posts"],
      asks: ["job", "appeal"],
      happensOn: "asked_on",
      posts: [{ measure: "asked_count" }],
    },
    match: { title: say("匹配", "Match"), from: ["asked"], to: "matched", by: ["keeper"], needs: ["introduced"] },
    fill: {
      title: say("登记到岗", "Fill"),
      from: ["matched"],
      to: "filled",
      by: ["keeper"],
      needs: ["filled", "filled_on"],
      happensOn: "filled_on",
      posts: [{ measure: "labour_help_count" }, { measure: "filled_count", amount: "filled" }],
    },
    give_up: { title: say("登记未解决", "Not solved"), from: ["asked", "matched"], to: "unsolved", by: ["keeper"], needs: ["reason"] },
  },
  measures: {
    asked_count: {
      kind: "flow",
      title: say("登记用工难题", "Hiring problems recorded"),
      unit: "家次",
      version: 1,
      definition: say("期间内登记的缺工，同一企业再次登记再计", "Needs recorded in the period; the same enterprise counts again"),
    },
    labour_help_count: {
      kind: "flow",
      title: say("解决用工难题", "Hiring problems solved"),
      unit: "家次",
      version: 1,
      definition: say("期间内有人到岗的帮扶，按到岗日计，家次不是家数", "Times that somebody was hired through it; times, not enterprises"),
    },
    filled_count: {
      kind: "flow",
      title: say("帮扶到岗人数", "People hired through it"),
      unit: "人",
      version: 1,
      definition: say("期间内到岗人数之和", "The sum of people hired in the period"),
    },
  },
  list: ["enterprise", "asked_on", "job", "posts", "filled", "filled_on"],
});
