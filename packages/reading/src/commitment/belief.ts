/**
 * What is professed, declared, described or called for, and not done: creeds, principles, the situation, announcements, appeals
 * (ANNOTATION.md: not commitments).
 */

/** Formulas of political creed, fixed by the party's documents and the same in every report. */
const CREED =
  /两个确立|两个维护|四个意识|四个自信|对党(?:绝对)?忠诚|党的(?:全面|集中统一)?领导|高举.{0,12}旗帜|看齐|不忘初心|政治(?:判断力|立场|方向|站位)|高度一致/u;
const PROFESSES =
  /^(?:学习贯彻|贯彻落实|贯彻|践行|坚持和发展|坚持|学深悟透|坚定|捍卫|拥护|衷心拥护|忠诚践行|牢记|牢固树立|牢牢树立|树立|树牢|树立和践行|恪守|秉持|秉承|弘扬|保持|摒除|强化|深刻领悟|学懂弄通)/u;
const CREED_END =
  /(?:思想|理念|主义|宗旨|初心|使命|信念|信仰|道路|安全观|政绩观|发展观|群众观|法治思想|嘱托|教诲|情怀|本色|定力|底线思维|极限思维|服务意识|公仆意识|忧患意识|大局意识|宗旨意识|主动意识|为民意识|姿态|状态|心态|劲头|干劲|斗志|锐气|品格|精气神|韧劲|闯劲|拼劲|激情|清醒|坚定)[”’]?$/u;
const SPIRIT_END = /精神[”’]?$/u;
/** Orders that are carried out, unlike a congress that is taken to heart: 落实八项规定精神. */
const ORDERS = /规定|细则|意见|办法|条例|文件|制度|方案/u;
const TAKEN_AS = /^(?:坚持|始终|自觉)*(?:把|将).+(?:作为|当作|放在|摆在|视为|视作|当成)/u;
const FOR_USE = /(?:财力|资金|精力|资源|力量)(?:用|放|投)/u;

/** A campaign bears a creed's name and is still held: 开展“不忘初心”主题教育. */
const CAMPAIGN = /主题教育|学习教育|活动|行动(?!自觉)|大讨论|培训|制度|成果/u;

export const isCreed = (text: string): boolean =>
  (CREED.test(text) && !CAMPAIGN.test(text)) ||
  (PROFESSES.test(text) && (CREED_END.test(text) || (SPIRIT_END.test(text) && !ORDERS.test(text)))) ||
  (TAKEN_AS.test(text) && !FOR_USE.test(text));

/** 坚持规划引领, 坚持“过紧日子”: a principle; but 坚持每年实施一批…, 坚持跟踪问效 are things done. */
export const isPrinciple = (text: string): boolean =>
  /^(?:坚定|坚持|牢牢|毫不).*不(?:动摇|放松|松懈)$/u.test(text) ||
  (text.startsWith("坚持") &&
    !/^坚持(?:每|不懈|巩固|实施|深入|推进|落实|开展|跟踪|完善|加强|抓好|做好|办好|执行|实行|推行|召开|举办|公开|定期|向|报告|接受|依法接受|主动|和完善|完善|清理|整治|打击|严查|把有限|将有限)/u.test(
      text,
    ));

const IS =
  /^(?!.*(?:尤其是|特别是|无论是|不管是|重点是|而是|不是))[^、]{0,24}?(?:(?<![但还就于凡要只总先若])是(?!否|非)|关乎|事关|关系到|离不开|任重道远|来之不易|至关重要|十分重要|大有可为|迫在眉睫|刻不容缓)/u;
const STANDS = /(?:已经|依然|仍然|仍是|正在|正处|面临|存在着?|成为了|取得了|不容忽视|尚未)/u;
/** 提升效率是做好工作的关键: though a verb opens it. */
const EQUATES =
  /^[^，]{2,40}是[^，]{0,30}(?:关键|根本|基础|前提|保障|核心|目的|使命|责任|要求|出路|支撑|体现|抓手|所在|动力|源泉|标准|标志)$/u;
export const equates = (text: string): boolean => EQUATES.test(text);

/** 群众生活水平稳步提高: what shall have come about, told of its subject. */
const COME_ABOUT =
  /(?:稳步|显著|明显|更加|进一步|持续|不断|全面|基本|大幅|加快|深入)(?:提高|增强|改善|提升|完善|健全|巩固|形成|建立|推进|优化|拓展|好转|缩小|深化|壮大|建成|实现|显现|人心|丰富|提速|增长|巩固壮大)$/u;
export const hasComeAbout = (text: string): boolean => COME_ABOUT.test(text);

/** Says how things stand: `集镇是产业的载体`. Only where no verb of doing opens the clause. */
export const isSituation = (text: string): boolean => IS.test(text) || STANDS.test(text);

const APPEAL =
  /让我们(?!的|[县市区镇乡])|各位代表|同志们|朋友们|团结在以|我(?:们)?(?:坚信|相信|深信|坚定地相信)|^(?:有|在).*(?:坚强领导|关心支持)下?$/u;
const MUST_COME = /(?:一定|必将|必定)(?:能够?|会|将|可以)|(?:共同|不懈|努力|团结)奋斗$|贡献(?:力量|智慧)?$|新篇章$|新局面$|新答卷$/u;
export const isAppeal = (text: string): boolean => APPEAL.test(text);
export const isSlogan = (text: string): boolean => MUST_COME.test(text) && !text.startsWith("为");

const ANNOUNCES =
  /^(?:着力|重点|突出|集中力量|全力|切实|努力|主要|扎实|着重)*(?:抓好|做好|强抓|抓|做|推进|完成|打好|实施|落实|突出|从|在|干好|做到)?(?:(?:以下|下列|如下|下面|这)(?:[一二三四五六七八九十\d]+(?:个|大|项|件)?)?|[一二三四五六七八九十\d]+(?:个|大|项)?(?=方面|重点任务|工作|任务))(?:方面)?的?(?:重点|主要|具体)?(?:工作|任务|实事|举措|重点|方面|突破)*(?:上?(?:下功夫|发力|着力|用力|求突破|展开))?$/u;
/** `重点抓好六个方面工作`: says that a list comes. */
export const isAnnouncement = (text: string): boolean =>
  ANNOUNCES.test(text) || /^(?:具体|主要|重点)?(?:是|包括|有|工作安排|安排如下|如下)$/u.test(text);

const OF_SUBJECT =
  /^(?:这?(?:既|也|就|都|更|无疑)?是(?!否)|责任重大|使命光荣|任务艰巨|任务繁重|任重道远|意义(?:十分|非常)?重大|至关重要|势在必行|刻不容缓|尤为重要|十分重要|非常重要)/u;
/** `提升镇容镇貌，是民心所盼`: what stands before in the sentence is only its subject. */
export const closesSubject = (text: string): boolean => OF_SUBJECT.test(text);
