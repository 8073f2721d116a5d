/** What the report says of itself: title, place, level, the year it looks back on and the year it plans. */
import type { Level, Span } from "../reading.ts";
import { segment } from "../segment.ts";
import { linesOf } from "./lines.ts";

export interface About {
  readonly title: string;
  readonly place: string;
  readonly level: Level;
  readonly reviewYear: number;
  readonly planYear: number;
}

const title = /(?:[\u4e00-\u9fff\d（）“”]{0,40})?政府工作报告|[\u4e00-\u9fff\d]{0,24}工作报告/;
/** A place as it is named before its government or its people's congress. */
const placed =
  /(?:我代表|受)([\u4e00-\u9fff]{1,12}?(?:自治县|自治州|自治区|新区|省|市|县|旗|区|镇|乡|街道))(?:人民政府|政府|管理委员会|管委会|办事处)/;
const congress = /在([\u4e00-\u9fff]{2,10}?(?:自治县|自治州|自治区|省|市|县|旗|区|镇|乡))第?[一二三四五六七八九十\d]{1,4}届人民代表大会/;
const generic = /^(?:本|我|全|各|该)?(?:省|市|县|旗|区|镇|乡|新区|街道|自治县|自治州|自治区)$/;

export const aboutOf = (text: string, front: Span, body: Span, headings: readonly string[]): About => {
  const head = text.slice(front.start, Math.min(body.start + 600, body.end));
  const titles = linesOf(text, front).flatMap((line) => title.exec(line.text)?.[0] ?? []);
  const printed =
    titles.find((found) => /\d{4}年.*政府工作报告$|[省市县旗区镇乡].*政府工作报告$/.test(found)) ??
    titles.find((found) => found.endsWith("政府工作报告")) ??
    titles[0] ??
    "";
  const place = placeOf(head, printed, text.slice(body.start, body.end));
  const years = yearsOf(head.slice(0, front.end - front.start), printed, headings, text.slice(body.start, body.end));
  return {
    title: printed || (place && `${years.planYear ? `${years.planYear}年` : ""}${place}政府工作报告`),
    place,
    level: levelOf(head, place, text.slice(body.start, body.end)),
    ...years,
  };
};

const placeOf = (head: string, printed: string, body: string): string => {
  for (const pattern of [placed, congress]) {
    const found = pattern.exec(head)?.[1];
    if (found && !generic.test(found)) return found;
  }
  const titled = /^(?:关于)?(?:\d{4}年)?([\u4e00-\u9fff]{2,10}?(?:自治县|自治州|自治区|新区|省|市|县|旗|区|镇|乡|街道))/.exec(
    printed.replace(/度?政府工作报告$/, ""),
  )?.[1];
  if (titled && !generic.test(titled)) return titled;
  if (/我代表国务院/.test(head)) return "中华人民共和国";
  return mostNamed(head, body);
};

/** “我代表县人民政府” does not say which: then the place that the report itself names most, with this kind of place behind it. */
const mostNamed = (head: string, body: string): string => {
  const kind = /我代表(?:本)?(新区|省|市|县|旗|区|镇|乡)/.exec(head)?.[1];
  if (kind === undefined) return "";
  const counts = new Map<string, number>();
  for (const { text, tag } of segment(body.slice(0, 20_000))) {
    const name = text.replace(/(?<=..)(?:新区|省|市|县|旗|区|镇|乡)$/, "");
    if (tag === "ns" && name.length >= 2 && name.length <= 4 && !/^(?:中国|新建)$/.test(name))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1]);
  const named = sorted.slice(0, 3).find(([name, count]) => count >= 3 && body.includes(name + kind));
  if (named) return named[0] + kind;
  const [first, second] = sorted;
  const isOther = first !== undefined && ["省", "市", "县", "区"].some((other) => other !== kind && body.includes(first[0] + other));
  return first !== undefined && first[1] >= 4 && first[1] >= 2 * (second?.[1] ?? 0) && !isOther ? first[0] + kind : "";
};

/** The four cities that are provinces by the constitution's order of the state; every other 市 is read as a prefecture. */
const municipalities = /^(?:北京|天津|上海|重庆)市$/;

const levelOf = (head: string, place: string, body: string): Level => {
  const speaker = /我代表([\u4e00-\u9fff]{0,12}?)(?:人民政府|政府|管理委员会|管委会|办事处)/.exec(head)?.[1] ?? "";
  for (const name of [place, speaker]) {
    if (/中华人民共和国|国务院/.test(name)) return "nation";
    if (municipalities.test(name)) return "province";
    if (/(?:省|自治区)$/.test(name)) return "province";
    if (/(?:镇|乡|街道)$/.test(name)) return "township";
    if (/(?:县|旗|区)$/.test(name)) return "county";
    if (/(?:市|自治州|地区)$/.test(name)) return "prefecture";
  }
  if (/我代表国务院/.test(head)) return "nation";
  const said = (["全省", "全市", "全区", "全县", "全镇", "全乡"] as const)
    .map((word) => [word, body.split(word).length] as const)
    .toSorted((a, b) => b[1] - a[1])[0]!;
  return said[0] === "全省"
    ? "province"
    : said[0] === "全市"
      ? "prefecture"
      : said[0] === "全镇" || said[0] === "全乡"
        ? "township"
        : "county";
};

const year = /(?<!\d)((?:19|20)\d{2})(?=年)|([一二]九?[〇零○一二三四五六七八九]{3})(?=年)/g;
const chineseYear = (text: string): number =>
  Number(
    Array.from(text)
      .map((char) => "〇零○一二三四五六七八九".indexOf(char))
      .map((n) => (n < 3 ? 0 : n - 2))
      .join(""),
  );
const yearsIn = (text: string): number[] =>
  [...text.matchAll(year)]
    .map(([, digits, words]) => (digits ? Number(digits) : chineseYear(words!)))
    .filter((n) => n >= 1949 && n <= 2100);

/** The year of a report is the year in which it is delivered. */
const yearsOf = (front: string, printed: string, headings: readonly string[], body: string): { reviewYear: number; planYear: number } => {
  const of = (pattern: RegExp): number[] => headings.filter((heading) => pattern.test(heading)).flatMap(yearsIn);
  const review = of(/回顾|总结|情况|成就|过去/);
  const plan = of(/安排|任务|重点|目标|打算|部署|要求|思路/);
  const delivered = yearsIn(/(\d{4}年\d{1,2}月\d{1,2}日)[^\n]{0,30}(?:会议|大会)/.exec(front)?.[1] ?? "")[0] ?? yearsIn(printed)[0];
  const known =
    delivered ??
    (plan.length > 0 ? Math.max(...plan) : review.length > 0 ? Math.max(...review) + 1 : undefined) ??
    yearOfTurn(headings, body);
  if (known === undefined) return { reviewYear: 0, planYear: 0 };
  return { reviewYear: review.length > 0 && Math.max(...review) < known ? Math.max(...review) : known - 1, planYear: known };
};

/** Two neighbouring years in headings without telling words, or a sentence such as “2019年政府工作的总体要求是”. */
const yearOfTurn = (headings: readonly string[], body: string): number | undefined => {
  const found = headings.flatMap(yearsIn);
  if (found.length > 0) return Math.max(...found);
  return yearsIn(/(\d{4}年)[^。]{0,24}(?:总体要求|预期目标|工作安排)/.exec(body)?.[1] ?? "")[0];
};
