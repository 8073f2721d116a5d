/** Verbs that take a work for their object (推进…建设, 建成…), with the stage that they put it at. */
import type { Stage } from "../../reading.ts";

/** `weak` leads say that something is done about the work, not what: a fact beside them wins (积极推进…，初步设计已通过论证). */
export type LeadStage = Stage | "weak" | "none";

const table: readonly (readonly [LeadStage, string])[] = [
  [
    "planned",
    `
    谋划落地实施 谋划实施 谋划建设 谋划推进 谋划启动 谋划 策划 规划建设 规划新建 规划布局 规划实施 规划 筹建 筹划
    论证 申报 储备 包装 选址建设 研究建设 研究推进 争取立项
  `,
  ],
  [
    "negotiating",
    `
    对接 洽谈 接洽
  `,
  ],
  [
    "signed",
    `
    新签约 签约 签订 签下 招引 引进 引入 招商引进 成功引进 入驻 新入驻
  `,
  ],
  [
    "approved",
    `
    获批建设 批准建设 批复
  `,
  ],
  [
    "building",
    `
    组织实施 落地实施 启动实施 启动建设 开工建设 新开工 开工 开建 动工 动工建设 投资建设 新建 扩建 改扩建 改建 迁建
    续建 建设 兴建 修建 修筑 铺设 架设 整修 启动 实施 推进建设 加快建设 改造提升 提升改造 改造 扩容 施工 上马 兴办 维修 修缮 综合整治 综合治理 升级
  `,
  ],
  [
    "completed",
    `
    新建成 建成 建好 完成 竣工 完工 打通 贯通 修通 修复完成 完成建设 落成
  `,
  ],
  [
    "operating",
    `
    建成投用 建成投运 建成启用 建成运营 建成投产 投入使用 投用 投产 投运 运营 启用 开放 开通 新开通 开通运营 设立
    成立 开业 建成使用 建成并投入使用 建成开放
  `,
  ],
  [
    "weak",
    `
    协调 统筹 探索 加速 加速推进 推进 推动 加快 跟进 促进 抓好 抓实 抓紧 做好 搞好 加大 加强 加紧 支持 落实 服务 保障 确保 完善 助推
    打造 创建 跟踪 突破 保证 布局 督促 力促 促成 强力推进 做实
  `,
  ],
  [
    "none",
    `
    力争 争取 见证 依托 围绕 发挥 利用 用好 盘活 位于 借助 结合 聚焦 通过 坚持 紧盯 巩固 巩固提升 强化 发展 培育 扩大 提升
    优化 深化 带动 吸引 成为 列入 纳入 荣获 获得 作为 参与 融入 牵头 争创 升级为 建成为 公布 扶持 重点扶持 谋项目 抓
    对标 瞄准 按照 根据 举办 承办 办好 召开 参加 组织 引导 鼓励 整治 治理 解决 拆除 关停 规范 管理
    满足 实现 改善 保护 开展 开发 出台 制定 编制 享受 受理 办理 抓住 牢牢抓住 把握 牢牢把握 提高 细化 实化 紧扣 取缔
    控制 严格控制 调整 清洗 刷新 牵住 盯紧 破解 激活 拓展 延伸产业链 健全 构建 形成 打响 擦亮 摸清 盘清 做大 做强 壮大 培育壮大
    做优 做细 做精 培优 建强 落实好 牢记 贯彻 践行 开拓 申办 帮助 指导 协助 动员 倡导 提供 包联 包抓 走访 承接 支撑
    辐射 覆盖 惠及 改变 消除 淘汰 关闭 维护 化解 处置 清理 清除 查处 打击 优先 创新 兑现 补齐 接入 建好用好 管好用好
    建管用好 确定 建立 丰富 增强 安排 优先安排 遏制 坚决遏制 杜绝 坚决杜绝 进驻 整合 重组 兼并 托管 收购 回购
  `,
  ],
];

const stages = new Map<string, LeadStage>(
  table.flatMap(([stage, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, stage] as const),
  ),
);

/** Said of how a verb is done; stands before and between leads (`全力推进`, `年内尽快启动`). */
const ADVERB = String.raw`
  坚决 积极 大力 全力 全速 全面 全程 强力 着力 努力 奋力 聚力 加力 有力 有序 有效 稳步 稳妥 平稳 扎实 切实 持续 继续
  接续 连续 深入 纵深 深度 统筹 统一 协同 协调 尽快 尽早 及早 适时 适度 重点 集中 精心 科学 高标准 高质量 高水平 高品质
  高起点 高效 高位 主动 超前 提前 按期 如期 按时 同步 相继 陆续 先后 顺利 圆满 成功 基本 全部 正式 率先 一体 滚动 压茬
  抢抓 抓紧 加速 迅速 快速 正在 正加快 正 即将 已经 已 将 要 再 又 还 也 都 均 新 早日 早 年内 年底前 进一步 逐步 不断
  不间断 一直 始终 严格 认真 分期 分批 分类 多方 多措并举 全力以赴 集中精力 千方百计 倒排工期 挂图作战 进展 共 累计
  务必 必须 需要 做优 真正 大规模 大手笔 自主 首次 从严 依法 妥善 整体 系统 启动了 计划 拟 预计 可 能够 现已 目前 今年
  当年 去年 全年 总共 一并 并 以 来 首先 其次 [一二三四五六七八九十]是 [一二三四五六七八九十]要 \d+月(?:底|份|中旬)?前? [一二三四]季度 上半年 下半年
`
  .trim()
  .split(/\s+/)
  .join("|");

/** Verbs that are also parts of names (储备库, 服务中心, 综合开发): they lead only at the head of a phrase or after another lead. */
const soft = new Set(
  `
  储备 包装 论证 规划 申报 开放 运营 投资 服务 保障 支持 落实 建设 改造 改造提升 提升改造 扩建 改扩建 改建 新建 迁建
  续建 扩容 铺设 提升 优化 发展 开发 保护 治理 整治 综合整治 综合治理 管理 组织 引导 规范 创建 施工 巩固 完善 培育 利用
  通过 加工 制定 编制 对接 上马 位于 升级 维修 按照 加速 举办 承办 受理 办理 开展 获得 满足 完工 竣工 结合 强化 深化 创新 优先
  延伸产业链 控制 调整 整合 托管 维护 支撑 辐射 覆盖 承接 处置 清理
`
    .trim()
    .split(/\s+/),
);

const particle = "了|着|好|过|到|对|和|与|及|于";
const leadWords = [...stages.keys()].sort((a, b) => b.length - a.length).join("|");

/** All leads of a text, left to right, the longest at each place. */
export const LEAD = new RegExp(leadWords, "g");
const money = "(?:(?:总|计划)?投[入资])?(?:约|近|超)?\\d[\\d.]*余?[万亿]?余?元";
/** Only what may stand between two leads of one chain: adverbs, particles, money, a list number as `mask` shows it. */
export const BETWEEN_LEADS = new RegExp(`^(?:（\uE000{1,3}）)?(?:${ADVERB}|${particle}|${money}|、|地)*$`);
/** How the verb behind is done; no part of a name before it. */
export const ADVERBS_AT_END = new RegExp(`(?:(?:${ADVERB})地?)+$`);
/** What may hang on a verb before its object (谋划了, 落实好). */
export const AFTER_LEAD = new RegExp(`^(?:了|着|好|过(?!境|街|江|河)|对(?!外))`);

/** The stage that a verb puts its object at. */
export const leadStage = (verb: string): LeadStage => stages.get(verb) ?? "none";
/** Verbs of pushing a work on: behind them a named work needs no 建设 to be one. The other weak verbs (支持, 加强) need it. */
export const isPush = (verbs: string): boolean => /推进|推动|加快|加速|跟进|抓好|抓实|抓紧|搞好|做好|加紧|促成|突破/.test(verbs);
/** Verbs of an aim or an event (打造…高地, 举办…现场会): what they name is no work by that alone. */
export const isAim = (verbs: string): boolean => /打造|创建|争创|举办|承办|办好|召开|参加/.test(verbs);

/** Verbs of what one leans on for something else (依托青禾园区，…): the work is named, nothing is said of it. */
export const isAside = (verbs: string): boolean => /^(?:结合|依托|围绕|按照|根据|借助|发挥|利用|聚焦|位于|作为)/.test(verbs);

/** Verbs that are as often the first word of a name (创新大厦, 服务中心): behind another verb they belong to the name. */
export const isNounToo = (verb: string): boolean => /^(?:创新|发展|投资|服务|管理|规划|培育|组织)$/.test(verb);

/** Whether a verb leads only at the head of a phrase. */
export const isSoft = (verb: string): boolean => soft.has(verb);
