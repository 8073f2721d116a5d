import { type Day, exact, roundTo, toText } from "@jiannuo/quantity";
import { describe, expect, test } from "vitest";
import type { Posting } from "../journal/posting.ts";
import { parcel } from "../testing/shop.ts";
import { declaredRegister } from "./beside.ts";
import { type Catalogue, type Ledger, figureOf, yearBefore } from "./figure.ts";

const catalogue: Catalogue = { register: "parcel", measures: parcel.measures };
const year = (y: number) => ({ from: `${y}-01-01` as Day, to: `${y}-12-31` as Day });
const posting = (measure: string, day: Day, amount: number, subject = "", entry = `${day}${subject}`): Posting => ({
  event: `e-${entry}`,
  entry,
  measure: `parcel.${measure}`,
  version: 1,
  day,
  place: "t",
  keeper: "t/depot",
  amount: String(amount),
  subject,
  isBackfilled: false,
});
const ledger = (postings: Posting[], beside: Partial<Ledger> = {}): Ledger => ({ postings, openings: [], declared: [], ...beside });
const value = (id: string, stretch: { from: Day; to: Day }, books: Ledger): string | null => {
  const figure = figureOf(catalogue, id, stretch, books);
  return figure.value === null ? null : toText(roundTo(figure.value, 2));
};

describe("指标", () => {
  test("期间数只算期间内的，时点数算到期末", () => {
    const books = ledger([
      posting("parcels", "2022-12-31", 1),
      posting("parcels", "2023-01-01", 1),
      posting("stock", "2022-12-31", 1),
      posting("stock", "2023-06-01", 1),
      posting("stock", "2024-01-01", -1),
    ]);
    expect(value("parcels", year(2023), books)).toBe("1");
    expect(value("stock", year(2023), books)).toBe("2");
  });

  test("去重数一种计一次，退回的不算", () => {
    const books = ledger([
      posting("kinds", "2023-01-01", 1, "paper"),
      posting("kinds", "2023-02-01", 1, "paper"),
      posting("kinds", "2023-03-01", 1, "goods", "g"),
      posting("kinds", "2023-03-01", -1, "goods", "g"),
    ]);
    expect(value("kinds", year(2023), books)).toBe("1");
  });

  test("688 比上年 885.2 下降 22.28%：增速为负，没有上年就没有增速", () => {
    const books = ledger([posting("pieces", "2022-05-01", 8852), posting("pieces", "2023-05-01", 6880)]);
    expect(value("pieces_yoy", year(2023), books)).toBe("-22.28");
    expect(value("pieces_yoy", year(2022), books)).toBeNull();
  });

  test("比率以已收件为底，没有收件就没有比率", () => {
    const books = ledger([
      posting("parcels", "2023-01-01", 1),
      posting("parcels", "2023-01-02", 1),
      posting("parcels", "2023-01-03", 1),
      posting("checked", "2023-01-04", 1),
    ]);
    expect(value("checked_rate", year(2023), books)).toBe("33.33");
    expect(value("checked_rate", year(2022), books)).toBeNull();
  });

  test("期初数让第一年也有上年；只给全年的期初数，不能当半年用", () => {
    const books = ledger([posting("pieces", "2023-05-01", 120)], {
      openings: [{ measure: "parcel.pieces", ...year(2022), place: "t", keeper: "t/depot", amount: "100", document: "2022年度报表" }],
    });
    expect(value("pieces_yoy", year(2023), books)).toBe("20");
    expect(value("pieces_yoy", { from: "2023-01-01", to: "2023-06-30" }, books)).toBeNull();
  });

  test("报数照样计入并说明有多少是报数，被台账接替后不再计", () => {
    const slip = {
      measure: "parcel.parcels",
      ...year(2023),
      place: "t",
      keeper: "t/depot",
      amount: "7",
      definition: "手工统计",
      supplier: "收发室",
    };
    expect(figureOf(catalogue, "parcels", year(2023), ledger([], { declared: [slip] }))).toMatchObject({
      value: exact("7"),
      declared: exact("7"),
      entries: 0,
    });
    expect(value("parcels", year(2023), ledger([], { declared: [{ ...slip, isReplaced: true }] }))).toBe("0");
  });

  test("发布值先看所属期末日，再看数据性质：1—6月的快报不让位给1—3月的年报核定", () => {
    const released: Catalogue = {
      register: "parcel",
      measures: {
        growth: {
          kind: "released",
          title: { zh: "增速", en: "Growth" },
          unit: "%",
          version: 1,
          bases: ["flash", "confirmed", "final"],
          definition: { zh: "上级发布", en: "As released" },
        },
      },
    };
    const chosen = (...postings: Posting[]) => {
      const figure = figureOf(released, "growth", year(2023), ledger(postings));
      return [figure.value && toText(figure.value), figure.subject];
    };
    const march = posting("growth", "2023-03-31", 9, "final");
    const june = posting("growth", "2023-06-30", 7, "flash");
    const firmer = posting("growth", "2023-06-30", 6, "confirmed");
    expect(chosen(june, march)).toEqual(["7", "flash"]);
    expect(chosen(march, firmer, june)).toEqual(["6", "confirmed"]);
    expect(chosen(june, { ...june, entry: "revised", amount: "8" })).toEqual(["8", "flash"]);
    expect(chosen(march, june, { ...june, amount: "-7" })).toEqual(["9", "final"]);
  });

  test("只凭报数单的指标：没报是“—”，不是 0；期间数相加，时点数一处只取最近一张", () => {
    const say = (text: string) => ({ zh: text, en: text });
    const shape = { title: say("数"), definition: say("口径"), unit: "个", version: 1, keeper: "depot" };
    const { measures } = declaredRegister({ jobs: { ...shape, kind: "flow" }, sites: { ...shape, kind: "stock" } });
    const slip = (measure: string, from: Day, to: Day, amount: string, place = "t/v1") => ({
      measure: `declared.${measure}`,
      from,
      to,
      place,
      keeper: "t/depot",
      amount,
      definition: "口径",
      supplier: "p",
    });
    const declared = [
      slip("jobs", "2023-01-01", "2023-06-30", "30"),
      slip("jobs", "2023-07-01", "2023-12-31", "20"),
      slip("sites", "2023-01-01", "2023-06-30", "3"),
      slip("sites", "2023-07-01", "2023-12-31", "4"),
      slip("sites", "2023-01-01", "2023-12-31", "2", "t/v2"),
    ];
    const of = (id: string, period: { from: Day; to: Day }) =>
      figureOf({ register: "declared", measures }, id, period, ledger([], { declared })).value;
    expect([of("jobs", year(2023)), of("sites", year(2023)), of("sites", year(2024))]).toEqual([exact("50"), exact("6"), exact("6")]);
    expect(of("jobs", year(2024))).toBeNull();
    expect(of("sites", year(2022))).toBeNull();
  });

  test("上一年同期：闰年二月末对二月末", () => {
    expect(yearBefore({ from: "2024-02-01", to: "2024-02-29" })).toEqual({ from: "2023-02-01", to: "2023-02-28" });
    expect(yearBefore({ from: "2025-02-01", to: "2025-02-28" })).toEqual({ from: "2024-02-01", to: "2024-02-29" });
  });
});
