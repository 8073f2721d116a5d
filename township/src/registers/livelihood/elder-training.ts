/** 老有所学: classes for the elderly, one line each, counted when the class has ended. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

export const elderTraining = defineRegister({
  id: "elder_training",
  version: 1,
  title: say("老有所学", "Classes for the elderly"),
  purpose: say("老年培训一期一条", "One line for each class"),
  sources: [{ kind: "custom", text: "省暖民心行动“老有所学”行动方案" }],
  keeper: "culture",
  door: { main: "here" },
  fields: {
    course: field.text("班次名称", "Class"),
    village: field.unit("所在村（社区）", "Village", "village"),
    from: field.day("开班日期", "From"),
    to: field.day("结课日期", "To"),
    learners: field.count("参加人数", "Learners", "人", { least: "1" }),
    photos: field.files("照片", "Photos"),
  },
  placeField: "village",
  states: { running: { title: say("开课中", "Running") }, finished: { title: say("已结课", "Ended"), isEnd: true } },
  acts: {
    open: {
      title: say("开班", "Open"),
      from: "new",
      to: "running",
      by: ["keeper", "place"],
      needs: ["course", "from"],
      asks: ["village"],
      happensOn: "from",
    },
    finish: {
      title: say("结课", "End"),
      from: ["running"],
      to: "finished",
      by: ["keeper", "place"],
      needs: ["to", "learners"],
      asks: ["photos"],
      happensOn: "to",
      posts: [{ measure: "course_count" }, { measure: "learner_count", amount: "learners" }],
    },
  },
  measures: {
    course_count: {
      kind: "flow",
      title: say("老年培训期数", "Classes"),
      unit: "期",
      version: 1,
      definition: say("期间内结课的班次", "Classes that ended in the period"),
    },
    learner_count: {
      kind: "flow",
      title: say("参加人次", "Learners"),
      unit: "人次",
      version: 1,
      definition: say("各班参加人数之和，同一人参加两班计两次", "The sum of learners; who is in two classes counts twice"),
    },
  },
  list: ["course", "village", "from", "to", "learners"],
  publishable: ["course", "village", "from", "to", "learners"],
});
