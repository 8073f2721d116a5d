/** Words that make a phrase no work of its own: campaigns, institutions of policy, and the plain words of which plans are full. */

/** A phrase that ends with one of these is a policy, a meeting, an institution, not a work, unless its own head or 项目 says so. */
const POLICY_ENDS = `
  发展 体系 机制 制度 行动 计划 方案 战略 活动 改革 工作 服务 作风 队伍 能力 水平 质量 氛围 环境 品牌 文化 文明 政府
  经济 产业 产业链 集群 企业 链条 事业 合作 战役 攻坚战 攻坚 步伐 进程 力度 格局 模式 优势 生态 法治 社会 国家 强国
  强省 强市 强县 任务 目标 政策 措施 举措 项目库 台账 清单 标准 规划 设计 意识 责任 条件 功能 问题 资源 要素 人才 投资
  资金 贷款 债券 指标 业态 消费 市场化 体制 队 组织 协会 公司 集团 银行 支行 部门 委员会 机关 大会 论坛 峰会 节 赛 展会
  博览会 洽谈会 职业 岗位 用地 土地 产品 技术 网络 关系 标杆 样板 高地 热潮 管理 监管 执法 监督 考核 评估 普查 调查
  培训 宣传 教育 征收 补偿 收费 补贴 救助 保险 运动 三年 五年规划 模范城 卫生城 文明城 园林城 卫生县城 园林县城 百强
  称号 荣誉 奖 时代 新时代 转型 振兴 共同富裕 现代化 城镇化 工业化 信息化 数字化 智能化 国际化 市场主体 新局面 大局
  面貌 基础 实力 动能 引擎 空间 领域 方面 环节 渠道 窗口 门户 名片 大道理 之路 道路自信 新路 出路 思路 套路 路子 致富路
  赶考路 长征路 征程 基础设施 公共设施 设施 配套设施 方向 主体 家园 生活 民生 福祉 利益 实事 惠民事项 基本公共服务
  均等化 便利化 示范 试点 人次
`
  .trim()
  .split(/\s+/);
/** A phrase that holds one of these is none in any case. */
const POLICY_INSIDE = `
  国家.*(?:示范区|试验区|先行区) 共同富裕 (?:发展|改革|文明|综合|经济)(?:示范区|试验区|先行区|先导区) 行动 战略(?!性新兴) 机制(?!造)
  体制 改革 作风 党建 队伍 攻坚战 宣讲 精神文明 理念 思想 主义 改善民生 法治政府 法治建设 平安建设 平安创建 平安校园
  平安医院 平安社区 平安家庭 平安(?:中国|.[省市县区镇乡]) 诚信建设 信用体系 服务型政府 营商环境 人才强 质量强 科教兴
  文明创建 专项整治 集中整治 专项治理 专项斗争 排查整治 整治行动 倍增 提质增效 培育工程 素质提升 放心工程 人才工程
  强县工程 形象工程 希望工程 阳光工程 惠民工程 民生工程 民心工程 实事工程 德政工程 暖心工程 系统工程 示范工程 系列工程
  重大项目 重点项目 重点工程 重大工程 产业项目 工业项目 建设项目 投资项目 续建项目 新建项目 储备项目 招商项目 亿元项目
  以上项目 类项目 好项目 大项目 新项目 各类 一批 系列 若干 多个 每个 各个 所有 其他 其它 这些 一些 众多 大批 等方面
`
  .trim()
  .split(/\s+/);

/** Modifiers that name no place and no single work; a phrase made of nothing else is a kind, not a name. */
const PLAIN = `
  重点 重大 重要 主要 关键 骨干 民生 民心 惠民 实事 基础 基础设施 公共 公共服务 公益 社会 事业 产业 农业 工业 现代
  现代化 现代农业 现代服务业 服务业 城市 城镇 城乡 农村 乡村 乡镇 镇村 村级 村庄 社区 街道 全县 全市 全区 全镇 全省
  全国 市 县 区 镇 乡 村 省 市级 县级 省级 国家级 国家 区级 镇级 各级 新型 新 大型 中型 小型 大 小 中小 中小企业 小微
  企业 优质 精品 特色 高端 高质量 高水平 高标准 高品质 标准化 规模化 智能 智能化 智慧 数字 数字化 信息化 信息 科技
  科技创新 创新 创业 创新创业 绿色 生态 环保 环境 文化 文旅 旅游 体育 教育 医疗 卫生 健康 养老 康养 托育 残疾人 儿童
  青少年 老年 老旧 花园 老旧小区 棚户区 危旧房 城中村 交通 水利 能源 新能源 电力 电网 商贸 商业 物流 冷链 金融 科研 保障性
  保障性住房 住房 安居 配套 综合 公共文化 便民 政务 服务 发展 建设 改造 提升 工程 项目 示范 试点 试验 核心 中心 一体化
  融合 协同 联动 合作 开放 国际 区域 一流 重点实验室 孵化 研发 平台 载体 公共卫生 基层 科技型 科技型企业 大学 孵化器
  研究院 产业园 产业基地 示范园 示范区 示范带 示范基地 试验区 基地 服务中心 活动中心 文化中心 小微园 公寓 人才 人才公寓 专门
  文明 新村 总部 高速铁路 高速公路 主次干道 铁路 通道 网络 农产品 自然 光伏 房地产 供水 道路交通 基建 邻里 断头路 城市断头路
  农业产业化 棚改 更新 部分 城市更新 党群 群众 人民 居民 农民 村民 职工 家庭 学生 中小学 义务教育 学前教育 职业教育
  普惠性 公办 各类 各 一 个 座 条 所 处 家 批 等 和 及 与 的 本 我 我们 我县 我市 我区 我镇 先进 制造 制造业 战略性
  新兴 新兴产业 传统 未来 主导 优势 支柱 集群 专业 循环 低碳 零碳 节能 开发 园区 工业园区 产业园区 开发区 新区 新城
  城区 主城区 老城区 中心城区 县城 内 外 周边 沿线 重点区域 区域性 多层次 智库 技术 公园 广场 道路 街 桥梁 公路
  农村公路 路网 管网 学校 医院 卫生院 幼儿园 市场 小区 场馆 设施 停车场 污水 垃圾 供热 供气 饮水 安全 住宅 商品房 土地
  高标准农田 农田 美丽 宜居 美 小城镇 特色小镇 田园 综合体 民宿 景区 景点 街区 小镇 公租房 厂房 标准厂房
`
  .trim()
  .split(/\s+/);

const policyEnd = new RegExp(`(?:${POLICY_ENDS.join("|")})$`);
const policyInside = new RegExp(POLICY_INSIDE.join("|"));
const plain = new Set(PLAIN);

const abstract =
  /提质|增效|融合|畅通|激活|强基|保供|稳价|赋能|赋美|壮大|协作|惠民|惠企|强省|强市|强县|强国|强农|富民|培优|育才|引智|固本|兴农|兴业|清零|攻坚|提能|造峰|名师|名医|名校|护航|护苗|亮剑|攀登|领航|登高|倍增|跃升|强链|补链|延链|建链|双碳|双创|双增|提速|减负|聚力|一流|品质提升|形象|素质|能力|人才|培育|品牌|放心|阳光|暖心|民心|精品|百年|系统|安心|健康促进|文明|基础性|战略性|标志性|市场主体|高质量|稳中|断头|瓶颈/;
const physical =
  /水|路|桥|河|渠|库|管[网道线]|电|气|热|厂|站|房|楼|校|院|园|林|田|土|山|湖|海|堤|坝|矿|沟|污|绿化|改造|治理|修复|灌|渔|棚|移民|搬迁|铺设|雨|消防|照明|亮化|隧|港|码头|轨道|线|廊|馆|场|城|高速|道|铁|出入口|枢纽/;

/** The phrase is a policy, a campaign, a meeting or a plural of works (平安建设, 专项整治行动, 重点项目); `headed`: it ends with the word for a work. */
export const isPolicy = (text: string, headed: boolean): boolean => (!headed && policyEnd.test(text)) || policyInside.test(text);
/** The phrase speaks of bettering, not of building (融合, 强基, 倍增). */
export const isAbstract = (text: string): boolean => abstract.test(text);
/** The phrase holds a thing that one can stand before (水, 管网, 校). */
export const isPhysical = (text: string): boolean => physical.test(text) && !abstract.test(text);
/** The word says nothing about which work is meant (现代, 产业, 文化). */
export const isPlain = (word: string): boolean => plain.has(word);
