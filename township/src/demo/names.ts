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
