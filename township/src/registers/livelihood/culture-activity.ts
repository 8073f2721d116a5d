/** 文化惠民: shows and films brought to the villages, and reading events, one line each. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

const counted = [
  { measure: "show_count", when: 'kind == "opera" || kind == "film"' },
  { measure: "reading_event_count", when: 'kind == "reading"' },
  { measure: "audience_count", amount: "audience" },
] as const;

export const cultureActivity = defineRegister({
  id: "culture_activity",
  version: 1,
  title: say("文化惠民活动", "Culture for the villages"),
  purpose: say("送戏、送电影、全民阅读，一场一条", "One line for each show, film or reading event"),
  sources: [{ kind: "law", text: "《中华人民共和国公共文化服务保障法》" }],
  keeper: "culture",
  door: { main: "here" },
  fields: {
    title: field.text("活动名称", "Title"),
    kind: field.code("类别", "Kind", { opera: ["送戏", "Opera"], film: ["送电影", "Film"], reading: ["全民阅读", "Reading"] }),
    village: field.unit("所在村（社区）", "Village", "village"),
    planned_for: field.day("计划日期", "Planned for"),
    held_on: field.day("举办日期", "Held on"),
    audience: field.count("参加人数", "Audience", "人次"),
    photos: field.files("照片", "Photos"),
    reason: field.text("取消原因", "Why called off", 500),
  },
  placeField: "village",
  states: {
    planned: { title: say("已计划", "Planned") },
    held: { title: say("已举办", "Held"), isEnd: true },
    called_off: { title: say("已取消", "Called off"), isEnd: true },
  },
  acts: {
    plan: {
      title: say("登记计划", "Plan"),
      from: "new",
      to: "planned",
      by: ["keeper", "place"],
      needs: ["title", "kind", "planned_for"],
      asks: ["village"],
    },
    hold: {
      title: say("登记举办", "Record that it was held"),
      from: ["planned"],
      to: "held",
      by: ["keeper", "place"],
      needs: ["held_on", "audience"],
      asks: ["village", "photos"],
      happensOn: "held_on",
      posts: counted,
    },
    record: {
      title: say("直接登记活动", "Record one that was not planned"),
      from: "new",
      to: "held",
      by: ["keeper", "place"],
      needs: ["title", "kind", "held_on", "audience"],
      asks: ["village", "photos"],
      happensOn: "held_on",
      posts: counted,
    },
    call_off: { title: say("取消", "Call off"), from: ["planned"], to: "called_off", by: ["keeper"], needs: ["reason"] },
  },
  measures: {
    show_count: {
      kind: "flow",
      title: say("送戏、送电影下乡", "Shows and films"),
      unit: "场",
      version: 1,
      definition: say("期间内举办的送戏、送电影，一场一条", "Shows and films held in the period"),
    },
    reading_event_count: {
      kind: "flow",
      title: say("全民阅读活动", "Reading events"),
      unit: "场",
      version: 1,
      definition: say("期间内举办的全民阅读活动", "Reading events held in the period"),
    },
    audience_count: {
      kind: "flow",
      title: say("参加人次", "Audience"),
      unit: "人次",
      version: 1,
      definition: say("各场参加人数之和", "The sum of those who came"),
    },
  },
  list: ["title", "kind", "village", "held_on", "audience"],
  publishable: ["title", "kind", "village", "held_on"],
});
