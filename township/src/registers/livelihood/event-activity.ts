/** 活动登记: one register for what is held for people, told apart by its kind; the office whose kind it is enters it. */
import { field } from "@jiannuo/registers";
import { defineRegister, say, tabled } from "../../define.ts";

const kinds = [
  ["enterprise_event_count", "enterprise", "政企活动", "Events with enterprises"],
  ["safety_publicity_count", "safety", "安全宣传活动", "Safety publicity"],
  ["law_publicity_count", "law", "普法活动", "Legal education"],
  ["festival_count", "festival", "节庆活动", "Festivals"],
  ["promotion_count", "promotion", "招商推介会", "Investment promotion"],
  ["defence_count", "defence", "国防教育活动", "Defence education"],
  ["health_count", "health", "爱国卫生活动", "Public health"],
] as const;

const holders = [
  "keeper",
  "place",
  "office:economy",
  "office:investment",
  "office:agriculture",
  "office:emergency",
  "office:justice",
  "office:culture",
  "office:social_affairs",
  "office:armed_forces",
] as const;

const counted = [
  ...kinds.map(([measure, kind]) => ({ measure, when: `kind == "${kind}"` })),
  { measure: "event_count" as const },
  { measure: "people_count" as const, amount: "people" },
];

export const eventActivity = defineRegister({
  id: "event_activity",
  version: 1,
  title: say("活动登记", "Events"),
  purpose: say("政企、宣传、普法、节庆等活动一次一条", "One line for each event: with enterprises, publicity, legal education, festivals"),
  sources: [{ kind: "custom", text: "镇活动登记制度；“八五”普法规划" }],
  keeper: "party_government",
  door: { main: "here" },
  fields: {
    title: field.text("活动名称", "Title"),
    kind: field.code("类别", "Kind", {
      enterprise: ["政企活动（宣传、座谈、对接）", "With enterprises"],
      safety: ["安全宣传", "Safety publicity"],
      law: ["普法", "Legal education"],
      festival: ["节庆", "Festival"],
      promotion: ["推介会", "Investment promotion"],
      defence: ["国防教育", "Defence education"],
      health: ["爱国卫生", "Public health"],
    }),
    edition: field.count("届次", "Edition", "届", { least: "1" }),
    planned_for: field.day("计划日期", "Planned for"),
    held_on: field.day("举办日期", "Held on"),
    place: field.text("地点", "Place"),
    village: field.unit("所在村（社区）", "Village", "village"),
    people: field.count("参加人数", "People", "人次"),
    summary: field.text("活动情况", "Summary", 1000),
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
      by: holders,
      needs: ["title", "kind", "planned_for"],
      asks: ["edition", "place", "village"],
    },
    hold: {
      title: say("登记举办", "Record that it was held"),
      from: ["planned"],
      to: "held",
      by: holders,
      needs: ["held_on", "people"],
      asks: ["place", "village", "summary", "photos"],
      happensOn: "held_on",
      posts: counted,
    },
    record: {
      title: say("直接登记活动", "Record one that was not planned"),
      from: "new",
      to: "held",
      by: holders,
      needs: ["title", "kind", "held_on", "people"],
      asks: ["edition", "place", "village", "summary", "photos"],
      happensOn: "held_on",
      posts: counted,
    },
    call_off: { title: say("取消", "Call off"), from: ["planned"], to: "called_off", by: holders, needs: ["reason"] },
  },
  measures: {
    ...tabled(kinds, ([, , zh, en]) => ({
      kind: "flow" as const,
      title: say(zh, en),
      unit: "次",
      version: 1,
      subsetOf: "event_count" as const,
      definition: say(
        "期间内举办的这一类活动，一次一条；计划未办、取消的不计",
        "Events of this kind held in the period; planned and called off ones do not count",
      ),
    })),
    event_count: {
      kind: "flow",
      title: say("举办活动", "Events held"),
      unit: "次",
      version: 1,
      definition: say("期间内举办的各类活动", "Events of all kinds held in the period"),
    },
    people_count: {
      kind: "flow",
      title: say("参加人次", "People"),
      unit: "人次",
      version: 1,
      definition: say("各次活动参加人数之和", "The sum of those who took part"),
    },
  },
  list: ["title", "kind", "edition", "held_on", "village", "people"],
  publishable: ["title", "kind", "edition", "held_on", "place"],
});
