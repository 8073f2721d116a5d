/** 助餐记录: one line for each site and day with its number of meals, so that the figure is a sum and never a count of lines. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

export const elderMealRecord = defineRegister({
  id: "elder_meal_record",
  version: 1,
  title: say("助餐记录", "Meals served"),
  purpose: say("助餐点一日一条，记当日供餐份数", "One line for each site and day with its number of meals"),
  sources: [{ kind: "custom", text: "省暖民心行动老年助餐服务行动方案；镇老年助餐点管理办法" }],
  keeper: "social_affairs",
  door: { main: "excel" },
  sensitivity: 1,
  fields: {
    site: field.entryOf("elder_meal_site", "助餐点", "Site"),
    village: field.unit("所在村（社区）", "Village", "village"),
    served_on: field.day("供餐日期", "Served on"),
    meals: field.count("供餐份数", "Meals", "次", { least: "1" }),
    diner: field.sensitive(field.person("就餐人（逐人登记时填）", "Diner, where entered one by one")),
    subsidy: field.number("当日补贴", "Subsidy of the day", "元", { least: "0" }),
  },
  placeField: "village",
  states: { served: { title: say("已登记", "Recorded"), isEnd: true } },
  acts: {
    record: {
      title: say("登记供餐", "Record meals"),
      from: "new",
      to: "served",
      by: ["keeper", "place"],
      needs: ["site", "village", "served_on", "meals"],
      asks: ["diner", "subsidy"],
      happensOn: "served_on",
      posts: [
        { measure: "meal_count", amount: "meals" },
        { measure: "site_day_count", subject: 'site + " " + served_on' },
        { measure: "serving_site_count", subject: "site" },
        { measure: "subsidy_total", amount: "subsidy" },
      ],
    },
  },
  rounds: {
    monthly: {
      title: say("每个助餐点每月报供餐", "Each site reports every month"),
      rule: "镇老年助餐点管理办法",
      every: "month",
      per: { field: "site", whileIn: ["open"] },
      least: 1,
      closedBy: ["record"],
    },
  },
  measures: {
    meal_count: {
      kind: "flow",
      title: say("助餐服务次数", "Meals served"),
      unit: "次",
      version: 1,
      definition: say("期间内供餐份数之和，一人一餐计一次", "The sum of meals in the period; one person's meal counts once"),
    },
    site_day_count: {
      kind: "distinct",
      title: say("供餐点日", "Site days"),
      unit: "点日",
      version: 1,
      definition: say("期间内有供餐的助餐点和日子，同点同日计一次", "Sites and days with meals, each pair counted once"),
    },
    meals_per_site_day: {
      kind: "average",
      title: say("每点每日供餐", "Meals per site and day"),
      unit: "次",
      version: 1,
      of: "meal_count",
      over: "site_day_count",
      definition: say(
        "供餐份数除以供餐点日，与供餐总数并列，用来看是否合情理",
        "Meals over site days, shown beside the total to see whether it is plausible",
      ),
    },
    serving_site_count: {
      kind: "distinct",
      title: say("有供餐的助餐点", "Sites that served"),
      unit: "家",
      version: 1,
      definition: say("期间内有供餐记录的助餐点，一家计一次", "Sites with meals in the period, each counted once"),
    },
    subsidy_total: {
      kind: "flow",
      title: say("助餐补贴", "Subsidies"),
      unit: "元",
      version: 1,
      definition: say("期间内登记的助餐补贴之和", "The sum of subsidies recorded in the period"),
    },
  },
  list: ["site", "village", "served_on", "meals"],
  publishable: ["served_on", "meals"],
});
