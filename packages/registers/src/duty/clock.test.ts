import type { Day } from "@jiannuo/quantity";
import { describe, expect, test } from "vitest";
import { type Entered, enter } from "../journal/enter.ts";
import { openRegister } from "../journal/register.ts";
import type { Post } from "../permission/actor.ts";
import { booksFor, clerk, lead, other, parcel } from "../testing/shop.ts";
import { addWorkingDays, calendarOf, workingDaysBetween } from "./calendar.ts";
import { type Clock, addMonths, clockOf } from "./clock.ts";

const register = openRegister(parcel);
const calendar = calendarOf();

type Did = readonly [act: string, on: Day, who?: Post, values?: Record<string, unknown>];

const clockAfter = (today: Day, ...did: Did[]): Clock | undefined => {
  let last: Entered | undefined;
  const acts: Entered["event"][] = [];
  for (const [index, [act, on, who = clerk, values = {}]] of did.entries()) {
    const given = act === "take" ? { name: "册", pieces: 1, kind: "goods", came_on: on } : values;
    const result = enter(register, last?.entry, { event: `e${index}`, entry: "x", act, values: given, happenedOn: on }, booksFor(who, on));
    if (!("event" in result)) throw new Error(result.map(({ because }) => because.zh).join());
    last = result;
    acts.push(result.event);
  }
  return clockOf(register, "answer", last!.entry, acts, today, calendar);
};

describe("工作日", () => {
  test("春节调休：2023年1月28日、29日上班，1月27日还在放假", () => {
    expect((["2023-01-27", "2023-01-28", "2023-01-29"] as Day[]).map(calendar.isWorkingDay)).toEqual([false, true, true]);
  });

  test("国庆前收到的，五个工作日跳过长假", () => {
    expect(addWorkingDays(calendar, "2023-09-28", 5)).toBe("2023-10-11");
  });

  test("本镇另定的日子优先", () => {
    expect(calendarOf({ "2023-10-09": false }).isWorkingDay("2023-10-09")).toBe(false);
  });

  test("向前数和向后数是一回事", () => {
    expect(workingDaysBetween(calendar, "2023-09-28", addWorkingDays(calendar, "2023-09-28", 17))).toBe(17);
    expect(workingDaysBetween(calendar, "2023-10-11", "2023-09-28")).toBe(-5);
  });

  test("一月三十一日的一个月后是二月末", () => {
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2023-12-31", 2)).toBe("2024-02-29");
  });
});

describe("时限", () => {
  test("收到后五个工作日，到期前在走，到期后超期几天说几天", () => {
    expect(clockAfter("2023-06-05", ["take", "2023-06-01"])).toMatchObject({ dueOn: "2023-06-08", state: "running", left: 3 });
    expect(clockAfter("2023-06-12", ["take", "2023-06-01"])).toMatchObject({ state: "overdue", left: -2 });
  });

  test("查验即办结，按期不按期分得清", () => {
    expect(clockAfter("2023-07-01", ["take", "2023-06-01"], ["check", "2023-06-08", other])).toMatchObject({
      state: "met",
      metOn: "2023-06-08",
    });
    expect(clockAfter("2023-07-01", ["take", "2023-06-01"], ["check", "2023-06-09", other])).toMatchObject({ state: "metLate", left: -1 });
  });

  test("待补期间扣除时限，补齐后接着走", () => {
    expect(clockAfter("2023-06-07", ["take", "2023-06-01"], ["hold", "2023-06-02"])).toMatchObject({
      state: "paused",
      pausedFor: 3,
      left: 4,
    });
    expect(clockAfter("2023-06-07", ["take", "2023-06-01"], ["hold", "2023-06-02"], ["go_on", "2023-06-07"])).toMatchObject({
      state: "running",
      firstDueOn: "2023-06-08",
      dueOn: "2023-06-13",
      left: 4,
    });
  });

  test("延期改的是到期日，原到期日还看得见", () => {
    expect(clockAfter("2023-06-07", ["take", "2023-06-01"], ["postpone", "2023-06-06", lead, { due_on: "2023-06-20" }])).toMatchObject({
      firstDueOn: "2023-06-08",
      dueOn: "2023-06-20",
      state: "running",
    });
  });
});
