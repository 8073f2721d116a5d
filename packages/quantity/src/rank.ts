/** 第 and 前 before a number: a place won (第一, 前三, 第3位) or only a name in a row (第五次, 第一产业). */
import { exact } from "./exact.ts";
import { isHan } from "./glyphs.ts";
import { readNumeral } from "./numeral.ts";
import type { QuantityForm, Scanned } from "./scanned.ts";

/** What may follow a place that was won; any other word behind it makes a name: 第一产业, 第七中学. */
const GOES_ON = new Set("的并和及与且较比");
/** Behind these a number opens a list (第一，…) or only says what matters most (放在第一位). */
const OPENS = /^$|[\s。；;：:！!在为]/;

const isEndOfName = (text: string, at: number): boolean => !isHan(text[at]) || GOES_ON.has(text.charAt(at));

const readPlace = (text: string, end: number): { unit: string; end: number } =>
  (text[end] === "位" && !/^[一书列]/.test(text.slice(end + 1, end + 2))) ||
  (text[end] === "名" && !/^[师优]/.test(text.slice(end + 1, end + 2)))
    ? { unit: text.charAt(end), end: end + 1 }
    : { unit: "", end };

const scanNth = (text: string, at: number): Scanned | undefined => {
  const numeral = readNumeral(text, at + 1);
  if (numeral === undefined) return undefined;
  const place = readPlace(text, numeral.end);
  const isWon = (place.unit !== "" || isEndOfName(text, place.end)) && !OPENS.test(text.charAt(at - 1));
  const form: QuantityForm = isWon ? "rank" : "ordinal";
  return {
    start: at,
    end: place.end,
    numberStart: at + 1,
    numberEnd: numeral.end,
    value: numeral.value,
    unit: place.unit,
    approx: "exact",
    form,
  };
};

const scanFirst = (text: string, at: number): Scanned | undefined => {
  const numeral = readNumeral(text, at + 1);
  if (numeral === undefined || numeral.value.scale > 0) return undefined;
  const place = readPlace(text, numeral.end);
  const isRank = place.unit !== "" || isEndOfName(text, place.end) || text[place.end] === "强";
  if (!isRank) return undefined;
  return {
    start: at,
    end: place.end,
    numberStart: at + 1,
    numberEnd: numeral.end,
    value: numeral.value,
    unit: place.unit,
    approx: "exact",
    form: "rank",
  };
};

/** 首 before a measure word counts one: 首条, 首台（套）; 首批 and 首次 count nothing. */
const FIRST_OF_KIND = /首(个|家|条|座|所|例|台（套）|台\(套\)|台|栋|款|支|艘)(?![尾形])/y;

const scanFirstOfKind = (text: string, at: number): Scanned | undefined => {
  FIRST_OF_KIND.lastIndex = at;
  const [found, unit] = FIRST_OF_KIND.exec(text) ?? [];
  if (found === undefined || unit === undefined) return undefined;
  return { start: at, end: at + found.length, numberStart: at, numberEnd: at + 1, value: exact(1), unit, approx: "exact", form: "amount" };
};

/** The rank or ordinal that starts at `at` with 第, 前 or 首. */
export const scanRank = (text: string, at: number): Scanned | undefined => {
  if (text[at] === "第") return scanNth(text, at);
  if (text[at] === "前") return scanFirst(text, at);
  return scanFirstOfKind(text, at);
};
