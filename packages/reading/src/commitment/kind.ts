/** What a clause of the tasks does in its sentence. */
import { equates, hasComeAbout, isAnnouncement, isAppeal, isCreed, isPrinciple, isSituation, isSlogan } from "./belief.ts";
import { isCountOfList, isIndicator } from "./indicator.ts";
import { isLeadIn } from "./lead-in.ts";
import { skipAdverbs, skipOpeners } from "./openers.ts";
import { readPredicate } from "./predicate.ts";
import { isPurpose } from "./purpose.ts";
import { verbAt } from "./verbs.ts";

/**
 * - `task`: an action of its own; a commitment begins here
 * - `purpose`: what the action before it is for; belongs to that commitment
 * - `rest`: no verb of doing; the rest of a list or a turn of phrase, belongs to what stands before it
 * - `topic`: what the action after it is done to (`对新上项目，…`)
 * - `leadIn`: by what light; left out
 * - `none`: creed, principle, slogan, situation, indicator, announcement
 * - `appeal`: ends what the government promises in this sentence
 */
type Kind = "task" | "purpose" | "rest" | "topic" | "leadIn" | "none" | "appeal";

interface Place {
  /** An action stands before it in the sentence, with nothing but purpose between. */
  readonly afterTask: boolean;
  /** Nothing but purpose follows in the sentence. */
  readonly last: boolean;
  /** Nothing at all follows in the sentence. */
  readonly final: boolean;
}

const TOPIC = /^(?:对|对于|针对)(?!接|标|照)|(?:项目|工程|产业|板块|企业|人才|路|园|区|厂|中心|基地|小区|方面)$/u;
/** 投资200万元，新建…: what it costs belongs to what is done with it. */
const OUTLAY = /^(?:计划|年内|预计|今年|再)*(?:总?投资|投入|安排)[^，]{0,6}\d[^，的]*元(?:资金)?$/u;
/** 补助由18元提高到32元: the size of what was promised before it. */
const RAISED = /由.+(?:提高|提升|增加|扩大|下降|降低|增长|降)[到至为]/u;
/** 时刻盯紧重点领域安全。 at the end of a sentence leads to nothing: it is what is done. */
const WATCHES = /^(?:盯紧|紧盯|盯住|关注|抓住|把握|突出|聚焦)/u;

export const kindOf = (clause: string, place: Place): Kind => {
  const opened = clause.slice(skipOpeners(clause));
  const phraseAt = skipAdverbs(opened, 0, (at) => verbAt(opened, at));
  const phrase = opened.slice(phraseAt);
  if (isAppeal(clause)) return "appeal";
  if (isAnnouncement(opened)) return "none";
  if (place.afterTask && isCountOfList(opened)) return "rest";
  if (OUTLAY.test(opened)) return "topic";
  if (place.afterTask && RAISED.test(opened)) return "rest";
  if (isIndicator(opened)) return "none";
  if (isCreed(phrase) || isCreed(opened) || isPrinciple(opened)) return "none";
  if (equates(opened)) return "none";
  if (isSlogan(opened)) return place.afterTask ? "purpose" : "none";
  if (place.afterTask && isPurpose(opened, phrase, place.last)) return "purpose";
  if (isLeadIn(phrase)) return place.afterTask && place.final && WATCHES.test(phrase) ? "task" : "leadIn";
  const read = readPredicate(opened);
  const listed = verbAt(phrase, 0) !== "" || OPENS_ACTION.test(phrase);
  if (read && listed) return "task";
  if (place.afterTask) return /^(?:对于?|针对)/u.test(phrase) ? "topic" : "rest";
  if (read && read.at === phraseAt) return "task";
  if (isSituation(opened) || hasComeAbout(opened)) return "none";
  if (read && read.object !== "") return "task";
  return TOPIC.test(opened) ? "topic" : read ? "task" : "rest";
};

/** Prepositions that open a verb phrase; readPredicate has found the verb behind them. */
const OPENS_ACTION =
  /^(?:进行|予以|给予|把|将|对|与|同|向|为|给|以(?!及|便|来)|用|在|从|由|通过|按照|按|围绕|依托|结合|聚焦|针对|抓住|借助)/u;
