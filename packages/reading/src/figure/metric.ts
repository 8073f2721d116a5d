/** What a number counts, as short as it stays clear: from the words before it, behind it, or the figure before. */
import type { Scanned } from "@jiannuo/quantity";
import type { Span } from "../reading.ts";
import { endsWithVerb, firstVerb, headOf, headsOf, isVerbOnly, nounAndPredicate, startsWithVerb, withoutAdverb } from "./noun.ts";
import { groupsOf, metricsOfGroup } from "./group.ts";
import { type Placed, type Read, asRead, longest } from "./placed.ts";
import { coreOf, isAttribute, shareOf, withoutBrackets } from "./words.ts";

const listed = /^(?:[、，]|和|及|与|以及|、其中)*/;

/** Metrics of the figures of one sentence, in order. `clauses` are those of the sentence; `carried` is the last metric of the sentence before. */
export const metricsOf = (text: string, items: readonly Placed[], clauses: readonly Span[], carried: Read | undefined): Read[] => {
  const read: Read[] = [];
  const groups = groupsOf(text, items);
  const around = new Map(clauses.map((clause, i) => [clause, { before: clauses[i - 1], after: clauses[i + 1] }]));
  for (let at = 0; at < items.length;) {
    const group = groups.get(at);
    const metrics = group && metricsOfGroup(text, items, group, read);
    if (metrics) {
      read.push(...metrics.map(asRead));
      at += metrics.length;
    } else {
      read.push(metricOf({ text, items, at, around }, read.at(-1) ?? carried, leftOf(text, items, at, read)));
      at++;
    }
  }
  return read;
};

/** What metricOf looks at besides the figure before. */
interface View {
  readonly text: string;
  readonly items: readonly Placed[];
  readonly at: number;
  /** The clauses beside each clause of the sentence. */
  readonly around: ReadonlyMap<Span, { readonly before: Span | undefined; readonly after: Span | undefined }>;
}

/**
 * Where the words before a number begin: behind the figure before it in the clause; and behind the words that already belong to that
 * one, “12件代表建议、9件委员提案”.
 */
const leftOf = (text: string, items: readonly Placed[], at: number, read: readonly Read[]): number => {
  const { found, clause } = items[at]!;
  const previous = items[at - 1];
  if (!previous || previous.clause !== clause) return clause.start;
  const between = text.slice(previous.found.end, found.start);
  const mark = Math.max(...["、", "和", "及", "与"].map((joint) => between.lastIndexOf(joint)));
  const noun = between.slice(0, Math.max(0, mark)).replace(/^的/, "");
  return mark > 0 && noun.length >= 2 && read[at - 1]!.metric.includes(noun.slice(0, 2)) ? previous.found.end + mark : previous.found.end;
};

const metricOf = (view: View, last: Read | undefined, left: number): Read => {
  const { text, items, at } = view;
  const { found, clause } = items[at]!;
  const next = items[at + 1];
  const right = next && next.clause === clause ? next.found.start : clause.end;
  const before = text.slice(left, found.start);
  const after = text.slice(found.end, right);
  const isListed = left !== clause.start;
  if (found.form === "rank") return rankMetric(before, last, view);
  const share = shareOf.exec(before.replace(/(?:达到?|为|超过?|的|约|近|从|由|\d{4}年|比例|比重|提[高升]到?|上升到?|[到至])+$/, ""));
  if (share && (found.form === "percent" || found.form === "fraction" || found.form === "share")) {
    const holder = coreOf(before.slice(0, share.index)) || (last?.noun ?? "");
    return asRead(`${holder}占${share[1]!.replace(/的$/, "")}比重`);
  }
  const core = coreOf(before.replace(listed, ""));
  if (found.unit === "年" && before.endsWith("连续"))
    return asRead(
      `${coreOf(before.replace(/连续$/, "")) || (isListed && last ? last.metric : earlier(view))}连续${text.slice(found.end, Math.min(clause.end, found.end + 14))}`,
    );
  if (/^的[^，]{0,4}(?:增长|增速|增幅)/.test(after)) return asRead((core.length >= 2 ? core : "") || earlier(view) || (last?.metric ?? ""));
  if (/^(?:目标)?任务|^目标/.test(after) && (core.length < 2 || isVerbOnly(core))) return asRead(earlier(view) || core);
  // “惠及150栋4163户居民”: both numbers count what stands behind the second
  if (after === "" && next && next.clause === clause && next.found.start === found.end && core.length <= 6)
    return asRead(
      core +
        nounAndPredicate(
          cut(text.slice(next.found.end, items[at + 2]?.clause === clause ? items[at + 2]!.found.start : clause.end)).replace(
            /^的|(?:和|及|与)$/g,
            "",
          ),
        ).noun,
    );
  if (before === "" && isListed && last && after.length >= 2 && last.metric.includes(after.slice(0, 2))) return last;
  if (isNumberOfThing(core, before, after, found))
    return asRead(
      behind(
        core === "" && before === "" && isListed && last ? last.verb : before.endsWith("的") ? "" : core,
        right === clause.end ? after : cut(after),
        next !== undefined && next.clause === clause && !/[、和及与]/.test(after),
      ),
    );
  if (after.startsWith("的") && isAttribute(attributeOf(core))) return asRead(owner(text, items, at, attributeOf(core), right));
  if (core.length < 2 || /^(?:全[省市县区国镇乡]|累计|现有|其中)$/.test(core)) {
    if (/累计/.test(before) && last) return { ...last, metric: `累计${last.noun}` };
    if (/^(?:全部|正在|已|均|因|未|尚)/.test(withoutBrackets(after)) && last && found.form === "amount")
      return { ...last, metric: (withoutAdverb(cut(withoutBrackets(after))).slice(0, 12) + last.object).slice(0, longest) };
    if (after.startsWith("的")) return asRead(owner(text, items, at, "", right));
    // “20项民生实事，已完成16项”: the same things, as far as they have come
    const done = /(?:^|已|已经)(完成|建成|开工|竣工|投用|签约|落地|投产|通过|实现)了?$/.exec(before)?.[1];
    if (done !== undefined && last && after === "" && items[at - 1]?.found.unit === found.unit)
      return { ...last, metric: (done + last.object).slice(0, longest) };
    // the first number of a sentence, in a later clause: its subject stands in the clause before
    const subject = at === 0 && view.around.get(clause)?.before ? earlier(view) : "";
    if (subject.length >= 2 && core.length < 2) return asRead(subject);
    if (last && (isListed || core.length < 2)) return last.metric.includes("连续") ? asRead(last.metric.replace(/连续.*$/, "")) : last;
    return asRead(core + cut(after));
  }
  if (
    isAttribute(core) ||
    (isAttribute(attributeOf(core)) &&
      startsWithVerb(core) &&
      core.length <= 6 &&
      !/^(?:争取|投入|安排|筹[措集]|发放|下达|到位|引进|利用)/.test(core))
  ) {
    if (/投资|资金|投入/.test(core) && isPurpose(after))
      return asRead(`${cut(after.replace(/^(?:用于|支持|加强|实施|开展|建设|新建|建成|修建|完成|购置|打造)/, ""))}${core}`);
    // “投资8亿元，完成10条道路改造”: what it was spent on stands in the next clause
    if (/^(?:投资|投入|投入资金)$/.test(core) && !isListed && after === "") {
      const spent = withoutVerbHead(cut(nextClause(view))).replace(/等?\d.*$/, "");
      if (spent.length >= 2) return asRead(spent + core);
    }
    // “总投资638亿元、128个重点项目”: the thing is counted next
    if (after === "、" && next && (!last || at === 0))
      return asRead(nounAndPredicate(cut(text.slice(next.found.end, clause.end))).noun + attributeOf(core));
    if (last && (isListed || at > 0))
      return {
        ...last,
        metric: joined(
          last.metric.length > 16 || /^(?:实施|列入|完成|推进|抓好|做好|新增|建设)$/.test(last.verb) ? last.noun : last.metric,
          core,
        ).slice(0, longest),
      };
    return asRead(joined(earlier(view), core));
  }
  if (/^(?:直接|计划|共|累计)?(?:投入|投资|筹资|筹措|安排|争取|拨付|落实|整合|注入)(?:[^，]{0,6}资金)?$/.test(core)) {
    const purpose = isPurpose(after) ? after : nextClause(view);
    return asRead(`${withoutVerbHead(cut(purpose))}${core}`);
  }
  if (/其中/.test(before) && last) return asRead(isVerbOnly(core) ? core + last.object : shared(core, last));
  if (isListed && last) return asRead(shared(core, last));
  return asRead(tidy(core));
};

/** “位居全省第一”: the rank of what was said just before, or of the words before the place it takes. */
const rankMetric = (before: string, last: Read | undefined, view: View): Read => {
  const core = coreOf(
    before.replace(
      /(?:在[^，]{0,16}[中上里])?(?:跃居|稳居|位居|排名|名列|位列|排在|排位|排|居|列|位|进入|跻身|挺进|进|获|荣获|保持|处于|均|首次)*(?:全[省市国县区州球]|省|市|同类[^，]{0,6}|[^，]{0,6}各[县市区])?(?:的)?(?:位居|居|排名|列|第)*$/,
      "",
    ),
  );
  if (core.length >= 2) return asRead(core);
  // “公众安全感在全省123个县中排名第二”: the subject stands before the field that is ranked
  const { found, clause } = view.items[view.at]!;
  const [, ahead = ""] =
    /^(.*?)在(?:全|各|县级|同类|\d)/.exec(view.text.slice(Math.max(clause.start, found.start - 80), found.start)) ?? [];
  const subject = coreOf(ahead);
  if (subject.length >= 2) return asRead(subject);
  return last ?? asRead(earlier(view));
};

/** The words behind a number are what it counts, when those before it are only a verb, a scope or a list of examples. */
const isNumberOfThing = (core: string, before: string, after: string, found: Scanned): boolean => {
  if (!/^(?:的)?[\u4e00-\u9fffA-Z“]/.test(after) || /^(?:和|及|与|以及|以上|左右|多)/.test(after)) return false;
  const isScope = core.length < 2 || /^[^，]{0,6}全[省市县区国镇乡]$|^[本我][省市县区镇]$|^(?:辖区|区内|县域|市域|境内|全域)$/.test(core);
  if (after.startsWith("的")) return (found.form === "percent" || found.form === "share") && isScope;
  if (goesOn.test(after)) return false;
  if (before.endsWith("的") && found.form === "amount") return true;
  if (measures.test(found.unit))
    return (
      isScope ||
      ((startsWithVerb(core) || isVerbOnly(core)) && core.length <= 8 && !isAttribute(attributeOf(core)) && !startsWithVerb(after))
    );
  if (found.form !== "amount") return isScope && found.form !== "points";
  return (
    isScope ||
    before.endsWith("等") ||
    core.length <= 2 ||
    startsWithVerb(core) ||
    isVerbOnly(core) ||
    /^.{0,6}(?:建设|打造|改造|启动|组建|培育|创建|认定)$/.test(core) ||
    (core.length <= 8 && endsWithVerb(core))
  );
};

/** Words that speak on of what stands before the number; 居民, 提案, 下岗职工 and 用户 are things. */
const goesOn =
  /^(?:已|均|全部|正在|用于|用(?![户地水电工])|支持|同比|位|居(?!民)|占|增(?!值)|提(?!案)|下(?![岗水])|实现|达|完成|惠及|带动|投入|并|以上|通过|获|加强|实施|开展|推进|因|未|尚|对|向|为|给|大关|关口|台阶)/;

const measures = /^(?:元|美元|亩|公里|千米|里|吨|平方米|平方公里|米|千瓦|万千瓦|兆瓦|千瓦时|度|斤|公斤|立方米|公顷)$/;

/** Verb, what is said of the thing, the thing. `isShared`: the words go on to the next number, and only the noun is this one's. */
const behind = (core: string, after: string, isShared: boolean): string => {
  const { noun, predicate } = nounAndPredicate(
    after
      .slice(0, 24)
      .replace(/^的/, "")
      .replace(/(?:和|及|与|、)$/, ""),
    isShared,
  );
  const said = isShared || /^[为成的到至在]/.test(predicate) ? "" : withoutAdverb(predicate).slice(0, 14);
  const verb = core.endsWith("等") || core.length > 8 || core.includes("、") ? firstVerb(core) : core;
  return `${verb.length > 6 ? "" : verb}${said}${noun.replace(/、[^、]{0,4}$/, "")}`;
};

/** “总投资2亿元的5个集镇项目”: the attribute of the thing named behind. */
const owner = (text: string, items: readonly Placed[], at: number, attribute: string, right: number): string => {
  const { found, clause } = items[at]!;
  const own = text.slice(found.end, right).replace(/^的/, "");
  const next = items[at + 1];
  const isCounted = next !== undefined && next.found.start === right && next.clause === clause && (own === "" || own.endsWith("等"));
  const words = isCounted ? text.slice(next.found.end, items[at + 2]?.clause === clause ? items[at + 2]!.found.start : clause.end) : own;
  // of a list its kind (“甲、乙等项目”), of one thing its name (“甲等一批项目”)
  const [, named = "", kinds = ""] = /^(.*)等([^、]+)$/s.exec(words) ?? [];
  const kind = kinds === "" ? words : named.includes("、") ? kinds : named;
  return nounAndPredicate(cut(kind)).noun + (attribute === "高" || attribute === "长" ? `${attribute}度` : attribute);
};

const joined = (noun: string, attribute: string): string =>
  noun.endsWith(attribute.slice(0, 2)) ? noun.slice(0, -2) + attribute : noun + attribute;
const attributeOf = (core: string): string =>
  /(?:计划|累计)?(?:总?投资额?|面积|高度?|长度?|宽度?|资金|规模)$/.exec(core)?.[0] ?? core.slice(-3);
const isPurpose = (after: string): boolean =>
  /^(?:用于|支持|加强|实施|开展|建设|新建|改造|推进|建成|修建|完成|购置|打造|对|的)/.test(after) || firstVerb(after) !== "";
const withoutVerbHead = (text: string): string => {
  const { subject, verb } = headsOf(text);
  return subject === "" && verb.length < text.length - 1 ? text.slice(verb.length).replace(/^了/, "") : text;
};
const cut = (text: string): string =>
  text
    .replace(/[、，；。].*$/s, "")
    .replace(/^了/, "")
    .slice(0, 24);

/** A long list of examples is named by its kind: “先后举办……邀请赛、……公开赛等文旅活动” is 举办文旅活动. */
const tidy = (core: string): string => {
  if (core.length <= 24) return core;
  const kind = /等([^、]{2,14})$/.exec(core)?.[1];
  if (kind === undefined) return core.length > longest ? core.slice(-longest) : core;
  const { subject, verb } = headsOf(core);
  return (subject === "" && verb.length <= 6 ? verb : firstVerb(core)) + kind;
};

/** The next item of a list shares the verb or the subject of the one before. */
const shared = (core: string, last: Read): string => {
  if (isVerbOnly(core) || /^(?:出栏|存栏|出口|进口|竣工|在建)$/.test(core))
    return (last.verb !== "" ? last.subject : headOf(last.metric)) + core;
  if (startsWithVerb(core)) return last.subject.length <= 8 ? last.subject + core : core;
  if (last.verb === "" || /^(?:完成|实现|达到|取得|获得)$/.test(last.verb))
    return last.verb !== "" && last.subject !== "" && last.subject.length <= 10 ? last.subject + core : core;
  return last.subject !== "" ? (last.subject.length <= 10 ? last.subject : "") + core : (last.verb.length <= 6 ? last.verb : "") + core;
};

/** What the clause before was about, where nothing was counted in it. */
const earlier = ({ text, items, at, around }: View): string => {
  const before = around.get(items[at]!.clause)?.before;
  return before ? nounAndPredicate(coreOf(text.slice(before.start, Math.min(before.end, before.start + 60)))).noun.slice(-16) : "";
};

const nextClause = ({ text, items, at, around }: View): string => {
  const next = around.get(items[at]!.clause)?.after;
  return next ? text.slice(next.start, Math.min(next.end, next.start + 60)) : "";
};
