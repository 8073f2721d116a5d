/**
 * Verbs of doing (做事的动词): what a government says that it will do to something. Segmenters tag them badly
 * (健全 adjective, 谋划 noun, 优化 noun), because plans open a clause with them and with hardly anything else.
 */
const table = `
推进 推动 推行 推广 推出 推开 推介 推荐 加快 加速 加大 加强 加密 加固 强化 深化 优化 细化 硬化 美化 绿化 亮化 净化 活化 简化 量化 激活 盘活 搞活 放活
落实 落地 落细 落地实施 贯彻执行 贯彻落实 实施 实行 执行 施行 履行 开展 组织 举办 承办 召开 开设 开办 开通 开工 开工建设 开发 开挖 开辟 开拓 拓展 拓宽 拓建
建设 建成 建立 建好 建强 建造 建起 建管 建立健全 新建 续建 扩建 改建 迁建 翻建 兴建 共建 组建 筹建 创建 构建 构筑 搭建 重建 修建 援建 配建 修缮 修复 修订 修编 整修 维修 重塑 塑造 打造 铺设 架设 安装 加装 增设 增建 设立 设置 布局 布设 谋划 策划 规划 规划建设 筹备 筹划 筹集 启动 启用 投用 投入 投资 投放 建成投用 完成 完工 竣工 完善 健全 充实 丰富 补齐 补强 补足 配齐 配套 配备 配强 配置
培育 培养 培植 培训 培优 培强 孵化 引进 引入 引育 引导 引培 招引 招聘 招募 吸引 集聚 聚集 壮大 发展 发展壮大 扶持 支持 鼓励 奖励 激励 帮助 帮扶 资助 补贴 奖补 争取 争创 申报 申请 创优 创新 探索 研究 制定 制订 出台 编制 起草 拟定 印发 确定 明确 划定 核定 认定 评定 评选 开列 梳理 摸清 摸排 排查 普查 调查 核查 检查 督查 督导 巡查 监测 监督 监管 清理 清除 清退 清剿 清收 清偿 清查 清零 拆除 拆迁 关停 关闭 取缔 淘汰 压减 压缩 压降 削减 减免 减少 控制 管控 严控 严管 严守 严防 严禁 严惩 严查 严打 禁止 制止 杜绝 遏制 防范 防止 防控 防治 预防 化解 消除 消化 破解 破除 解决 处置 处理 查处 打击 惩治 整治 整顿 整改 整合 治理 综合治理 综合整治 根治 根除 纠正 纠治 规范 严肃 严格 改革 改造 改善 改进 改良 更新 更新改造 升级 提升 提高 提档 提质 增加 增强 增进 增设 扩大 扩充 扩面 保障 保护 保持 保住 维护 守护 守住 守牢 守好 坚守 筑牢 扎牢 扎紧 兜牢 兜住 织密 织牢 夯实 压实 压紧 拧紧 稳定 稳住 巩固 巩固提升 延伸 延长 延链 补链 强链 连通 联通 贯通 打通 疏通 畅通 理顺 疏解 疏浚 化债 偿还
办好 办理 办成 办结 做好 做强 做大 做优 做实 做细 做精 做深 做足 做活 抓好 抓实 抓牢 抓紧 抓细 狠抓 强抓 大抓 力抓 严抓 紧抓 抢抓 抓住 搞好 用好 用足 用活 管好 护好 育好 讲好 打好 打赢 打响 唱响 叫响 擦亮 种好 种植 养殖 栽植 造林 补植 收储 收购 征收 征迁 征集 收集 储备 盘清 供应 供给 提供 发放 兑现 落户 签约 洽谈 对接 走访 考察 跟进 衔接 承接 承担 接受 接续 听取 采纳 回应 配合 协助 协调 调度 调整 调优 调动 统筹 安排 部署 实现 确保 力保 力促 力争 保证 促进 促成 助力 助推 带动 拉动 撬动 释放 激发 挖掘 发掘 深挖 发挥 利用 运用 使用 采用 采取 应用 借鉴 学习 学习运用 宣传 宣讲 弘扬 传承 倡导 倡树 普及 繁荣 丰富 营造 创造 创作 编写 编纂 整理 展示 展现 凸显 彰显 突出 突破 攻克 攻坚 应对 防御 抵御 处罚 追究 考核 评估 评价 验收 通过 取得 赢得 获得 赋能 赋予 授权 下放 取消 公布 公示 发布 开放 放开 放宽 降低 减轻 缓解 缩小 调解 调处 救助 关爱 关心 关怀 慰问 抚恤 安置 搬迁 转移 转移就业 转变 转化 转换 转型 流转 融入 融合 汇聚 凝聚 联合 联动 深耕 深入推进 密切 参与 参加 争当 争做 争先 争抢 抢占 抢修 布置 选派 选拔 选树 选优 选聘 选育 评出 树立 树牢 树好 践行 坚持 注重 重视 关注 聚力 着眼 保供 保交 控减 厉行 反对 摒弃 力戒 克服 改变 扭转 补种 扩种 轮作 复垦 复耕 整备 盘点 清欠 化解 追缴 追逃 回收 净增 新增 新培育 新创建 新开工 新认定 新引进 新签约 新改建 新改扩建 改扩建 升规 入库 入统 纳统 纳入 列入 收官 上线 上市 上马 搭好 架好 理清 厘清 找准 把握 把好 把牢 掌握 了解 熟悉 领会 传导 守望 捍卫 巡检 检修 除险 加固 抢收 轮训 试行 试运行 先行 延续 恢复 重启 牵头 主抓 挂牌 督办 交办 盯办 协办 销号 回访 复查 抽查 公证 调研 质询 贯彻 落细落实 落实落细 做细做实 做实做细 做大做强 做优做强 做强做优 做强做大 用好用活 用足用好 建好用好 管好用好 抓紧抓实 抓实抓细 聚链成群 清仓 化危 续签 重组 并购 募集 融通 放大 放活 迭代 迭代升级 升格 转正 包联 联系 领办 代办 帮办 共享 共治 共建共享 美化提升 改造提升 整治提升 提升改造 扩容 扩容提质 提质升级 转型升级 强基 固本 固化 赋权 让利 惠企 稳岗 稳企 稳产 稳控 防汛 抗旱 防灾 消纳 处治 收治 救治 接种 筛查 建档 立卡 落图 上图 确权 登记 颁证 发证 核发 减负 减排 降碳 固碳 治污 治水 护绿 增绿 扩绿 造绿 补绿 播种 抢种 推深做实 走深走实 抓早 抓常 留住 留用 挽留 注入 输送 输出 通车 试种 筛选 推选 优选 淘选 动员 发动 号召 倡议 劝导 监控 预警 预报 评比 表彰 表扬 惩戒 惩处 肃清 铲除 扫除 净空 腾退 腾出 腾空 回购 回迁 征用 征求 征询 论证 审批 审查 审核 审计 备案 报批 立项 招标 采购 采集 归集 汇集 集成 集中 分类 分解 细分 压茬 倒排 挂图 攻关 转产 扩产 增产 增收 增效 增殖 放流 调减 调增 核减 核实 拉长 拉开 拉高 做靓 做响 加入 扩围 扩权 严明 严厉打击 服务好 保护好 发展好 利用好 落实好 发挥好 组织好 解决好 维护好 管理好 运用好 建设好 完成好 辅导 督促 敦促 约束 疏导 引领 撑腰 鼓劲 勤俭 戒除 整肃 精简 合并 撤并 归并 撤销 精减 裁减 聘请 发扬 扩展 提速 锤炼 筹措 抽检 定制 适配 行使 新上 购置 添置 更换 招录 增派 派驻 组织实施 申建 培引 服务保障 开行 增开 联建 划转 剥离 移交 接管 接入 覆盖 推送 坚持和完善 坚持完善 购买 报告 试点建设 拉大 明晰 厚植 创设 投入运营 投入使用 把控 携手 当好 提振 指导 教育引导 达产 投产 达效 交付 封顶 开业 运营 落地 建成投产 揭牌 开馆 动工 挂网 公开曝光 推进公开 厉行节约 勤俭节约
`;

const VERBS: ReadonlySet<string> = new Set(table.split(/\s+/u).filter(Boolean));
const LONGEST = Math.max(...[...VERBS].map((verb) => verb.length));
/** Most characters begin no verb: asked first, for every place of a text is asked. */
const BEGINS: ReadonlySet<string> = new Set([...VERBS].map((verb) => verb.slice(0, 2)));

/** 抓实, 建强, 扛牢: one character of doing and one that says how well; the pairs are open, so they are made and not listed. */
const DONE_WELL =
  /^[抓做建办用管守筑织兜配育引扛盯拧树护种养谋讲走唱答写打搞理摸改修培铸锻激拓选稳][好实牢强细精深活足准紧严住稳透响靓优大通齐造]/u;

const longestAt = (text: string, at: number): string => {
  if (!BEGINS.has(text.slice(at, at + 2))) return DONE_WELL.exec(text.slice(at, at + 2))?.[0] ?? "";
  for (let length = Math.min(LONGEST, text.length - at); length > 1; length--) {
    const word = text.slice(at, at + length);
    if (VERBS.has(word)) return word;
  }
  return DONE_WELL.exec(text.slice(at, at + 2))?.[0] ?? "";
};

/**
 * Verb of doing that stands at `at`, or "" where none does. The longest wins: `建立健全` before `建立`. With 的 behind it a
 * verb describes (`完善的服务`), with 是 it is described; it does nothing.
 */
export const verbAt = (text: string, at: number): string => {
  const verb = longestAt(text, at);
  return /[的是]/u.test(text[at + verb.length] ?? "") ? "" : verb;
};

/** First verb of doing at or after `from`, with its place. */
export const findVerb = (text: string, from: number): { readonly at: number; readonly verb: string } | undefined => {
  for (let at = from; at < text.length - 1; at++) {
    const verb = verbAt(text, at);
    if (verb) return { at, verb };
  }
  return undefined;
};
