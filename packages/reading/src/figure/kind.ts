/** Level, change or rank; up or down; and how near the number is meant. */
import type { Scanned } from "@jiannuo/quantity";
import { toNumber } from "@jiannuo/quantity";
import { oneOf } from "./words.ts";
import type { Approx, Direction, FigureKind, Status } from "../reading.ts";

const endingIn = (list: string): RegExp => new RegExp(`(?:${oneOf(list)})$`);
const up = endingIn(
  "增长 增加 增收 增产 增幅 增速 增势 提高 提升 上升 上涨 上调 调高 扩大 扩容 攀升 涨幅 (?<!自然)增长率 递增 升 涨 高出 高于 多 高 快于 快 增 翻 同比 环比 比上年 较上年 同期",
);
const down = endingIn(
  "下降 减少 降低 回落 下跌 下调 调低 缩小 压减 压缩 削减 缩减 缩短 降幅 收窄 负增长 下浮 下滑 递减 减 降 低于 低 少 减排 节约 节省",
);
/** Between the word of change and the number: 增长了约, 提高近. “增长到” is no change any more. */
const between = endingIn("了 约 近 达到? 为 超过? 不低于 不少于 以上 分别 均 各 再 至少 也 在 保持在? 控制在 稳定在 实现 幅度 ：");
/** 新增 and 净增 count what was done in the year; so does 改造提升. */
const counted = endingIn("新增 净增 增设 增发 增派 追加 新增加 增补 (?:改造|优化|整治|巩固|提质|更新)提升");

export interface Kind {
  readonly kind: FigureKind;
  readonly direction?: Direction;
}

export const kindOf = (found: Scanned, before: string, after: string): Kind => {
  if (found.form === "rank") return { kind: "rank" };
  if (found.form === "change") return toNumber(found.value) === 0 ? { kind: "change" } : { kind: "change", direction: "up" };
  if (found.negative) return { kind: "change", direction: "down" };
  let head = before;
  if (/[到至]$/.test(head) && !/(?:增长|下降|提高)[^，]{0,2}达到$/.test(head)) return { kind: "level" };
  for (let match = between.exec(head); match; match = between.exec(head)) head = head.slice(0, match.index);
  if (/[到至]$/.test(head)) return { kind: "level" };
  if (counted.test(head)) return { kind: "level" };
  // 提升310公里农村公路 improves a road; only what stands alone behind the number is a change
  if (found.form === "amount" && /^[一-鿿“]/.test(after) && !/^(?:以上|左右|以内|以下|和|及|多)/.test(after)) return { kind: "level" };
  const isShare =
    found.form === "percent" || found.form === "points" || found.form === "multiple" || found.form === "share" || found.form === "fraction";
  if (down.test(head))
    return isShare || /(?:减少|下降|降低|缩短|压减|压缩|减|降|少|节约|节省)$/.test(head)
      ? { kind: "change", direction: "down" }
      : { kind: "level" };
  if (/(?:幅度|的)$/.test(head)) return { kind: "level" };
  // 高109米 is a measure; “高3个百分点” and “比上年多12家” compare
  if (/(?:(?<!提)高|多|快|(?<!增)长|深|宽)$/.test(head) && found.form !== "points" && !/比/.test(head)) return { kind: "level" };
  if (up.test(head)) {
    if (/(?:新|净)增$|(?:同比|环比|比上年|较上年|同期)$/.test(head))
      return isShare ? { kind: "change", direction: "up" } : { kind: "level" };
    return { kind: "change", direction: "up" };
  }
  if (isShare && /^的?(?:[中高两位数较快]{0,3}增长|增幅|增速|速度增长)/.test(after)) return { kind: "change", direction: "up" };
  return { kind: "level" };
};

/** “13%以上” of a fact says more than 13; of a target it sets a floor. */
export const approxOf = (found: Scanned, status: Status): Approx =>
  found.approx === "atLeast" && status !== "target" ? "over" : found.approx;
