/** Where a number counts nothing: in a word (一体化, 千方百计), in a slogan (四个意识, “1+11”), in a name (909路, 5G). */
import { isArabic, isHan, isLatin } from "./glyphs.ts";

/** 一 counts in these and in physical units; elsewhere it is part of a word. */
export const COUNTS_ONE = new Set(
  "个 家 条 座 所 名 项 件 处 栋 台 户 人 间 亩 公里 元 天 倍 分钟 小时 台（套） 幢 吨 例 宗 艘".split(" "),
);

/** Before 一 or a lone digit these make a word or point at one of many: 进一步, 新一批, 每一个, 统一. */
export const POINTS_AT = new Set("第每某另同任统唯万新逐进之惟下上这那哪单专");

/** What the state's slogans count, known by heart: without quotation marks they look like amounts. */
const CREED =
  /^个(?:意识|自信|确立|维护|代表|全面|一百年|务必|毫不动摇|离不开|认同|最严|不动摇|更加|一批|一律|统筹|结合|文明|不摘|必须|坚持|转变|革命)/;

/** What only a Chinese numeral makes a set phrase of: 八项规定, 三位一体, 一条龙, 六次全会; 8项规定 may well be eight rules. */
const PHRASE =
  /^(?:位一体|步走|手抓|学一做|不愁|化(?:叠加|融合)|驾马车|条(?:红线|底线|腿|龙|心|线(?!路))|张(?:网|图|表|清单)|盘棋|件事(?!项)|把手|个(?:口子|时期|阶段|台阶|新台阶)|本账|项规定|人帮|年一贯|次(?:全会|全体|会议|党代会|人代会|代表))/;

export const isSlogan = (text: string, numeralEnd: number): boolean => {
  const behind = text.slice(numeralEnd, numeralEnd + 6);
  return CREED.test(behind) || (!isArabic(text[numeralEnd - 1]) && PHRASE.test(behind));
};

const OPENING = new Set("“‘「『《【");
const CLOSING = /[”’」』》"】]/;

/** A short phrase in quotation marks that opens with the number, or holds a Chinese one, is a slogan or a name: “五个一批”, “五级四类”. */
export const isQuotedName = (text: string, start: number): boolean => {
  if (OPENING.has(text.charAt(start - 1))) return CLOSING.test(text.slice(start, start + 9));
  if (isArabic(text[start])) return false;
  const around = text.slice(Math.max(0, start - 8), start);
  const opening = start - around.length + around.search(/[“‘「『][^“‘「『]*$/);
  if (!/[“‘「『]/.test(around)) return false;
  const phrase = text.slice(opening + 1, opening + 14);
  const length = phrase.search(CLOSING);
  return length > start - opening - 1 && !/[，。；]/.test(phrase.slice(0, length));
};

const LIST_MARK = /^[.．、）)](?![0-9０-９])/;

/** 1. or 12、 at the start of a line, （三） anywhere: the number of a list, of a heading, of a page. */
export const isListMark = (text: string, start: number, end: number): boolean => {
  const before = text.charAt(start - 1);
  if (/[（([［〔]/.test(before)) return /[）)\]］〕]/.test(text.charAt(end));
  const lineStart = /(?:^|\n)[ \t\u3000]*$/.test(text.slice(Math.max(0, start - 8), start));
  return lineStart && LIST_MARK.test(text.slice(end, end + 2));
};

/** The number goes on a code that began before it: S4, PM2.5, 1+11, 3:1. */
export const isCodeTail = (text: string, start: number): boolean => {
  const before = text.charAt(start - 1);
  if (isLatin(before) || "_×".includes(before)) return before !== "";
  if (before === "+" || before === "＋") return !isHan(text[start - 2]);
  return ":：∶".includes(before) && isArabic(text[start - 2]);
};

/** S4, 5G, 1+11, 20∶50: the number is part of a code, a slogan or a ratio. */
export const isCode = (text: string, start: number, end: number): boolean => {
  const behind = text.charAt(end);
  if (isCodeTail(text, start) || isLatin(behind)) return true;
  return behind !== "" && ("+＋×_".includes(behind) || (":：∶".includes(behind) && isArabic(text[end + 1])));
};

/** Measure characters that end place names with a digit before them, and what such names go on with: 三台县, 五户村. */
const PLACE = /^[台门家户盘间道里口角][山县峡渠村庄镇乡屯沟湾寺塘坝]/;

export const isPlaceName = (text: string, numeralEnd: number): boolean => PLACE.test(text.slice(numeralEnd, numeralEnd + 2));

/** 几十, 数百: nobody knows how many. */
export const VAGUE = new Set("几数多好");
