import { describe, expect, test } from "vitest";
import { booksFor, clerk, head, lead, other, parcel, stranger, villager } from "../testing/shop.ts";
import { type Books, type Entered, enter } from "./enter.ts";
import type { Entry } from "./entry.ts";
import { openRegister } from "./register.ts";
import { reverse } from "./reverse.ts";

const register = openRegister(parcel);
const good = { name: "册子", pieces: 3, kind: "goods", came_on: "2023-06-01" };

const take = (values: Record<string, unknown> = good, books: Books = booksFor(clerk, "2023-06-02")) =>
  enter(register, undefined, { event: "e1", entry: "x", act: "take", values }, books);
const then = (entry: Entry, act: string, books: Books, values: Record<string, unknown> = {}, event = "e2") =>
  enter(register, entry, { event, entry: "x", act, values }, books);
const done = (result: ReturnType<typeof enter>): Entered => {
  if (!("event" in result)) throw new Error(result.map(({ because }) => because.zh).join("；"));
  return result;
};
const refusals = (result: unknown): string[] => (Array.isArray(result) ? result.map(({ code, because }) => `${code} ${because.zh}`) : []);

describe("登记", () => {
  test("收一个包裹，计入收件、件数、在库和种类，价值没填就不计贵重件", () => {
    const { entry, postings } = done(take());
    expect(entry).toMatchObject({ state: "in", place: "t", keeper: "t/depot", openedOn: "2023-06-01" });
    expect(postings.map(({ measure, amount, subject, day }) => [measure, amount, subject, day])).toEqual([
      ["parcel.parcels", "1", "", "2023-06-01"],
      ["parcel.pieces", "3", "", "2023-06-01"],
      ["parcel.stock", "1", "", "2023-06-01"],
      ["parcel.kinds", "1", "goods", "2023-06-01"],
    ]);
  });

  test("价值两万元起算贵重件", () => {
    expect(done(take({ ...good, worth: "20000" })).postings.some(({ measure }) => measure === "parcel.valuable")).toBe(true);
    expect(done(take({ ...good, worth: "19999.99" })).postings.some(({ measure }) => measure === "parcel.valuable")).toBe(false);
  });

  test("填错的栏目一次全部说清，什么也不写", () => {
    expect(refusals(take({ pieces: 0.5, kind: "food", came_on: "2023-02-30", colour: "red", due_on: "2023-06-09" }))).toEqual([
      "WRONG_VALUE “件数”须填整数",
      "WRONG_VALUE “类别”须是其中之一：文件、物品",
      "WRONG_VALUE “收到日期”不是日期：2023-02-30，应如 2023-06-01",
      "UNKNOWN_FIELD “包裹”没有“colour”这一栏",
      "FIELD_NOT_OPEN 办“收”时不填“应发日期”",
      "FIELD_NEEDED “品名”必须填写",
      "FIELD_NEEDED “件数”必须填写",
      "FIELD_NEEDED “类别”必须填写",
      "FIELD_NEEDED “收到日期”必须填写",
    ]);
  });

  test("还没到的日子不能登记", () => {
    expect(refusals(take({ ...good, came_on: "2023-06-03" }))).toEqual(["IN_THE_FUTURE 2023-06-03 还没有到，不能登记已办"]);
  });

  test("已锁定的月份不再登记", () => {
    expect(refusals(take(good, booksFor(clerk, "2023-07-02", { isClosed: (_, day) => day < "2023-07-01" })))[0]).toMatch(
      /^PERIOD_CLOSED 2023-06 的数据已锁定/,
    );
  });

  test("没有的村不收", () => {
    expect(refusals(take({ ...good, village: "q9" }))).toEqual(["NO_SUCH_PLACE 没有“q9”这个村（社区）"]);
  });
});

describe("准否", () => {
  const opened = done(take()).entry;

  test("别的办不能收，并说明由谁收", () => {
    expect(refusals(take(good, booksFor(stranger, "2023-06-02")))).toEqual(["NOT_YOURS “收”须由收发室或所在村（社区）办理"]);
  });

  test("村里可以收本村的", () => {
    expect(done(take({ ...good, village: "v1" }, booksFor(villager, "2023-06-02"))).entry.place).toBe("t/v1");
    expect(refusals(take({ ...good, village: "v2" }, booksFor(villager, "2023-06-02")))[0]).toMatch(/^NOT_YOURS/);
  });

  test("状态不到不能办", () => {
    expect(refusals(then(opened, "send", booksFor(head, "2023-06-02")))).toEqual(["WRONG_STATE 现在是“在库”，“发出”须在“已查”时办"]);
  });

  test("自己收的不能自己查；没有第二人时可以，并注明同人复查", () => {
    expect(refusals(then(opened, "check", booksFor(clerk, "2023-06-02")))).toEqual(["SAME_PERSON “收”是本人办的，“查验”须由另一人办理"]);
    expect(done(then(opened, "check", booksFor(clerk, "2023-06-02", { hasSecondPerson: false }))).event.isSamePerson).toBe(true);
    expect(done(then(opened, "check", booksFor(other, "2023-06-02"))).event.isSamePerson).toBeUndefined();
  });

  test("条件不满足时说的是条件那句话", () => {
    const many = done(take({ ...good, kind: "paper", pieces: 12 })).entry;
    const checked = done(then(many, "check", booksFor(other, "2023-06-02"))).entry;
    expect(refusals(then(checked, "send", booksFor(head, "2023-06-02")))).toEqual(["CONDITION_NOT_MET 文件十件以上须分批"]);
  });

  test("离任的人不能再办", () => {
    expect(refusals(take(good, booksFor({ ...clerk, to: "2023-05-31" }, "2023-06-02")))[0]).toMatch(/^NOT_IN_POST/);
  });
});

describe("更正", () => {
  const first = done(take());

  test("更正一次登记，计入的数照原样退回，原记录还在", () => {
    const result = reverse(
      register,
      [first.event],
      first.postings,
      { event: "r1", reverses: "e1", reason: "重复登记" },
      booksFor(lead, "2023-06-05"),
    );
    if (!("event" in result)) throw new Error("refused");
    expect(result.entry.state).toBeUndefined();
    expect(result.postings.map(({ measure, amount, day }) => [measure, amount, day])).toEqual([
      ["parcel.parcels", "-1", "2023-06-01"],
      ["parcel.pieces", "-3", "2023-06-01"],
      ["parcel.stock", "-1", "2023-06-01"],
      ["parcel.kinds", "-1", "2023-06-01"],
    ]);
  });

  test("月份已锁定，更正计在第一个开放的日子，并注明更正的是哪个月", () => {
    const result = reverse(
      register,
      [first.event],
      first.postings,
      { event: "r1", reverses: "e1", reason: "重复登记" },
      booksFor(lead, "2023-09-05", { isClosed: (_, day) => day < "2023-08-01" }),
    );
    if (!("event" in result)) throw new Error("refused");
    expect(result.postings[0]).toMatchObject({ day: "2023-08-01", corrects: "2023-06", amount: "-1" });
  });

  test("后面的办理立在它上面时，先更正后面的", () => {
    const second = done(then(first.entry, "check", booksFor(other, "2023-06-02")));
    const result = reverse(
      register,
      [first.event, second.event],
      [...first.postings, ...second.postings],
      { event: "r1", reverses: "e1", reason: "录错" },
      booksFor(lead, "2023-06-05"),
    );
    expect(refusals(result)[0]).toMatch(/^STANDS_ON_IT “查验”（2023-06-02）是在“收”之后办的/);
  });

  test("没有理由不更正；同一条不更正两次；旁人不更正", () => {
    const by = (reason: string, who = lead) =>
      refusals(reverse(register, [first.event], first.postings, { event: "r1", reverses: "e1", reason }, booksFor(who, "2023-06-05")))[0];
    expect(by(" ")).toMatch(/^REASON_NEEDED/);
    expect(by("录错", stranger)).toMatch(/^NOT_YOURS/);
    const once = reverse(
      register,
      [first.event],
      first.postings,
      { event: "r1", reverses: "e1", reason: "录错" },
      booksFor(lead, "2023-06-05"),
    );
    if (!("event" in once)) throw new Error("refused");
    expect(
      refusals(
        reverse(
          register,
          [first.event, once.event],
          first.postings,
          { event: "r2", reverses: "e1", reason: "录错" },
          booksFor(lead, "2023-06-05"),
        ),
      )[0],
    ).toMatch(/^NOTHING_TO_REVERSE/);
  });
});
