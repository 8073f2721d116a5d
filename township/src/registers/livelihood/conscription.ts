/** 征兵（只录总数）: how many at each step of a batch, and the rank that the district gave. No name is ever entered; names stand in the national system. */
import { field } from "@jiannuo/registers";
import { defineRegister, say, tabled } from "../../define.ts";

const steps = [
  ["registered", "报名", "Registered"],
  ["examined", "体检合格", "Passed the examination"],
  ["reviewed", "政考合格", "Passed the review"],
  ["enlisted", "定兵", "Enlisted"],
  ["sent", "起运", "Sent"],
  ["returned", "退兵", "Returned"],
] as const;

export const conscription = defineRegister({
  id: "conscription",
  version: 1,
  title: say("征兵（只录总数）", "Conscription, totals only"),
  purpose: say(
    "每批次每环节的人数和上级通报的位次，不录个人",
    "Totals of each step of a batch, and the rank notified from above; no persons",
  ),
  sources: [{ kind: "law", text: "《征兵工作条例》（2023年5月1日起施行）" }],
  keeper: "armed_forces",
  door: { main: "here", system: say("全国征兵网", "National conscription site") },
  sensitivity: 2,
  fields: {
    batch: field.code("批次", "Batch", { first: ["上半年", "First half"], second: ["下半年", "Second half"] }),
    step: field.code(
      "环节",
      "Step",
      tabled(steps, ([, zh, en]) => [zh, en] as const),
    ),
    period_end: field.day("所属期末日", "Last day of the period"),
    total: field.count("人数", "Total", "人"),
    rank: field.count("全区位次", "Rank in the district", "位", { least: "1" }),
    rank_of: field.count("参加排位数", "Of how many", "个", { least: "1" }),
    recorded_on: field.day("登记日期", "Recorded on"),
    document: field.files("来源文件", "Document"),
  },
  states: { recorded: { title: say("已登记", "Recorded"), isEnd: true } },
  acts: {
    record: {
      title: say("登记总数", "Record a total"),
      from: "new",
      to: "recorded",
      by: ["keeper"],
      needs: ["batch", "step", "period_end", "total", "recorded_on", "document"],
      happensOn: "recorded_on",
      posts: steps.map(([step]) => ({ measure: step, amount: "total", when: `step == "${step}"`, on: "period_end" as const })),
    },
    record_rank: {
      title: say("登记位次", "Record the rank"),
      from: "new",
      to: "recorded",
      by: ["keeper"],
      needs: ["period_end", "rank", "rank_of", "recorded_on", "document"],
      happensOn: "recorded_on",
      posts: [{ measure: "district_rank", amount: "rank", subject: "rank_of", on: "period_end" }],
    },
  },
  measures: {
    ...tabled(steps, ([, zh, en]) => ({
      kind: "flow" as const,
      title: say(`征兵${zh}人数`, `${en}, persons`),
      unit: "人",
      version: 1,
      definition: say("各批次登记的总数之和，按所属期末日计", "The sum of totals of the batches, by the last day of the period"),
    })),
    district_rank: {
      kind: "rank",
      title: say("征兵工作全区位次", "Rank in the district"),
      unit: "位",
      version: 1,
      definition: say("上级通报的位次，须有参加排位数和文件", "As notified from above, with how many were ranked and the document"),
    },
  },
  list: ["batch", "step", "period_end", "total", "rank"],
});
