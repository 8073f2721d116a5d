/** Verbs in a row: 加快|推进, 谋划|落地实施, 新建、改造; and where a row ends because the next verb is a noun. */
import { NOUNISH } from "./nounish.ts";
import { skipAdverbs } from "./openers.ts";
import { verbAt } from "./verbs.ts";

/** After these a word that could be a verb is the noun of what was promised: `加快建设进度`, `实施改造提升工程`. */
const NOUN_TAIL =
  /^(?:[的等”’」》）)]|$|(?:工程|项目|工作|力度|水平|能力|机制|体系|制度|用地|行动|计划|资金|进度|步伐|进程|活动|方案|规划|试点|改革|环境|平台|中心|模式|任务|攻坚|成果|成效|质量|效率|管理|监管|管控|治理|转型|升级|创新|发展|标准|责任|政策|措施|协同|服务|专项|示范|安全|格局|空间|条件|方式|战略|问题|率|区|网|线|站)(?:$|[的和与及、等”]|建设$|工作$|审批))/u;
/** Verbs that only carry another: always part of the action, whatever follows. */
const CARRIERS: ReadonlySet<string> = new Set("推进 推动 实施 落实 落地实施 开展 完善 健全 打造 构建 建立 谋划 实行 推行".split(" "));
/** Verbs that may stand second in a chain; most others are nouns there (推进惩治…体系建设, 落实问责制). */
const SECOND: ReadonlySet<string> = new Set(
  "推进 推动 实施 落实 落地实施 开展 完善 健全 打造 构建 建立 谋划 实行 推行 建设 发展 发展壮大 培育 壮大 提升 改造 改造提升 引导 支持 申报 兑现 洽谈 拓展 扩大 优化 引进 引入 组织 化解 破解 解决 使用 运用 利用 修复 整治 保护 创建 考察 鼓劲 疏通 形成 推广 普及 监测 改善 巩固 编制 出台 制定 修订 整合 盘活 补齐 完成 启动 提高 转化 改进 深化 细化 执行 清理 规范 布局 投用 集聚 聚集 强化 加强 防范 遏制 扶持 帮助 鼓励 消除 取缔 淘汰 新建 改建 扩建 续建 扩容 拆除 清退 查处".split(
    " ",
  ),
);
/** 做好, 抓好 take what was done as their noun: 做好巩固拓展脱贫成果工作. */
const TAKES_NOUN = /^(?:.[好实牢细]|落实|坚持|注重|严格|开展)$/u;
const JOINT = /^(?:、|和|与|并|及)/u;

/** End of the chain of verbs that begins at `at`: 加快|推进, 谋划|落地实施, 新建、改造, but 加快 of 加快建设进度. */
export const endOfChain = (text: string, at: number): number => {
  let end = at + verbAt(text, at).length;
  for (;;) {
    const joint = JOINT.exec(text.slice(end))?.[0] ?? "";
    const from = joint ? skipAdverbs(text, end + joint.length, (place) => verbAt(text, place)) : end;
    const next = verbAt(text, from);
    const joined = /^[和及并]/u.test(joint) || (joint === "、" && !NOUNISH.has(next));
    if (!next || !(joined || SECOND.has(next)) || (TAKES_NOUN.test(text.slice(at, end)) && !joint)) return end;
    const after = from + next.length;
    const rest = text.slice(after);
    if (rest.length < 2 || (NOUN_TAIL.test(rest) && !JOINT.test(rest))) return end;
    if (JOINT.test(rest) && !verbAt(text, after + 1)) return end;
    const further = verbAt(text, after);
    if (!CARRIERS.has(next) && further && NOUN_TAIL.test(text.slice(after + further.length))) return end;
    end = after;
  }
};
