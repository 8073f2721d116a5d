/** Whether a phrase names a work of its own. */
import type { Word } from "../segment.ts";
import { builtHead, deedObject, endsActivity, endsBuilt, isHead } from "./lexicon/heads.ts";
import { isUnfit } from "./lexicon/unfit.ts";
import { isAbstract, isPhysical, isPlain, isPolicy } from "./lexicon/vague.ts";
import type { Closing } from "./list.ts";
import { isProper } from "./proper.ts";

/** What stands around the phrase. */
export interface Evidence {
  readonly closing: Closing | undefined;
  /** 项目 or 工程 follows. */
  readonly work: boolean;
  /** A verb or predicate says its stage. */
  readonly staged: boolean;
  /** The verb itself says a stage (启动, 完成), not only that something is done (推进). */
  readonly strong: boolean;
  /** It is the subject of a hard fact: opened, finished, begun on the site. */
  readonly fact: boolean;
  /** Its own investment stands before it (`总投资3亿元的｜园区管网项目`, `新增投资2亿元的`): one work then, however plain its name. */
  readonly funded: boolean;
  /** Said of what one can walk into or over only: the first stone laid, the roof closed, opened along its whole length. */
  readonly opened: boolean;
  /** A later item of its list has 项目 or 工程 behind it. */
  readonly workBehind: boolean;
  /** The names right before it and right behind it in its list are works. */
  readonly between: boolean;
  /** Words of praise or size stand before it (`建成现代化的｜物流基地`): without a proper name it is an aim. */
  readonly described: boolean;
  /** How many others the list has, how many of them hold a proper name, and how many of those end with a built thing. */
  readonly siblings: number;
  readonly properSiblings: number;
  readonly builtSiblings: number;
}

interface Phrase {
  readonly text: string;
  /** Without 项目 or 工程 at its end. */
  readonly bare: string;
  readonly proper: boolean;
  /** Nothing but words of which plans are full. */
  readonly plain: boolean;
  readonly built: boolean;
  readonly activity: boolean;
}

/** 提高项目, 牢牢抓住项目: a verb and its object. */
const isVerbal = (words: readonly Word[], { built, activity }: Phrase): boolean =>
  words.at(-1)?.tag === "v" && words.length <= 3 && !activity && !built;

/** 文化惠民工程, “百龙腾飞”工程: a campaign that calls itself 工程. A real one has a proper name or speaks of water, roads, houses. */
const isCampaign = ({ text, bare, proper }: Phrase, e: Evidence): boolean => {
  if (!text.endsWith("工程") || isPhysical(bare)) return false;
  return e.closing === "other" || /^“[^”]+”.{0,3}工程$/.test(text) || !proper || isAbstract(bare);
};

/** 项目 or 工程 follows, for itself or for its list. */
const acceptWork = ({ bare, text, proper, plain, built, activity }: Phrase, e: Evidence): boolean => {
  // 水源保护、道路亮化等工程, but not 文化弘扬、文明促进等工程.
  if (e.closing === "engineering" && !built && !isPhysical(bare) && !(proper && !isAbstract(bare))) return false;
  if (e.closing === "work" || e.closing === "engineering") return proper || e.properSiblings > 0 || (!plain && text.length >= 3);
  if (proper || (!plain && bare.length >= 4)) return true;
  return (activity && e.staged && bare.length >= 4) || (built && (e.fact || e.properSiblings > 0));
};

/** One house, not a kind of them (实验学校｜搬迁). */
const single = /.{2}(?:学校|中学|小学|幼儿园|医院|馆|宫|水厂)$/;
/** 县幼儿园: a county has one that is called so. */
const ofCounty = /^[县区市镇乡](?:幼儿园|中?医院|图书馆|博物馆|体育馆|文化馆|档案馆|[一二三]?中学?|党校|敬老院|福利院)$/;
/** A whole name in quotation marks; what is shorter there is a slogan or a nickname (“工业上楼”). */
const longQuote = /^“([^”]{10,})”$/;
/** Nothing but a name in quotation marks. */
const quotedOnly = /^“[^”]{2,12}”$/;

/** No such word follows: the head of the name must say that it is a work, and the clause at what stage. */
const acceptBare = ({ bare, proper, plain, built, activity }: Phrase, e: Evidence): boolean => {
  if (!e.staged) return false;
  if (e.closing === "built" && (!plain || e.properSiblings > 0)) return true;
  if (built) {
    if (bare.length < 3 || (e.described && !proper)) return false;
    return (
      proper ||
      (e.fact && (bare.length >= 4 || builtHead(bare) !== bare)) ||
      (!plain && (bare.length >= 4 || /[路街桥渠库]$/.test(bare) || (e.closing === undefined && e.siblings > 0 && bare.endsWith("厂")))) ||
      (e.properSiblings > 0 && ofCounty.test(bare))
    );
  }
  if (activity) {
    const object = deedObject(bare);
    const thing = endsBuilt(object) || /[河江湖溪渠沟山岛湾涌]$/.test(object);
    if (!isPhysical(bare) && (!thing || isAbstract(bare))) return false;
    if (proper || plain) return proper;
    return (
      (e.fact && (e.siblings > 0 || (thing && object.length >= 4))) ||
      (e.workBehind && bare.length >= 6) ||
      (e.strong && thing && e.properSiblings > 0 && object.length >= 5) ||
      single.test(object)
    );
  }
  if (e.opened && proper && bare.length >= 4) return true;
  if (e.between && !plain && bare.length >= 4) return true;
  // 青禾书屋、青禾小镇建设: a bare proper name beside a built one.
  return e.closing === undefined && proper && e.builtSiblings > 0;
};

/** The phrase `text`, cut into `words`, names a work, given what stands around it. */
export const isName = (text: string, words: readonly Word[], e: Evidence): boolean => {
  if (text.length < 2 || text.length > 36) return false;
  // 投资6亿元的“北环”全线通车: money and a stage tell that it is one, whatever it is called.
  if (e.funded && e.staged && quotedOnly.test(text)) return true;
  const bare = text.replace(/(?:项目|工程)$/, "").replace(longQuote, "$1");
  if (isUnfit(text) || isUnfit(bare)) return false;
  const core = words.filter((w) => w.text !== "项目" && w.text !== "工程");
  const phrase: Phrase = {
    text,
    bare,
    proper: isProper(core),
    plain: core.every((w) => isPlain(w.text)),
    built: endsBuilt(bare),
    activity: endsActivity(bare),
  };
  const asWork = e.work || e.closing === "work" || e.closing === "engineering";
  const headed = phrase.built || phrase.activity || e.funded || (phrase.proper && asWork);
  if (isPolicy(bare, headed) || isPolicy(text, true) || (e.work && isPolicy(`${bare}项目`, true))) return false;
  if (e.funded && (e.work || phrase.built) && bare.length >= 3) return true;
  if (e.work && !text.endsWith("工程") && isVerbal(core, phrase)) return false;
  if (e.closing === "work" && e.properSiblings > 1) return true;
  // 学校、体育场馆等项目: one plain word in a list without any proper name is a kind of place.
  const kind = core.length === 1 && phrase.built && !phrase.proper && e.siblings > 0 && e.properSiblings === 0;
  if (kind && e.closing === "work") return false;
  if ((core.length === 1 && (phrase.plain || isHead(bare))) || isCampaign(phrase, e)) return false;
  return asWork ? acceptWork(phrase, e) : acceptBare(phrase, e);
};
