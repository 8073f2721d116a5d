/** 问题闭环: what a patrol finds is handed over with a day, put right, and looked at again by someone else. The three patrols share it. */
import { field } from "@jiannuo/registers";
import { say } from "../../define.ts";

export const problemFields = {
  patrol_no: field.text("来自哪次巡查", "From which patrol", 60),
  problem: field.text("问题情况", "Problem", 1000),
  found_on: field.day("发现日期", "Found on"),
  due_on: field.day("整改期限", "Due on"),
  handler: field.text("整改责任单位（人）", "To be put right by"),
  fixed_on: field.day("整改完成日期", "Put right on"),
  measures_taken: field.text("整改措施", "What was done", 1000),
  rechecked_on: field.day("复核日期", "Rechecked on"),
  recheck_note: field.text("复核意见", "Recheck", 500),
  photos: field.files("照片", "Photos"),
};

export const problemStates = {
  patrolled: { title: say("已巡查", "Patrolled"), isEnd: true },
  reported: { title: say("已上报", "Reported") },
  assigned: { title: say("整改中", "Being put right") },
  fixed: { title: say("待复核", "To be rechecked") },
  closed: { title: say("已销号", "Closed"), isEnd: true },
} as const;

export const problemActs = {
  assign: {
    title: say("交办", "Assign"),
    from: ["reported"],
    to: "assigned",
    by: ["keeper"],
    needs: ["due_on", "handler"],
  },
  fix: {
    title: say("报整改", "Report it put right"),
    from: ["assigned"],
    to: "fixed",
    by: ["keeper", "place"],
    needs: ["fixed_on", "measures_taken"],
    asks: ["photos"],
    happensOn: "fixed_on",
  },
  send_back: { title: say("退回重改", "Send back"), from: ["fixed"], to: "assigned", by: ["keeper"], needs: ["recheck_note"] },
  recheck: {
    title: say("复核销号", "Recheck and close"),
    from: ["fixed"],
    to: "closed",
    by: ["keeper"],
    needs: ["rechecked_on", "recheck_note"],
    happensOn: "rechecked_on",
    notByWhoDid: "fix",
    posts: [{ measure: "closed_count" }],
  },
} as const;

export const problemDuties = {
  put_right: {
    title: say("整改期限", "Put right"),
    rule: "交办单上的时限",
    whileIn: ["assigned"],
    due: { on: "due_on" },
    closedBy: ["fix"],
    remind: { before: [2], after: [1, 5] },
  },
} as const;

export const problemMeasures = {
  problem_count: {
    kind: "flow",
    title: say("发现问题", "Problems found"),
    unit: "个",
    version: 1,
    definition: say("期间内上报的问题，一处一条", "Problems reported in the period, one line for each"),
  },
  closed_count: {
    kind: "flow",
    title: say("销号问题", "Problems closed"),
    unit: "个",
    version: 1,
    definition: say(
      "整改后经他人复核销号的问题，按复核日计",
      "Problems closed after someone else rechecked them, by the day of the recheck",
    ),
  },
} as const;
