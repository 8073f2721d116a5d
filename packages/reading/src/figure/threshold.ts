/** Thresholds that only say which things are counted: 亿元以上项目5个, 2000万元以上企业24家, 60岁以上老人, 产值过亿元企业. */
import type { Scanned } from "@jiannuo/quantity";
import { oneOf } from "./words.ts";

const measured = new RegExp(
  `^(?:${oneOf("元 美元 港元 人 户 亩 吨 斤 公斤 头 只 张 床 米 公里 平方米 平方公里 立方米 千瓦 千瓦时 蒸吨 年 次")})?$`,
);
const wordsBefore = /(?:过|超|超过|突破|(?<!历史)上|不足|低于|大于|小于)$/;
const wordsBehind = /^(?:及?以上|及?以下|以内)/;

/** What has a threshold for its attribute. */
const thing = new RegExp(
  `^的?(?:${oneOf(
    "大 重 新 好 优 特 龙头 骨干 工业 农业 服务业 制造业 产业 规模 企业 项目 工程 镇 街 村 园区 单位 家庭 合作社 养殖 商户 集群 品牌 机构 老人 老年 人口 群众 锅炉 燃煤 高 机器人 建筑 投资 商 上市 贷款 个",
  )}|[\\u4e00-\\u9fff]{1,6}(?:企业|项目|村|镇|产业|园区|集群|大户))`,
);

/** A share is no threshold: 55%以上的村. */
export const isThreshold = (text: string, found: Scanned, before: string, after: string): boolean => {
  if (found.form !== "amount") return false;
  const words = text.slice(found.start, found.end);
  // 亿元项目, 百亿元企业: a class of things
  if (
    found.unit.endsWith("元") &&
    /^[十百千万亿]+$/.test(text.slice(found.numberStart, found.numberEnd)) &&
    /^[\u4e00-\u9fff]/.test(after) &&
    !/^(?:以上|以下|左右|的|大关|关口|台阶|用于|支持|建设|和|及)/.test(after)
  )
    return true;
  if (!measured.test(found.unit) || /^(?:大关|关口|台阶)/.test(after)) return false;
  const isBound =
    /(?:以上|以下|以内)$/.test(words) ||
    wordsBehind.test(after) ||
    wordsBefore.test(before) ||
    /^(?:过|超|超过|突破|上|不足|破)/.test(words);
  const rest = after.replace(wordsBehind, "");
  // “其中投资亿元以上的5个”: the things themselves are counted next; 总投资 is of all of them together
  return isBound && (thing.test(rest) || (/^的(?:\d+[个家户]|(?:达到?|占)\d)/.test(rest) && !before.endsWith("总投资")));
};
