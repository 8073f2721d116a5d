/** A small invented register for the kernel's own tests: parcels that come in, are checked by another person, and go out. */
import { definerFor } from "../define/definer.ts";
import { code, count, day, money, text, unit } from "../define/field.ts";
import type { Books } from "../journal/enter.ts";
import type { Post } from "../permission/actor.ts";

const { defineRegister } = definerFor<"depot" | "desk", "head">();
const say = (zh: string, en: string) => ({ zh, en });

export const parcel = defineRegister({
  id: "parcel",
  version: 1,
  title: say("包裹", "Parcels"),
  purpose: say("一件一条", "One line a parcel"),
  sources: [{ kind: "custom", text: "收发室办法" }],
  keeper: "depot",
  door: { main: "here" },
  fields: {
    name: text("品名", "Name", 20),
    village: unit("村", "Village", "village"),
    pieces: count("件数", "Pieces", "件", { least: "1" }),
    worth: money("价值", "Worth"),
    kind: code("类别", "Kind", { paper: ["文件", "Paper"], goods: ["物品", "Goods"] }),
    came_on: day("收到日期", "Came on"),
    due_on: day("应发日期", "Due on"),
  },
  placeField: "village",
  states: {
    in: { title: say("在库", "In") },
    checked: { title: say("已查", "Checked") },
    waiting: { title: say("待补", "Waiting") },
    out: { title: say("已发", "Out"), isEnd: true },
  },
  acts: {
    take: {
      title: say("收", "Take in"),
      from: "new",
      to: "in",
      by: ["keeper", "place"],
      needs: ["name", "pieces", "kind", "came_on"],
      asks: ["village", "worth"],
      happensOn: "came_on",
      posts: [
        { measure: "parcels" },
        { measure: "pieces", amount: "pieces" },
        { measure: "stock" },
        { measure: "kinds", subject: "kind" },
        { measure: "valuable", when: "worth >= wan(2)" },
      ],
    },
    hold: { title: say("待补", "Hold"), from: ["in"], to: "waiting", by: ["keeper"], needs: [], pauses: ["answer"] },
    go_on: { title: say("补齐", "Go on"), from: ["waiting"], to: "in", by: ["keeper"], needs: [], resumes: ["answer"] },
    postpone: {
      title: say("延期", "Postpone"),
      from: ["in"],
      to: "same",
      by: ["keeper-lead"],
      needs: ["due_on"],
      extends: { duty: "answer", to: "due_on" },
    },
    check: {
      title: say("查验", "Check"),
      from: ["in"],
      to: "checked",
      by: ["keeper"],
      needs: [],
      notByWhoDid: "take",
      posts: [{ measure: "checked" }],
    },
    send: {
      title: say("发出", "Send"),
      from: ["checked"],
      to: "out",
      by: ["role:head"],
      needs: [],
      when: { expression: 'kind != "paper" || pieces < 10', because: say("文件十件以上须分批", "Ten papers and more go in parts") },
      posts: [{ measure: "stock", amount: "-1" }],
    },
  },
  duties: {
    answer: {
      title: say("查验时限", "Check by"),
      rule: "收发室办法",
      whileIn: ["in", "waiting"],
      due: { within: 5, unit: "workingDays", after: { act: "take" } },
      closedBy: ["check"],
      remind: { before: [1], after: [1] },
    },
  },
  measures: {
    parcels: { kind: "flow", title: say("收件", "Taken in"), unit: "个", version: 1, definition: say("收到的包裹", "Parcels taken in") },
    pieces: { kind: "flow", title: say("件数", "Pieces"), unit: "件", version: 1, definition: say("件数之和", "Sum of pieces") },
    valuable: {
      kind: "flow",
      title: say("贵重件", "Valuable"),
      unit: "个",
      version: 1,
      subsetOf: "parcels",
      definition: say("价值2万元以上", "Worth 20,000 and more"),
    },
    stock: { kind: "stock", title: say("在库", "In stock"), unit: "个", version: 1, definition: say("期末在库", "In stock at the end") },
    kinds: { kind: "distinct", title: say("种类", "Kinds"), unit: "种", version: 1, definition: say("不同类别", "Different kinds") },
    checked: {
      kind: "flow",
      title: say("已查", "Checked"),
      unit: "个",
      version: 1,
      subsetOf: "parcels",
      definition: say("查验过的", "Checked"),
    },
    checked_rate: {
      kind: "ratio",
      title: say("查验率", "Share checked"),
      unit: "%",
      version: 1,
      of: "checked",
      over: "parcels",
      definition: say("查验占收件", "Checked of taken in"),
    },
    pieces_yoy: {
      kind: "growth",
      title: say("件数同比", "Growth of pieces"),
      unit: "%",
      version: 1,
      of: "pieces",
      definition: say("与上年同期比", "Against the year before"),
    },
  },
  list: ["name", "kind"],
});

const post = (id: string, unitPath: string, role: string, isLead: boolean): Post => ({
  id,
  person: `p-${id}`,
  name: `甲${id}`,
  role: { id: role, isWriter: true, isLead },
  unit: unitPath,
  from: "2020-01-01",
});

export const clerk = post("clerk", "t/depot", "clerk", false);
export const other = post("other", "t/depot", "clerk", false);
export const lead = post("lead", "t/depot", "lead", true);
export const head = post("head", "t", "head", true);
export const villager = post("villager", "t/v1", "clerk", false);
export const stranger = post("stranger", "t/desk", "clerk", true);

export const booksFor = (who: Post, today: Books["today"], more: Partial<Books> = {}): Books => ({
  actor: { post: who },
  today,
  recordedAt: `${today}T02:00:00.000Z`,
  names: { office: (id) => ({ depot: "收发室", desk: "前台" })[id] ?? id, role: () => "主任" },
  keeper: "t/depot",
  placeOf: (unitId) => (unitId.startsWith("v") ? `t/${unitId}` : undefined),
  township: "t",
  isClosed: () => false,
  hasSecondPerson: true,
  ...more,
});
