/** The words that a work is called by: what was or will be built (大桥), and what is done to a thing that stands (改造). */

/** Buildings, lines, areas and plants. A name that ends with one of these is a work even when no 项目 follows. */
const BUILT = `
  路 大道 大街 街 巷 道 公路 国道 省道 县道 干道 通道 快速路 快速通道 高架 高速 高速公路 环路 环线 复线 连接线 支线
  干线 专线 铁路 高铁 城际 地铁 轻轨 号线 轨道 绿道 步道 廊道 长廊 栈道 匝道 隧道 管道 管线 航道 生产线 水街 步行街 商业街
  美食街 古街 老街 公交线路
  桥 大桥 立交 立交桥 互通 天桥 隧洞 管廊 管网 路网 水网 电网 水库 水源地 水闸 泵站 灌区 渠 明渠 干渠 堤 堤防 大坝
  水利枢纽 枢纽 冷库 粮库 储备库 仓库
  站 码头 港 港区 机场 航站楼 车站 火车站 客运站 公交站 站场 场站 换乘中心 停车场 停车楼 电站 水电站 核电站 变电站
  光伏电站 供应站 中转站 门站 加油站 充电站 处理站 消防站 气象站 口岸 救助站
  水厂 厂 工厂 电厂 风电场 填埋场 焚烧厂 处理厂 养殖场 牧场 农场 林场 车间 厂房 机组 大科学装置 广场 体育场 球场 商场
  市场 批发市场 农贸市场 交易市场 大棚 火葬场 垃圾场 粮仓
  工业区 商务区 生活区 商业区 居住区 金融区 库区 产业园 产业园区 工业园 工业园区 科技园 科技园区 创业园 创新园 示范园
  示范园区 物流园 物流园区 农业园 农业园区 生态园 孵化园 企业园 软件园 园区 新区 开发区 高新区 示范区 试验区 实验区
  核心区 启动区 起步区 集聚区 加工区 保税区 合作区 先导区 产业区 功能区 度假区 景区 风景区 旅游区 保护区 休闲区 片区
  街区 社区 小区 新村 新城 小城 水城 城中村 镇区 产业社区 产业城 文化城 科学城 科技城 大学城 商贸城 建材城 汽车城
  影视城 购物村 民俗村 科创园 双创园 花园 东区 西区 南区 北区 小镇 古镇 古城 古村 田园综合体 综合体 民宿集群 院区 幼儿园 校区 公园 游园 乐园 大观园 植物园 动物园 博览园
  文化园 陵园 体育公园 影城 书城 遗址公园 商城 广场综合体 度假村 温泉城 庄园 景观带 风光带 产业带 经济带 绿化带 生态带
  隔离带 示范带 安置区 安置点 住宅小区 美丽乡村 和美乡村 中心村 示范村 隔离点 名园 家园小区 花园小区
  馆 楼 新院 颐养院 养护院 礼堂 处置中心 研究院 研究所 科学院 研究中心 实验室 重点实验室 技术中心 产业研究院 数据中心
  算力中心 智算中心 超算中心 云计算中心 医院 分院 卫生院 卫生服务中心 保健院 病房楼 门诊楼 住院楼 综合楼 养老院 敬老院
  福利院 养老中心 服务中心 活动中心 康养中心 管理中心 会展中心 体育中心 文化中心 艺术中心 交易中心 展览中心 会议中心
  指挥中心 物流中心 配送中心 分拨中心 集散中心 游客中心 购物中心 商业中心 商务中心 市民中心 培训中心 检测中心 总部大厦
  中心 学校 小学 中学 一中 二中 三中 四中 五中 六中 初中 高中 二高 一高 二小 一小 三小 四小 大学 学院 技校 职教中心
  党校 教学楼 宿舍楼 实验楼 体育馆 健身中心 游泳馆 图书馆 博物馆 科技馆 美术馆 文化馆 纪念馆 展览馆 档案馆 艺术馆
  规划馆 大剧院 剧院 影剧院 书院 会馆 酒店 宾馆 大厦 大楼 山庄 公租房 廉租房 安置房 安置楼 回迁房 返迁房 公寓 人才公寓
  保障房 服务用房 业务用房 办公楼 综合服务楼 派出所 殡仪馆 公墓 应急中心 卫生室
  操场 服务大厅 文化宫 少年宫 租赁房 租赁住房 保障性住房 充电设施 充电基础设施 道路系统 水系 管理平台 监管平台 指挥平台 信息平台
  外环 二环 三环 四环 五环 有轨电车 新都 基地 产业基地 孵化器 加速器 众创空间 中试平台 平台基地 总部 湿地 绿地 故居
  超市 海洋世界 公租棚 高标准农田 公交 泳池 灯塔 牌坊 寺 庙 塔
`
  .trim()
  .split(/\s+/);

/** What is done to a thing that stands. A name that ends with one of these needs 项目, a list of works or a proper name before it. */
const ACTIVITY = `
  改造 整体改造 提升改造 改造提升 综合改造 升级改造 扩建 改扩建 改建 新建 迁建 重建 续建 扩容 扩能 提标 提质 提升 升级 大修 维修
  整修 翻修 修缮 翻建 罩面 加固 除险加固 整治 综合整治 综合治理 治理 整治管理 综合整治管理 修复 生态修复 恢复 生态恢复 恢复治理 保护 保护利用
  开发 旅游开发 综合开发 北延 南延 东延 西延 北扩 南扩 东扩 西扩 拓宽 延伸 贯通 亮化 绿化 美化 硬化 净化 清淤 疏浚 引水
  改线 迁改 调水 引调水 补水 连通 铺设 安装 一体化 供水 排水 供热 供气 集中供热 煤改气 煤改电 雨污分流 种植 养殖 加工 深加工 制造
  生产 仓储 物流 冷链物流 发电 光伏 风电 储能 抽水蓄能 热电联产 回收 综合利用 安置 拆迁 征迁 旧改 棚改 搬迁 回迁 段
  路段 标段 首开区
`
  .trim()
  .split(/\s+/);

/** What follows a name and still belongs to it: 二期, （二期）, 北段, 及配套设施. */
const PART =
  "(?:[（(][^（）()]*[）)]|[一二三四五六七八九十\\d]{1,2}期|[东西南北中]{1,2}段|[东西南北]延(?:段|线)?|主体|(?:教学|生活|服务|公共)?配套|及其?(?:配套|附属|相关|周边)?(?:基础|公共|服务)?设施)";

const alternatives = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).join("|");

const builtEnd = new RegExp(`(?:${alternatives(BUILT)})${PART}*(?:工程)?$`);
const activityEnd = new RegExp(`(?:${alternatives(ACTIVITY)})${PART}*(?:工程)?$`);
const workEnd = new RegExp(`(?:项目|工程)${PART}*$`);
const phaseEnd = new RegExp(`[一二三四五六七八九十\\d]{1,2}期[）)]?$`);

/** The built thing that the text ends with (`青禾大桥（一期）`). */
export const endsBuilt = (text: string): boolean => builtEnd.test(text) || phaseEnd.test(text);
/** The deed on a standing thing that the text ends with (`迎春路提升改造`). */
export const endsActivity = (text: string): boolean => activityEnd.test(text);
/** What a deed is done to, by the last word: 青禾中学 of 青禾中学改扩建; "" where the text ends with no deed. */
export const deedObject = (text: string): string => text.slice(0, activityEnd.exec(text)?.index ?? 0);
/** The text ends with 项目 or 工程, a phase or a part of it may follow. */
export const endsWork = (text: string): boolean => workEnd.test(text);

/** The built word at the end, "" where there is none. */
export const builtHead = (text: string): string => builtEnd.exec(text)?.[0] ?? "";

const heads = new Set([...BUILT, ...ACTIVITY]);
/** The word alone is one of the words for a work. */
export const isHead = (word: string): boolean => heads.has(word);

/** The shortest words of both tables: each longer one holds one of them. */
const shortest = [...heads].filter((word) => ![...heads].some((other) => other !== word && word.includes(other)));
const hint = new RegExp(`${shortest.join("|")}|项目|工程|期|等|全线|开业|奠基|封顶|竣工|完工|落成`);
/** Whether a work can be named in the clause at all; most clauses name none and need no cutting into words. */
export const mayName = (clause: string): boolean => hint.test(clause);
