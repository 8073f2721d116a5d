/** Numbers and moments as people read them. */
import type { Language } from "../app/settings.ts";

/** Thousands comma from 10,000 on; a real minus sign. */
export const plainNumber = (value: number): string => {
  const [whole = "", fraction] = Math.abs(value).toString().split(".");
  const grouped = whole.length > 4 && !whole.includes("e") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return `${value < 0 ? "−" : ""}${grouped}${fraction ? `.${fraction}` : ""}`;
};

const magnitudes = [
  { size: 1e8, name: "亿" },
  { size: 1e4, name: "万" },
] as const;

/** In Chinese as a report would print it (315000 → 31.5万) where that loses nothing; in English with commas. */
export const reportNumber = (value: number, language: Language): string => {
  if (language === "en") return plainNumber(value);
  for (const { size, name } of magnitudes) {
    if (Math.abs(value) < size) continue;
    const scaled = Number((value / size).toPrecision(12));
    const digits = scaled.toString().split(".")[1]?.length ?? 0;
    if (digits <= 4 && Number((scaled * size).toPrecision(15)) === value) return `${plainNumber(scaled)}${name}`;
  }
  return plainNumber(value);
};

const parts = new Intl.DateTimeFormat("zh-CN", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const partsOf = (date: Date): Record<string, string> =>
  Object.fromEntries(parts.formatToParts(date).map((part) => [part.type, part.value]));

/** `11-23 16:05`, on the clock of Beijing; with the year where it is not this one. */
export const moment = (iso: string): string => {
  const then = partsOf(new Date(iso));
  const year = then["year"] === partsOf(new Date())["year"] ? "" : `${then["year"]}-`;
  return `${year}${then["month"]}-${then["day"]} ${then["hour"]}:${then["minute"]}`;
};
