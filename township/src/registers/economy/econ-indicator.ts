/**
 * 主要经济指标: values that the district's statistics, finance and tax bodies released. The town records them and does not make them:
 * a revision is a new line, nothing is overwritten, and there is no duty, light or score on them (统计法; 三个不得).
 */
import { field } from "@jiannuo/registers";
import { defineRegister, say, tabled } from "../../define.ts";

const growths = [
  ["fiscal_revenue_yoy", "地方财政收入增速", "Growth of local fiscal revenue", "fiscal_revenue"],
  ["industrial_va_yoy", "规上工业增加值增速", "Growth of above-scale industrial value added", "industrial_va"],
  ["investment_yoy", "固定资产投资增速", "Growth of fixed-asset investment", "investment"],
  ["retail_yoy", "社会消费品零售总额增速", "Growth of retail sales", "retail"],
  ["retail_above_quota_yoy", "限上社会消费品零售总额增速", "Growth of above-quota retail sales", "retail_above_quota"],
  ["urban_income_yoy", "城镇居民人均可支配收入增速", "Growth of urban disposable income", "urban_income"],
  ["rural_income_yoy", "农村居民人均可支配收入增速", "Growth of rural disposable income", "rural_income"],
] as const;

const bases = ["estimate", "flash", "confirmed", "final"] as const;

export const econIndicator = defineRegister({
  id: "econ_indicator",
  version: 1,
  title: say("主要经济指标", "Main economic indicators"),
  purpose: say(
    "上级统计、财政、税务部门发布的数值，一次发布一条",
    "One line for each value released by the statistics, finance and tax bodies above",
  ),
  sources: [{ kind: "law", text: "《中华人民共和国统计法》；统计机构“三个不得”" }],
  keeper: "economy",
  door: { main: "excel", system: say("区统计局反馈", "District statistics bureau") },
  fields: {
    indicator: field.code("指标", "Indicator", {
      fiscal_revenue: ["地方财政收入", "Local fiscal revenue"],
      industrial_va: ["规上工业增加值", "Above-scale industrial value added"],
      investment: ["固定资产投资", "Fixed-asset investment"],
      retail: ["社会消费品零售总额", "Retail sales"],
      retail_above_quota: ["限上社会消费品零售总额", "Above-quota retail sales"],
      urban_income: ["城镇居民人均可支配收入", "Urban disposable income per head"],
      rural_income: ["农村居民人均可支配收入", "Rural disposable income per head"],
    }),
    period_end: field.day("所属期末日", "Last day of the period"),
    basis: field.code("数据性质", "Basis", {
      estimate: ["预计", "Estimate"],
      flash: ["快报", "Flash"],
      confirmed: ["反馈数", "Confirmed"],
      final: ["年报核定", "Final"],
    }),
    value: field.number("数值", "Value", "元"),
    yoy: field.number("同比增速", "Growth on the year", "%"),
    rank: field.count("全区位次", "Rank in the district", "位", { least: "1" }),
    rank_of: field.count("参加排位数", "Of how many", "个", { least: "1" }),
    released_on: field.day("发布日期", "Released on"),
    issuer: field.text("发布单位", "Released by"),
    document: field.files("来源文件", "Document"),
  },
  states: { released: { title: say("已发布", "Released"), isEnd: true } },
  acts: {
    record: {
      title: say("登记发布值", "Record a released value"),
      from: "new",
      to: "released",
      by: ["keeper", "office:finance"],
      needs: ["indicator", "period_end", "basis", "released_on", "issuer"],
      asks: ["value", "yoy", "rank", "rank_of", "document"],
      happensOn: "released_on",
      posts: [
        ...growths.map(([measure, , , indicator]) => ({
          measure,
          amount: "yoy",
          subject: "basis",
          when: `indicator == "${indicator}"`,
          on: "period_end" as const,
        })),
        { measure: "industrial_va_rank", amount: "rank", subject: "rank_of", when: 'indicator == "industrial_va"', on: "period_end" },
      ],
    },
  },
  measures: {
    ...tabled(growths, ([, zh, en]) => ({
      kind: "released" as const,
      title: say(zh, en),
      unit: "%",
      version: 1,
      bases,
      definition: say(
        "上级部门发布的同比增速，取同一期最终的数据性质",
        "Growth as released; of several releases for a period the firmest basis counts",
      ),
    })),
    industrial_va_rank: {
      kind: "rank",
      title: say("规上工业增加值增速全区位次", "Rank of industrial growth in the district"),
      unit: "位",
      version: 1,
      definition: say("上级通报的位次，须有参加排位数和文件", "As notified from above, with how many were ranked and the document"),
    },
  },
  list: ["indicator", "period_end", "basis", "yoy", "value", "released_on"],
  publishable: ["indicator", "period_end", "basis", "yoy", "value", "released_on", "issuer"],
});
