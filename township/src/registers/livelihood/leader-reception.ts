/** 领导接访、下访、约访: a leader's meeting with petitioners. Only a visit that takes a matter along is 带案下访. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

const counted = [
  { measure: "jiefang_count", when: 'kind == "jiefang"' },
  { measure: "xiafang_count", when: 'kind == "xiafang" && has_matter_no' },
  { measure: "yuefang_count", when: 'kind == "yuefang"' },
] as const;

export const leaderReception = defineRegister({
  id: "leader_reception",
  version: 1,
  title: say("领导接访、下访、约访", "Leaders meeting petitioners"),
  purpose: say("班子成员接访、带案下访、约访一次一条", "One line for each time that a leader meets petitioners"),
  sources: [{ kind: "law", text: "《信访工作条例》（2022年5月1日起施行）" }],
  keeper: "stability",
  door: { main: "here" },
  sensitivity: 1,
  fields: {
    leader: field.person("领导", "Leader"),
    kind: field.code("方式", "Kind", {
      jiefang: ["接访", "Reception"],
      xiafang: ["下访", "Visit with a case"],
      yuefang: ["约访", "By invitation"],
    }),
    planned_for: field.day("安排日期", "Planned for"),
    held_on: field.day("开展日期", "Held on"),
    village: field.unit("所在村（社区）", "Village", "village"),
    matter_no: field.text("信访事项编号（下访须带案）", "Matter number (a visit takes one along)", 60),
    persons: field.count("群众人数", "Persons", "人"),
    result: field.sensitive(field.text("接谈情况", "What was said", 1000)),
    handler: field.unit("交办单位", "Assigned to", "office"),
    due_on: field.day("办理期限", "Due on"),
    followed_on: field.day("回访日期", "Followed up on"),
    outcome: field.text("办理结果", "Outcome", 500),
  },
  placeField: "village",
  states: {
    planned: { title: say("已安排", "Planned") },
    held: { title: say("已开展", "Held") },
    assigned: { title: say("已交办", "Assigned") },
    followed: { title: say("已回访", "Followed up"), isEnd: true },
  },
  acts: {
    plan: {
      title: say("安排", "Plan"),
      from: "new",
      to: "planned",
      by: ["keeper", "role:portfolio_leader"],
      needs: ["leader", "kind", "planned_for"],
      asks: ["village", "matter_no"],
    },
    hold: {
      title: say("登记开展", "Record that it was held"),
      from: ["planned"],
      to: "held",
      by: ["keeper", "role:portfolio_leader", "role:secretary", "role:mayor"],
      needs: ["held_on", "persons"],
      asks: ["village", "matter_no", "result"],
      happensOn: "held_on",
      posts: counted,
    },
    record: {
      title: say("直接登记", "Record one that was not planned"),
      from: "new",
      to: "held",
      by: ["keeper", "role:portfolio_leader", "role:secretary", "role:mayor"],
      needs: ["leader", "kind", "held_on", "persons"],
      asks: ["village", "matter_no", "result"],
      happensOn: "held_on",
      posts: counted,
    },
    assign: { title: say("交办", "Assign"), from: ["held"], to: "assigned", by: ["keeper"], needs: ["handler", "due_on"] },
    follow_up: {
      title: say("回访", "Follow up"),
      from: ["held", "assigned"],
      to: "followed",
      by: ["keeper"],
      needs: ["followed_on", "outcome"],
      happensOn: "followed_on",
    },
  },
  duties: {
    follow_in_time: {
      title: say("交办事项办理期限", "What was assigned"),
      rule: "交办单上的时限",
      whileIn: ["assigned"],
      due: { on: "due_on" },
      closedBy: ["follow_up"],
      remind: { before: [3], after: [1, 7] },
    },
  },
  measures: {
    jiefang_count: {
      kind: "flow",
      title: say("领导接访", "Receptions"),
      unit: "次",
      version: 1,
      definition: say("期间内班子成员接访的次数", "Receptions by leaders in the period"),
    },
    xiafang_count: {
      kind: "flow",
      title: say("带案下访", "Visits with a case"),
      unit: "次",
      version: 1,
      definition: say(
        "期间内带着信访事项到村（社区）下访的次数，没有事项编号的不计",
        "Visits that took a matter along in the period; one without a matter's number does not count",
      ),
    },
    yuefang_count: {
      kind: "flow",
      title: say("领导约访", "Invited meetings"),
      unit: "次",
      version: 1,
      definition: say("期间内约请信访人见面的次数", "Petitioners invited to a meeting in the period"),
    },
  },
  list: ["leader", "kind", "held_on", "village", "matter_no"],
});
