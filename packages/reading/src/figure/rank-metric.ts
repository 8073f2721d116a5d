/** “位居全省第一”: the rank of what was said just before, or of the words before the place it takes. */
import { asRead } from "./placed.ts";
import { type Rule, earlier } from "./view.ts";
import { coreOf, oneOf } from "./words.ts";

const takes = oneOf("跃居 稳居 位居 排名 名列 位列 排在 排位 排 居 列 位 进入 跻身 挺进 进 获 荣获 保持 处于 均 首次");
const field = "全[省市县区州国球]|省|市|同类[^，]{0,6}|[^，]{0,6}各[县市区]";
const place = new RegExp(
  `(?:在[^，]{0,16}[中上里])?(?:${takes})*(?:取得|获得)?(?:${field}|[东西南北中]部(?:[县市区]|乡镇))?(?:的)?(?:位居|居|排名|列|第)*$`,
);

export const rankMetric: Rule = ({ text, found, clause, before, last, ...view }) => {
  if (found.form !== "rank") return undefined;
  // “在全市32个镇的考评中名列第一”: behind the field stands what was judged
  const core = coreOf(before.replace(place, ""))
    .replace(/^[^，的]{0,4}(?:（[^）]*）)?的/, "")
    .replace(/(?:评比|考核|考评)中$/, (words) => words.slice(0, -1));
  if (core.length >= 2 && core !== "指标") return core;
  // “公众安全感在全省123个县中排名第二”: the subject stands before the field that is ranked
  const [, ahead = ""] = /^(.*?)在(?:全|各|县级|同类|\d)/.exec(text.slice(Math.max(clause.start, found.start - 80), found.start)) ?? [];
  const subject = coreOf(ahead);
  if (subject.length >= 2) return subject;
  return last ?? asRead(earlier({ text, found, clause, before, last, ...view }));
};
