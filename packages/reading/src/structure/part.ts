/** Which part of the report a heading opens: what was done, what is to be done, or how the government itself shall work. */
import type { Part } from "../reading.ts";

const governance =
  /自身建设|政府建设|[“”\u4e00-\u9fff]{0,6}型政府|法治政府|人民满意.{0,6}政府|政府治理|政府效能|政府自身|依法行政|治理能力现代化|治理现代化建设|政府职能转变/;
const review = /回顾|总结|过去|成就|成绩|发展情况|执行情况|完成情况|基本情况|以来|历程|工作情况/;
const plan = /安排|任务|目标|打算|部署|今后|未来|展望|总体要求|思路|重点|今年|工作计划|新征程|奋斗/;

export interface Years {
  readonly reviewYear: number;
  readonly planYear: number;
}

/** The part that a heading opens; `mixed` looks back first and then plans (“上年工作回顾和今年总体要求”). */
export const partOfHeading = (title: string, level: number, current: Part, years: Years): Part | "mixed" => {
  const back = review.test(title);
  const ahead = plan.test(title);
  if (level > 1) return governance.test(title) && (current === "plan" || current === "governance") ? "governance" : current;
  if (governance.test(title) && !back && current !== "review") return "governance";
  if (back && ahead && /[和及与、].*(?:安排|任务|目标|部署|要求)/.test(title)) return "mixed";
  if (back) return "review";
  const names = (year: number): boolean => year > 0 && title.includes(`${year}年`);
  if (names(years.planYear) && !names(years.reviewYear)) return "plan";
  if (names(years.reviewYear) && !names(years.planYear)) return "review";
  if (ahead) return "plan";
  if (governance.test(title) && current === "review") return "governance";
  return current === "other" || current === "review" ? "mixed" : current === "governance" ? "plan" : current;
};

/** Under no heading that tells: does a paragraph turn from what was done to what is to be done? */
export const turnsToPlan = (text: string, { planYear }: Years): boolean => {
  const head = text.slice(0, 160).replace(/^各位(?:代表|委员)[！，：]/, "");
  const now = planYear > 0 ? `(?:今年|新的一年|${planYear}年)` : "(?:今年|新的一年|\\d{4}年(?=是))";
  return (
    new RegExp(`^${now}(?:是|，是|，(?:全[省市县区镇乡]|我们|要|将))`).test(head) ||
    new RegExp(`${now}[^。]{0,30}(?:总体要求|总要求|指导思想|预期目标|主要目标|总体思路|工作任务|工作重点)`).test(head) ||
    /(?:预期目标|奋斗目标)(?:是|为|：)/.test(head) ||
    head.startsWith("做好今年")
  );
};

/** Words of intention, words of completion, and verbs at the head of a clause that either may use. */
const wish =
  /力争|争取|确保(?!了)|今年(?!以来)|年内|年底前|(?:^|[，。；：])(?:要|将|我们将|继续|进一步)|我们将|早日|尽快|努力(?:打造|实现|做到|形成|营造|建设|构建)|预期目标|不少于|不低于|以上[，。；]/g;
const fact =
  /[一-鿿]了(?=[一-鿿\d])|达到?\d|同比|去年|一年来|荣获|获评|获批|被评为|累计|已|完成[^，。；]{0,14}\d|实现[^，。；]{0,14}\d|新增[^，。；]{0,14}\d|成功|顺利|圆满|显著|明显|比上年|建成投用|投入使用|稳居|位居|列全/g;
const counted = /\d[余多]?[万亿]?[一-鿿%]{1,3}(?=[，。；、])/g;
const deed =
  /(?:^|[，。；：])(?:加快|推进|加强|完善|深化|落实|开展|实施|推动|抓好|强化|优化|大力|积极|着力|全面|持续|打造|健全|提升|坚持|支持|引导|鼓励|扎实|深入|建立|严格)/g;

/** An excerpt says by its words what it is: a plan wishes and names deeds, a review counts what came of them. */
export const soundsLikePlan = (text: string): boolean => {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return 2 * count(wish) + count(deed) > 2 * count(fact) + 1.5 * count(counted);
};
