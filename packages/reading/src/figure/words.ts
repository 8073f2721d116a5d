/** The words round a number that say how it was reached, when, and where: they are no part of what was counted. */

/** Before the number, nearest to it: predicates and adverbs that lead over to it. */
const leading =
  /(?:分别|依次|各自|累计|总计|合计|共计|共有|一共|总共|共|均|都|全部|已经|已|将|可|要|预计|预期|初步|力争|争取|确保|大幅度?|基本|小幅|快速|逆势|持续|同口径|首次|再次|再|(?:[一二三四五六七八九十两]|(?<!\d)\d{1,2})年间?|(?:提[升高]|增加|增长|上升|下降|降低|缩小|扩大)?[到至]?\d{4}年[底末]?|历史性|迈上|跨上|跃上|登上|站上|跨越|迈过|保持|维持|有望|继续|高达|达到|(?<![下送抵表传发通到])达|完成|实现|增长到|提高到|增加到|提升到|扩大到|上升到|下降到|降低到|减少到|缩减到|压缩到|控制到|增至|升至|降至|减至|压减至|缩短至|延长至|提升至|提高至|扩大至|压缩至|稳定在|保持在|控制在|维持在|为|是|有|到|至|在|了|的|以|高于|低于|不低于|不少于|不超过|就|仅|只|比重|同比|环比|比上年|比去年|较上年|较去年|上年|去年|年均|平均|按可比价格?(?:计算)?|按可比口径(?:计算)?|按不变价格?(?:计算)?|名义|实际|(?:比|较)(?:(?:\d{4}年|“[^”]{1,8}”)(?:末|底|初|时)?|[^，]{0,8}?(?:末|底|初|同期|平均水平)))$/;

const changing =
  /(?:增长|增加|增收|增产|提高|提升|上升|上涨|扩大|攀升|增幅|增速|涨幅|(?<!自然)增长率|递增|递减|下降|减少|降低|回落|下跌|缩小|压减|压缩|削减|缩减|缩短|降幅|降|升|多|少|高出|高|低|快于|快|下浮|减)$/;

/** Words that open a clause and name no thing: time, scope, manner, wish. */
const opening =
  /^(?:(?:[—―─–-]{2,}|[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}[，、]|（\d{1,2}）|即(?!将)|全年|每年|今年|去年|当年|上年|年内|到?年底前?|年末|年初|目前|现已|现(?!有)|至今|截至(?:目前|[^，]{0,8}(?:底|末))|截止到?[^，]{0,8}(?:底|末)|到?\d{4}年(?:底|末)?|\d{1,2}月份?|一年来|五年来|近年来|五年间|期间|其中|包括|同时|并且?|还|也|又|另|另外|此外|特别是|尤其是|使|让|将|要|我们|我[县市区镇乡省]|继续|进一步|全面|全力|大力|积极|着力|努力|持续|重点|加快|顺利|成功|高质量|高标准|高水平|高效|扎实|有序|有力|有效|圆满|切实|力争|争取(?![^，]{0,12}(?:资金|指标|项目|贷款|债券|补助))|确保|预计|初步|常态化|依法|严肃|累计|共计|总计|合计|共|均|都|已(?!批)|再|先后|相继|分别|各|按照|计划(?!总?投资)|总共|的|、|，|和|及|与|以及|暨|；|：|。)[，、]?)+/;

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

/** “全年新签约项目” → 新签约项目; “同比增长” → "". */
export const coreOf = (before: string): string => {
  const bare = withoutBrackets(before).replaceAll(/[“”]?下同[“”]?/g, "");
  let core = bare.replace(opening, "");
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
    .replace(/^(?:对|向|给|与|在|把|将|被|为|经|通过)$/, "");
  for (let match = leading.exec(core); match; match = leading.exec(core)) core = core.slice(0, match.index);
  return core.replace(opening, "").replace(/(?:[、，和与]|(?<![惠涉普波])及)$/, "");
};

/** Things that belong to something named before: “总投资177亿元” is the total investment of what was just counted. */
export const isAttribute = (core: string): boolean =>
  /^(?:计划|累计|年度|当年|项目|合同|协议|签约|到位|交易|成交|涉及|涉案)?(?:总?投资额?|总额|总量|总数|总?面积|建筑面积|占地面积|总?金额|资金|总?资金|总?规模|总?产值|产量|成交额|交易额|里程|总?长度?|占比|比重|覆盖率|入户率|完成率|合格率|达标率|办结率|满意率|增速|增幅|数量|人数|户数|件数|价值|产能|容量|高度?|宽度?|营收|收入|税收)$/.test(
    core,
  );

export const shareOf = /占((?:全[省市县区国镇乡]|(?!比)[^，。、\d]{0,14}?))(?:的|总[量数额]的|比重的?|比例的?)?(?:比重)?$/;
