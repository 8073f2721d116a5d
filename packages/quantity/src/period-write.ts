/** How periods are written, for people and for storage. */
import { type Day, partsOf } from "./day.ts";
import { type Period, isWholeMonths } from "./period.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const HAN_QUARTERS = ["", "一", "二", "三", "四"];

const zhDay = (value: Day): string => {
  const { year, month, date } = partsOf(value);
  return `${year}年${month}月${date}日`;
};

const enDay = (value: Day): string => {
  const { year, month, date } = partsOf(value);
  return `${date} ${MONTHS[month - 1]} ${year}`;
};

const zhRange = (from: Day, to: Day): string => {
  const [first, last] = [partsOf(from), partsOf(to)];
  const isSameYear = first.year === last.year;
  if (!isWholeMonths(from, to)) return `${zhDay(from)}—${isSameYear ? zhDay(to).slice(5) : zhDay(to)}`;
  return isSameYear ? `${first.year}年${first.month}—${last.month}月` : `${first.year}年${first.month}月—${last.year}年${last.month}月`;
};

const enRange = (from: Day, to: Day): string => {
  const [first, last] = [partsOf(from), partsOf(to)];
  if (!isWholeMonths(from, to)) return `${enDay(from)} – ${enDay(to)}`;
  const start = first.year === last.year ? MONTHS[first.month - 1] : `${MONTHS[first.month - 1]} ${first.year}`;
  return `${start}–${MONTHS[last.month - 1]} ${last.year}`;
};

const writeZh = (period: Period): string => {
  if (period.kind === "range") return zhRange(period.from, period.to);
  if (period.kind === "half") return `${period.year}年${period.half === 1 ? "上" : "下"}半年`;
  if (period.kind === "quarter") return `${period.year}年${HAN_QUARTERS[period.quarter]}季度`;
  return period.kind === "month" ? `${period.year}年${period.month}月` : `${period.year}年`;
};

const writeEn = (period: Period): string => {
  if (period.kind === "range") return enRange(period.from, period.to);
  if (period.kind === "half") return `${period.half === 1 ? "first" : "second"} half of ${period.year}`;
  if (period.kind === "quarter") return `Q${period.quarter} ${period.year}`;
  return period.kind === "month" ? `${MONTHS[period.month - 1]} ${period.year}` : String(period.year);
};

const writeIso = (period: Period): string => {
  if (period.kind === "range") return `${period.from}..${period.to}`;
  if (period.kind === "half") return `${period.year}H${period.half}`;
  if (period.kind === "quarter") return `${period.year}Q${period.quarter}`;
  return period.kind === "month" ? `${period.year}-${String(period.month).padStart(2, "0")}` : String(period.year);
};

const writers = { zh: writeZh, en: writeEn, iso: writeIso };

/** For people in Chinese or English (2023年1—6月, January–June 2023), or as the text that is stored (`iso`: 2023Q2). Law: `readPeriod` reads zh and iso back. */
export const writePeriod = (period: Period, language: "zh" | "en" | "iso"): string => writers[language](period);
