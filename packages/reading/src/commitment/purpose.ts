/**
 * Purpose and result clauses: they say what the action before them is for (`让群众出行更方便`, `不断提升服务水平`)
 * and belong to that commitment. The first clause of a sentence never is one.
 */

/** These only ever say what for, or go on with what was begun. */
const ALWAYS =
  /^(?:让|使得?|令|以便|从而|进而|以此|真正|早|旧貌|惠及|做到|达到|促进|促使|倒逼|实现|形成|彰显|缩小|带动|拉动|撬动|助力|释放|满足|展现|展示|凸显|弥补|避免|方便|便利|腾出|拉开|走出|跑出|趟出|开创|谱写|书写|掀起|赢得|成为|变|走在|争做|争当|而是|更好|更多|全力以赴|尽快(?:落户|见效|达效|投产|发挥|形成|实现)|为.{2,30}(?:奠定|提供|注入|创造|营造|打下|作出|做出|增添|护航|赋能|积蓄|支撑|贡献|蓄势|助力)|努力|(?:确保|力促|力争).{0,6}早|营造|创造.{0,4}(?:条件|环境|氛围|更多))/u;
/** A clear-cut goal is an action of its own: 确保通过验收, 力争年底前建成. */
const WISH =
  /^(?:确保|保证|力争|力促)(?!.*(?:完成|通过|建成|投用|投产|竣工|开工|动工|新增|新建|创建|启动|引进|签约|落地|资金|返贫|争取|申报|培育|打造))/u;
/** Better, more, stronger: what comes about when something else is done, unless somebody is told to pursue it (大力提升). */
const BETTER =
  /^(?:提升|提高|增强|增进|增加|改善|激发|降低|减轻|缓解|拓宽|畅通|丰富|凝聚|汇聚|吸引|塑造|维护|守护|保障|搭建|引领|赋能|推动|推进|打造|构建|构筑|筑牢|夯实|壮大|做大|做强|做优|稳定|防止|防范|防范化解|叫响|唱响|打响|擦亮|培厚|延长|补齐|巩固|加快形成|加快实现|加快(?=.{2,12}(?:步伐|进程)$)|加速.{2,8}(?:聚集|集聚|步伐|进程)|建成|建设)/u;
const PURSUED = /^(?:大力|切实|重点|认真|扎实|加力|强力|深入|主动|依法|坚决|严格|有序|稳步|统筹|精准|积极)/u;
/** What comes about is a state, a power, a mood: no office can be charged with it alone. */
const STATE =
  /(?:水平|能力|质量|效率|效益|质效|成效|实效|品质|品位|内涵|形象|功能|活力|动力|动能|潜力|合力|竞争力|影响力|带动力|知名度|美誉度|满意度|获得感|幸福感|安全感|公信力|执行力|承载力|覆盖面|力|度|率|格局|局面|环境|氛围|面貌|优势|高地|标杆|典范|样板|品牌|名片|地标|引擎|主阵地|增长极|共同体|升级|跃升|提质|提升|增收|增效|发展|增长|转型|融合|循环|联通|互动|协调|和谐|稳定|权益|利益|需求|压力|成本|负担|差距|防线|屏障|步伐|进程|新路|突破|新动能|福祉|生活|风尚|新风|文章|空间|渠道|框架|家园|后顾之忧|信心|热情|风险|生命线|正义|产业链条?|集群|基地|平台|新城|[县镇区市省]|政府|乡村|城市)[”’]?$/u;
/** With a count or a thing to be set up it is an action of its own: 打造示范点3处, 建设农产品交易中心. */
const OF_ITS_OWN =
  /\d|[一二三四五六七八九十两]+(?:个|家|处|条|座|所|批|项)|项目|工程|制度|机制|试点|专项|活动|行动|整治|监管|执法|普法|改造|工作$|(?:园|中心|体系|基础设施)建设|资金|用地|犯罪/u;
const BY_MEANS = /^(?:以|用|靠)(?!.*为).{2,24}(?:引领|推动|促进|保障|带动|支撑|撬动|倒逼|护航|赋能|推进|换取|守护|确保)/u;
const IN_WHICH = /^(?:在.{2,40}(?:中|上|方面|里|下).{0,10}(?:壮大|发展|提升|突破|倾斜|前行|作为|见效)|从源头)/u;

/**
 * Is `clause`, standing after an action in its sentence, what that action is for? `verbPhrase` is the clause without its
 * adverbs; `last` tells that nothing but purpose follows in the sentence.
 */
export const isPurpose = (clause: string, verbPhrase: string, last: boolean): boolean => {
  if (BY_MEANS.test(clause) || IN_WHICH.test(clause)) return true;
  if (ALWAYS.test(clause) || ALWAYS.test(verbPhrase)) return !/\d/u.test(clause) || /^(?:让|使|惠及|带动|实现)/u.test(verbPhrase);
  if (WISH.test(clause)) return !/\d/u.test(clause);
  if (PURSUED.test(clause) || OF_ITS_OWN.test(verbPhrase) || !BETTER.test(verbPhrase) || !STATE.test(verbPhrase)) return false;
  return last || /^(?:不断|不间断|持续|进一步)?(?:提升|提高|增强|增进|改善|激发|降低|打造|推动)/u.test(clause);
};
