/** The items of a reading as CSV that Excel and WPS open by double click: UTF-8 with byte order mark, RFC 4180, CRLF. */
import type { ReviewedItem } from "../item.ts";
import { ALL_COLUMNS } from "./columns.ts";
import { shanghaiMinute } from "./moment.ts";

const BYTE_ORDER_MARK = "\ufeff";

/** One line an item in the order given, a head line first. Instants are on the clock of Shanghai. */
export const itemsCsv = (items: readonly ReviewedItem[]): string => {
  const lines = items.map((item) =>
    ALL_COLUMNS.map(({ of, instant }) => {
      const value = of(item);
      if (value === undefined) return "";
      if (typeof value === "number") return String(value);
      return cell(instant ? shanghaiMinute(value) : value);
    }),
  );
  return BYTE_ORDER_MARK + [ALL_COLUMNS.map(({ head }) => head), ...lines].map((line) => `${line.join(",")}\r\n`).join("");
};

/** A spreadsheet runs what begins with = + - @ (or a tab before them) as a formula; a plain number or percentage (-6.2%) is none. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?%?$/;

const cell = (text: string): string => {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
