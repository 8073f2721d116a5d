/** The stage that a clause puts a work at. */
import type { Stage } from "../reading.ts";
import type { LeadStage } from "./lexicon/verbs.ts";

/** In this order the first that is found wins: what has not begun, what is done, what is under way. */
const table: readonly (readonly [Stage, RegExp])[] = [
  ["negotiating", /在谈|洽谈|意向|对接/],
  // 可研已获批复: a permit that was given wins over the study that it is for.
  ["approved", /可研.{0,4}批复|(?:获|完成|取得|通过).{0,6}(?:批复|核准|立项|备案)/],
  ["planned", /暂缓|暂停|前期|谋划|论证|可研|选址|申报|储备|争列|(?:争取|力争|申请).{0,10}(?:资金|支持|立项)(?!到位)/],
  ["planned", /征收|征地|征迁|拆迁(?!安置)|土地整备|清场|清表/],
  ["planned", /正在规划|规划建设|规划设计|规划编制|规划公示|的规划$|初步设计|方案设计|详规|总规/],
  ["approved", /立项|备案|批复|获批|核准|招标|招投标|中标|审批|列入|纳入/],
  // 当年签约当年开工: of two steps taken the later counts.
  ["building", /签约.{0,4}(?:开工|动工)/],
  [
    "operating",
    /投产|投用|投入使用|投入运[营行]|投运|运营|营运|开仓|启用|开放|并网|上市|开业|营业(?!务|收|额)|达产|试运|交付使用|开园|开馆|运行|使用/,
  ],
  ["building", /主塔封顶|首.{0,3}封顶|完成(?:总?工程量|总?投资|年度|产值|\d)|过半|完成情况|收尾|完成.{0,3}%/],
  ["completed", /竣工|完工|建成|通车|验收|贯通|合龙|封顶|落成|完成|通航|交付|打通|通水|通气|交工|收官/],
  ["signed", /签约|签订|签署|落户|招引|引进|入驻/],
  ["building", /开工|动工|奠基|复工|建设|推进|实施|施工|进展|在建|续建|加快|加速|落地|启动|进场|进厂|安装|装修|铺开|进度|推动|打造|提速/],
];

/** The stage that the words say, if they say one. */
export const stageOf = (words: string): Stage | undefined => table.find(([, pattern]) => pattern.test(words))?.[0];

const wish = /早日|尽快|尽早|力争|争取|确保|早/;
const spent = /^(?:目前|现|已|当年|年内|累计)*(?:完成)?投资(?:近|约|超)?\d/;
const underWay = /续建|在建|新开工|加快建设/;

interface Said {
  readonly lead: LeadStage | undefined;
  readonly verbs: string;
  readonly kind: string;
  readonly tail: string;
  /** Clauses of the same sentence before and after, nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Stage of a work by its own clause, else by its sentence; undefined where nothing says one. */
export const readStage = ({ lead, verbs, kind, tail, before, after }: Said): Stage | undefined => {
  if (/在谈|意向|洽谈/.test(kind)) return "negotiating";
  if (/谋划|储备|前期|拟建/.test(kind)) return "planned";
  const said = stageOf(tail);
  if (lead === "planned" || lead === "negotiating") return lead;
  if (said !== undefined && wish.test(tail) && underWay.test(kind + verbs)) return "building";
  if (said !== undefined && said !== "building")
    return before.some((c) => /在谈项目|意向项目/.test(c)) && said === "signed" ? "negotiating" : said;
  if (lead === "signed" || lead === "approved" || lead === "completed" || lead === "operating") return lead;
  if (lead === "weak" || said === "building" || lead === "building") {
    const next = lead === "weak" ? after[0] : undefined;
    if (next !== undefined && /初步设计|可研|论证|立项|招标|批复/.test(next) && /已|完成|通过/.test(next))
      return stageOf(next) ?? "building";
    return "building";
  }
  // 力争甲厂、乙厂等项目…: a wish says no stage, its sentence may; 发展, 培育 say none either, and nothing is begun.
  if (lead !== undefined && !(/力争|争取|确保/.test(verbs) && /(?:项目|工程)$/.test(kind))) return undefined;
  // 甲项目，已投资800万元: money spent on it is said of it, what stands before it may be said of others.
  if (lead === undefined && spent.test(after[0] ?? "")) return "building";
  for (const clause of before) {
    const stage = stageOf(clause);
    if (stage !== undefined) return stage;
  }
  for (const clause of after) {
    const stage = stageOf(clause);
    if (stage !== undefined) return stage;
  }
  return undefined;
};
