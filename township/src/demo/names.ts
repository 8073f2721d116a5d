/** Names of the demonstration. Nobody and nothing is meant. */
import type { Chance } from "./chance.ts";
import { demoUnits } from "./people.ts";

const surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗".split("");
const given = [
  "建国",
  "秀英",
  "志强",
  "桂兰",
  "海涛",
  "玉梅",
  "德胜",
  "春燕",
  "立新",
  "慧敏",
  "长河",
  "小红",
  "永安",
  "素珍",
  "明远",
  "爱华",
];

export const personName = (chance: Chance): string => `${chance.pick(surnames)}${chance.pick(given)}`;

/** Leaders who visit enterprises (班子成员). */
export const leaders = ["沈青山", "顾言", "陆明禾", "钟秀岭", "唐知远", "贺小满", "苏望川", "叶长青"] as const;

const unitsOfKind = (kind: string): string[] => demoUnits.filter((unit) => unit.kind === kind).map(({ id }) => id);

export const villages = unitsOfKind("village");

/** Enterprises on the list of the leaders (包保企业). */
export const enterprises = unitsOfKind("enterprise");

/** Area code 0000 is nobody's. */
export const inventedPhone = (chance: Chance): string => `0000-${String(chance.between(0, 9_999_999)).padStart(7, "0")}`;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Region 999999 is on no map; the check digit is right, since the books ask for it. */
export const inventedId = (chance: Chance): string => {
  const two = (least: number, most: number): string => String(chance.between(least, most)).padStart(2, "0");
  const body = `999999${chance.between(1941, 2003)}${two(1, 12)}${two(1, 28)}${String(chance.between(0, 999)).padStart(3, "0")}`;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return `${body}${"10X98765432"[sum % 11]}`;
};
