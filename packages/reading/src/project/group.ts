/** Which mentions of a group are works: rules that look at the whole group, then `isName` at each. */
import type { Word } from "../segment.ts";
import { isName } from "./accept.ts";
import { readInvestment } from "./amount.ts";
import { endsBuilt } from "./lexicon/heads.ts";
import { isPolicy } from "./lexicon/vague.ts";
import { isAim, isAside, isPush } from "./lexicon/verbs.ts";
import { countIn } from "./list.ts";
import type { Group, Mention } from "./parse.ts";
import { isNamed, isProper } from "./proper.ts";
import { stageOf } from "./stage.ts";

const fact = /开工|动工|竣工|完工|建成|通车|投产|投用|投入使用|封顶|验收|施工|并网|运营|交付|贯通|完成|启用|开放|奠基|开业|营运/;
const opened = /^(?:已经|已|正式|全面|顺利|结构)*(?:开业|奠基|封顶|落成|合龙|全线(?:贯通|通车))/;
/** 完成投资3亿元的｜, 投资6亿元7公里的｜. */
const funds = /投资[^，元]{0,12}元[^，]{0,16}的$/;
/** 将青禾园区建成样板, 青禾医院建成三级医院: the place stands already, what it becomes is an aim. */
const becomes = /^(?:建设|打造)?(?:建?成(?:为)?|打造)(?!通|投|并|后|使用|开|启|运|对外|完|竣|，|$)/;
/** Said of a place that stands, not of its building. */
const notAbout = /^(?:牵头|合作|晋升|跻身|入选|获评|荣获|获得|获$|举办|成为|实现|引进|招引|集聚|整合|启动\d|运营里程|里程)/;
const permitted = /批复|立项|招标|核准|中标/;
/** 青禾公寓完工80套. */
const countedTail = /^(?:基本|全部)?(?:竣工|完工|建成|开工|新建|完成|交付)(?:建设)?\d+(?!年|月)/;

/** 加大青禾园的｜开发力度: work is going on, whatever the verb before. */
const pressed = /^的?(?:开发|建设|改造)(?:力度|步伐|进度)/;

/** 青禾镇｜等一批养老中心项目: one place, where works of a kind are; the place is none. */
const isPlaceOf = (text: string, { mentions, kind }: Group): boolean =>
  mentions.length === 1 && /^.{2,3}(?:[镇乡村]|街道)$/.test(text) && !/[个项批大](?:重点|重大)?(?:项目|工程)$/.test(kind);

/** The group as a whole speaks of no work. */
const isElsewhere = (clause: string, group: Group, asWork: boolean): boolean => {
  const { lead, mentions, tail } = group;
  const first = mentions[0]!;
  if (/[将把]$/.test(clause.slice(0, first.start)) && becomes.test(tail)) return true;
  if (lead === undefined) {
    if (asWork) return false;
    // A list of bare names about which its clause says nothing.
    return tail === "" || notAbout.test(tail) || becomes.test(tail);
  }
  // 编制甲片区建设规划: what is made is a paper.
  if (!asWork && /编制|制定/.test(lead.verbs)) return true;
  return isAside(lead.verbs) || (!asWork && (isAim(lead.verbs) || lead.stage === "negotiating"));
};

/** The mentions that name works; `words` are those of the clause. */
export const worksOf = (clause: string, words: readonly Word[], group: Group): Mention[] => {
  const { lead, mentions, closing, tail } = group;
  const asList = closing === "work" || closing === "engineering";
  const asWork = asList || mentions.some((m) => m.work);
  if (isElsewhere(clause, group, asWork)) return [];
  const insides = mentions.map((m) => words.filter((w) => w.start < m.end && w.end > m.start));
  const propers = insides.map((inside) => isProper(inside));
  const properCount = propers.filter(Boolean).length;
  const builts = mentions.map((m, n) => propers[n]! && endsBuilt(clause.slice(m.start, m.end)));
  const builtCount = builts.filter(Boolean).length;
  const said = stageOf(tail);
  const strong = lead !== undefined && lead.stage !== "weak" && lead.stage !== "none";
  const last = mentions.at(-1)!;
  // 甲公园、乙公园2座…: the count is that of the names before it.
  const own = last.counted && mentions.length > 1 && countIn(tail) === mentions.length;
  const counted = last.plural || (!own && last.counted) || countedTail.test(tail);
  // 区图书馆纳入…名单: a standing place put on a list.
  const listed = said === "approved" && !strong && lead?.stage !== "weak" && !asList && !permitted.test(tail);
  const accepts = (m: Mention, n: number, between: boolean): boolean => {
    if (m.sized && !isNamed(insides[n]!) && !/^(?:已|顺利)*全线/.test(tail)) return false;
    if (asList && isPlaceOf(clause.slice(m.start, m.end), group)) return false;
    if (m.plural || (listed && !m.work)) return false;
    const beside = last.work && m !== last && m.end - m.start >= 6;
    if (counted && !beside && (mentions.length === 1 || !isNamed(insides[n]!))) return false;
    return isName(clause.slice(m.start, m.end), insides[n]!, {
      closing,
      work: m.work,
      staged: strong || said !== undefined || pressed.test(tail) || (lead !== undefined && isPush(lead.verbs)),
      strong,
      fact: lead === undefined && fact.test(tail),
      funded: readInvestment(m.prefix) !== undefined || funds.test(m.prefix),
      opened: lead === undefined && opened.test(tail),
      workBehind: last.work && m !== last,
      between,
      described: m.prefix.endsWith("的") && !/\d/.test(m.prefix),
      siblings: mentions.length - 1,
      properSiblings: properCount - (propers[n]! ? 1 : 0),
      builtSiblings: builtCount - (builts[n]! ? 1 : 0),
    });
  };
  const alone = mentions.map((m, n) => accepts(m, n, false));
  const accepted = mentions.map((m, n) => alone[n]! || (alone[n - 1] === true && alone[n + 1] === true && accepts(m, n, true)));
  // 推动甲片区、乙新区融合发展: the last item says what the list is about; when that is a policy, none of the bare heads is a work.
  const astray =
    closing === undefined && mentions.length > 1 && !accepted.at(-1)! && !counted && isPolicy(clause.slice(last.start, last.end), false);
  return mentions.filter((m, n) => accepted[n]! && (!astray || m.work));
};
