/** The words round a number that say how it was reached, when, and where: they are no part of what was counted. */
import { startsWithNoun } from "./noun.ts";

/** Alternatives of a pattern, written as a list; each may itself be a small pattern. */
export const oneOf = (list: string): string => list.trim().split(/\s+/).join("|");

const together = oneOf("分别 依次 各自 累计 总计 合计 共计 共有 一共 总共 共 (?<![人户亩村])均 都 全部");
const certain = oneOf("已经 已 将 可 要 预计 预期 初步 力争 争取 确保 有望 就 仅 只");
const manner = oneOf("大幅度? 基本 小幅 快速 逆势 持续 继续 同口径 首次 再次 再 历史性 名义 实际");
const reached = oneOf(
  "迈上 跨上 跃上 登上 站上 跨越 迈过 保持 维持 高达 达到 (?<![下送抵表传发通到])达 完成 实现 稳定在 保持在 控制在 维持在 为 是 有 到 至 在 了 的 以",
);
const changedTo =
  "(?:增长|增加|提高|提升|扩大|上升|下降|降低|减少|缩减|压缩|控制)到|(?:增|升|降|减|压减|缩短|延长|提升|提高|扩大|压缩)至|(?:提[升高]|增加|增长|上升|下降|降低|缩小|扩大)?[到至]?\\d{4}年[底末]?";
const bound = oneOf("高于 低于 不低于 不少于 不超过");
const against =
  "比重|同比|环比|[比较](?:上年|去年)|上年|去年|年均|平均|按(?:可比价格?|可比口径|不变价格?)(?:计算)?|[比较](?:(?:\\d{4}年|“[^”]{1,8}”)(?:末|底|初|时)?|[^，]{0,8}?(?:末|底|初|同期|平均水平))";
const span = "(?:[一二三四五六七八九十两]|(?<!\\d)\\d{1,2})年间?";

/** Before the number, nearest to it: predicates and adverbs that lead over to it. */
const leading = new RegExp(`(?:${[together, certain, manner, span, changedTo, reached, bound, against].join("|")})$`);

const changing = new RegExp(
  `(?:${oneOf(
    // 改造提升 and its like are work done, no growth
    "增长 增加 增收 增产 提高 (?<!改造|优化|整治|巩固|提质|更新|新建)提升 上升 上涨 扩大 攀升 增幅 增速 涨幅 (?<!自然)增长率 递增 递减 下降 减少 降低 回落 下跌 缩小 压减 压缩 削减 缩减 缩短 降幅 上调 下调 调高 调低 降 (?<!提)升 多 少 高出 高 低 快于 快 下浮 减",
  )})$`,
);

const mark = "[—―─–-]{2,}|[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}[，、]|（\\d{1,2}）|即(?!将)";
const time =
  "全年|每年|今年|去年|当年|上年|年内|到?年底前?|年末|年初|目前|现已|现(?!有)|至今|截至(?:目前|[^，]{0,8}(?:底|末))|截止到?[^，]{0,8}(?:底|末)|到?\\d{4}年(?:底|末)?|\\d{1,2}月份?|[一五]年来|近年来|五年间|期间";
const link = oneOf("其中 包括 同时 并且? 还 也 又 另外? 此外 特别是 尤其是 按照 的 、 ， 和 及 与 以及 暨 ； ： 。");
const who = "使|让|将|要|我们|我[县市区镇乡省]";
const how = oneOf(
  "进一步 全面 全力 大力 积极 着力 努力 持续 继续 加快 顺利 成功 扎实 有序 有力 有效 圆满 切实 力争 争取(?![^，]{0,12}(?:资金|指标|项目|贷款|债券|补助)) 确保 预计 初步 常态化 依法 严肃 累计 共计 总计 合计 总共 共 均 都(?!市) 已(?!批) 再 先后 相继 分别 各(?!类|级)项? 计划(?!总?投资)",
);
/** Words that open a clause and name no thing: time, scope, manner, wish. */
const opening = new RegExp(`^(?:(?:${[mark, time, link, who, how].join("|")})[，、]?)+`);
/** These describe a deed, or are part of a thing's name: 高标准完成, 高标准农田; 重点推进, 重点村. */
const describing = /^(?:高质量|高标准|高水平|高效|重点)/;

const withoutOpening = (text: string): string => {
  let rest = text;
  for (let previous = ""; previous !== rest;) {
    previous = rest;
    rest = rest.replace(opening, "");
    const plain = rest.replace(describing, "");
    if (plain !== rest && plain.length !== 1 && !startsWithNoun(plain)) rest = plain;
  }
  return rest;
};

const stripEnd = (text: string, pattern: RegExp): string => {
  let rest = text;
  for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) rest = rest.slice(0, match.index);
  return rest;
};

export const withoutBrackets = (text: string): string =>
  text
    .replaceAll(/（[^（）]*）/g, "")
    .replace(/（[^）]*$/, "")
    .replace(/^[^（]*）/, "");

/** “助力村民年均增收”: people have more; what is measured is that, and only 增收 says so. */
const earnings =
  /(?:助力|带动|推动|促进|撬动|实现|帮助)?((?:[^，]{0,6}(?:农民|群众|村民|居民|农户|职工|脱贫户))?(?:人均|户均|年均)?增收)了?$/;

/** “全年新签约项目” → 新签约项目; “同比增长” → "". */
export const coreOf = (before: string): string => {
  const bare = withoutBrackets(before).replaceAll(/[“”]?下同[“”]?/g, "");
  const [, earned = ""] = earnings.exec(bare) ?? [];
  if (earned.length > 4 || /^[人户]均/.test(earned)) return earned;
  // “提出了将指标下调”: what is moved stands behind 将
  let core = withoutOpening(bare.replace(/^.*[了出要](?:将|把)(?=[^，]{2,}(?:[上下]调|调[高低]|压减|降低|提高)(?:了|至|到)?$)/, ""));
  // predicates and words of change may stand in any order: “比上年同比增长”, “增速达到”
  for (let previous = ""; previous !== core;) {
    previous = core;
    core = stripEnd(stripEnd(core, leading), changing);
  }
  // “是‘十二五’末的1.7倍”, “由2015年的10亿斤”, “对3家企业”: what it is compared with, or a bare preposition, names nothing
  core = core
    .replace(/(?:由|从)[^，]{0,20}$/, "")
    .replace(/^(?:(?:比|较|高于|低于|高出|超出|快于|好于|优于|领先)[^，]{0,24}|(?:是|为|相当于)[^，]{0,16}(?:年|末|底|初|期|时|水平))$/, "")
    .replace(/^(?:对|向|为|使|让)(?=全[省市县区镇])/, "")
    .replace(/^(?:对|向|给|与|在|把|将|被|为|经|通过)$/, "")
    // “外来人口远低于历史上4万人”
    .replace(/(?<=.{2})远{0,2}[高低]于历史[上最]?[^，]{0,2}$/, "")
    // “在学校、医院等建成了”, “深入社区举办”: where it was done
    .replace(/^(?:在|于|深入|走进|面向)[^，]{2,}?(?=(?:举办|开展|建成|新建|设立|组织|安装|打造)[^，]{0,14}$)/, "");
  return withoutOpening(stripEnd(core, leading)).replace(/(?:[、，和与]|(?<![惠涉普波])及|第.{1,2}批)$/, "");
};

/** Things that belong to something named before: “总投资177亿元” is the total investment of what was just counted. */
const attribute = new RegExp(
  `^(?:${oneOf("计划 累计 年度 当年 项目 合同 协议 签约 到位 交易 成交 涉及 涉案 年")})?(?:${oneOf(
    "总?投资额? 总额 总量 总数 总?面积 总?建筑面积 占地(?:面积)? 总?金额 总?资金 总?规模 总?产值 产量 产能 成交额 交易额 里程 总?长度? 全长 占比 比重 覆盖率 入户率 完成率 合格率 达标率 办结率 满意率 就业率 增速 增幅 数量 人数 户数 件数 价值 容量 高度? 宽度? 营收 销售额 销售收入 营业收入 收入 收益 税收 利税 日处理 日供水 年处理",
  )})$`,
);
export const isAttribute = (core: string): boolean => attribute.test(core);

export const shareOf = /占((?:全[省市县区国镇乡]|(?!比)[^，。、\d]{0,14}?))(?:的|总[量数额]的|比重的?|比例的?)?(?:比重)?$/;
