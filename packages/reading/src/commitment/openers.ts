/** What may stand before the verb of a clause: order marks, connectives, times, the government as subject, adverbs. */
import { NOUNISH } from "./nounish.ts";

/** 一是 第一 首先 ①: marks of a list. */
const ORDER =
  /^(?:[一二三四五六七八九十]{1,3}(?:是要?|要)|第[一二三四五六七八九十]+[是、]?|其[一二三四五六七八九]|[①-⑳]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|——|—|首先|其次|再次|最后|即)/u;
const LINK = /^(?:同时|此外|另外|并且|而且|并(?!购)|且|也(?=要)|与此同时|在此基础上|要(?!素|求|闻|害|道|地|件|点))/u;
const TIME =
  /^(?:(?:到|在|于)?(?:今年|明年|每年|本年度|年内|全年|年底|年末|上半年|下半年|\d{4}年(?:\d{1,2}月)?|\d{1,2}月(?:份|底|中旬|上旬|下旬|\d{1,2}日)?|[一二三四](?:、[一二三四])?季度|新的一年|今后[一二三四五六七八九十]?年?|未来[一二三四五六七八九十几]?年?|接下来|下一步)(?:底|末|初|内|里|中)?(?:以?前|之前)?)/u;
/** 我们将, 县政府要: the government speaking of itself; the commitment begins after it. */
const WE =
  /^(?:(?:我们|我[县市区镇乡省]|[县市区镇乡省](?:人民)?政府|各级(?:政府|各部门)?|政府(?:系统|各部门|(?=[要将]))|全[县市区镇乡省]上下)[要将]?(?:必须|应当|一定要?|还要?|都要)?(?:[要将])?|必须|务必|应当)/u;

const adverbs = `
进一步 一直不间断 一直 不间断 不断 持续 继续 接续 积极稳妥 积极稳慎 积极 主动 自觉 全面 全力以赴 全力 大力 着力 努力 奋力 加力 聚力 强力 倾力 合力 切实 扎实 认真 深入 纵深 有序 有力 有力有序 有效 稳步 稳妥 稳慎 平稳 审慎 从严 从快 从紧 从速 严格 严厉 严肃 坚决 坚定不移 坚定 毫不动摇 毫不放松 毫不松懈 牢牢 牢固 始终 统筹 协同 一体 一体化 同步 科学 合理 精准 精心 精细 精细化 广泛 及时 适时 实时 快速 迅速 尽快 尽早 尽力 早日 逐步 逐年 逐一 分步 分批 分类 分级 分层 依法 依规 依法依规 自觉 重点 突出 优先 率先 争先 常态化 制度化 规范化 常态长效 长效 定期 定向 深度 高质量 高标准 高水平 高效 高起点 高位 高效率 高品质 高规格 超前 提前 按时 按期 如期 如数 顺利 千方百计 想方设法 集中力量 集中精力 下大力气 下大力 下大气力 驰而不息 持之以恒 久久为功 坚持不懈 锲而不舍 用心用情 用心 用情 用力 倾心 倾情 真心 真情 真正 全方位 多方位 全过程 全链条 全领域 全覆盖 多渠道 多途径 多形式 多措并举 多方 因地制宜 分类施策 动态 实地 更好 更加 最大限度 最大程度 充分 系统 整体 全程 层层 处处 时刻 旗帜鲜明 旗帜鲜明地 大胆 勇于 敢于 善于 计划 拟 综合 累计 按需 加大力度 抓紧 加紧 狠下功夫 务实 稳中求进 创造性 针对性 有针对性 有计划 有步骤 有重点 健康 协调 蹄疾步稳 紧密 密切 联合 共同 带头 模范 规范 严密 细致 深化细化 妥善 慎重 灵活 巧妙 必须 务必 一定 还 再 又 需 应 新 不断地去 特别 尤其 确保 力争 争取 坚持 注重 以点带面 一件一件 靶向
`;
/** Adverbs that are verbs too: they open the way to a verb (`统筹推进`), else they are the verb themselves (`统筹城乡发展`). */
const BOTH: ReadonlySet<string> = new Set(
  "统筹 突出 严格 规范 严肃 密切 协调 联合 抓紧 争取 力争 确保 计划 综合 坚定 一体 务实 聚力 协同 健康 坚持 注重".split(" "),
);
/** 突出改革特色 acts on 特色; what follows these must be a verb beyond doubt. */
const NEEDS_PLAIN_VERB = /^(?:突出|坚持|注重|争取|聚力|统筹)$/u;
/** 严格规划控制 controls planning, 严格落实防火责任 carries out a duty. */
const NEEDS_OBJECT = /^(?:规范|严格|严肃)$/u;
const ADVERBS: ReadonlySet<string> = new Set(adverbs.split(/\s+/u).filter(Boolean));
const LONGEST = Math.max(...[...ADVERBS].map((word) => word.length));

const QUOTED = /^“[^”]{1,8}”/u;
const PREPOSITION = /^(?:把|将|按照|按|对(?!接|标|照)|以|依照|根据|在|从|向|与|为|用)/u;

const adverbAt = (text: string, at: number): string => {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (ADVERBS.has(word)) return word + (/^地(?![区方块名面市税处带下级铁热力])/u.exec(text.slice(at + length))?.[0] ?? "");
  }
  return "";
};

/** Length of what stands before a commitment and does not belong to it: `同时，`, `年内`, `我们将`, `一是`. */
export const skipOpeners = (text: string): number => {
  let at = 0;
  for (let moved = true; moved;) {
    moved = false;
    for (const pattern of [/^\s+/u, ORDER, LINK, TIME, WE]) {
      const found = pattern.exec(text.slice(at))?.[0] ?? "";
      // 年底前 belongs to the promise, unless the government names itself after it: 今年，我们将…
      if (pattern === TIME && !WE.test(text.slice(at + found.length))) continue;
      if (found && at + found.length < text.length) [at, moved] = [at + found.length, true];
    }
  }
  return at;
};

/** “点对点”落实: words in quotation marks before a verb say how. */
const quotedHow = (text: string, at: number, verbAt: (at: number) => string): number => {
  const length = QUOTED.exec(text.slice(at))?.[0].length ?? 0;
  return length > 0 && verbAt(at + length) ? length : 0;
};

/** Where the verb phrase goes on after its adverbs; `verbAt` names the verb at a place, "" for none. */
export const skipAdverbs = (text: string, from: number, verbAt: (at: number) => string): number => {
  const howAt = (at: number): string => adverbAt(text, at) || (TIME.exec(text.slice(at))?.[0] ?? "");
  const leads = (at: number): boolean => verbAt(at) !== "" || howAt(at) !== "" || PREPOSITION.test(text.slice(at));
  let at = from;
  for (;;) {
    const word = howAt(at);
    const will = text[at] === "将" && (verbAt(at + 1) || adverbAt(text, at + 1)) ? 1 : 0;
    const next = at + (word.length || will || quotedHow(text, at, verbAt));
    if (next === at || next >= text.length) return at;
    const verb = verbAt(at);
    // 集中力量 is an adverb though 集中 is a verb; 统筹 opens 统筹推进 and is the verb of 统筹城乡发展
    if (verb && verb.length >= word.length) {
      if (!BOTH.has(word) || !leads(next)) return at;
      if (NEEDS_OBJECT.test(word) && verbAt(next) && text.length < next + verbAt(next).length + 3) return at;
      if (NEEDS_PLAIN_VERB.test(word)) {
        const place = skipAdverbs(text, next, verbAt);
        const behind = verbAt(place);
        const plain = behind !== "" && !NOUNISH.has(behind) && text.length > place + behind.length + 1;
        return plain || /^[把将在向对按]/u.test(text.slice(place)) ? place : at;
      }
    }
    at = next;
  }
};
