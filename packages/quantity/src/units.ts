/** The measure words and units of the genre, and how the longest one behind a number is found. */
import { isLatin } from "./glyphs.ts";

const words = (list: string): string[] => list.trim().split(/\s+/);

/** People, organisations, things, acts: what a township counts. */
const COUNTED = words(`
  家 个 户 人 批 件 条 项 次 栋 幢 辆 台 套 座 所 间 张 场 期 名 位 例 起 笔 处 类 箱 头 只 羽 株 棵 块 部 款 种 支 组 对 门 宗 枚 颗 幅
  篇 册 遍 份 盘 艘 架 节 轮 班 层 口 面 根 包 袋 瓶 盏 孔 眼 道 段 片 列 趟 堂 期次 尾 峰 匹 股 封 首 顶 副 双 队 床 桩 剂 剂次 针次 届
  个工作日 工日 课时 学时 标准箱 标箱 车道 机位 卡 杆 站次 岗次 号次 团次 亩次 机次 架次
`);

/** Measure words that 次 turns into a sum of turns: 人次, 家次, 场次. */
const BY_TURN = words("人 家 户 场 车 批 例 班 台 件 艘 辆 处 套 组 村 店 列 只 册 所 期 个");

const MEASURED = words(`
  亩 公亩 公顷 平方米 平方公里 平方千米 平方 平米 立方米 立方 方 标准立方米 公里 千米 华里 海里 英里 里 米 厘米 毫米 微米 纳米
  吨 公斤 千克 斤 克 毫克 微克 担 吨标准煤 吨标煤 吨公里 人公里 升 毫升 桶 蒸吨 载重吨
  千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 瓦 瓦时 度 千伏 伏 千伏安 兆伏安 伏安 大卡 千卡 吉焦 马力 兆赫 赫兹 摄氏度 分贝 兆
  小时 个小时 分钟 秒钟 秒 天 昼夜 周 星期 个星期 个月 年 岁 周岁 月龄 学年 工作日
  元 美元 欧元 英镑 日元 港元 港币 韩元 卢布 新台币 澳门元 块钱 ％ % ‰ 个% 倍 百分点 个百分点 个点 分
  km m cm mm μm km² m² km2 m2 ㎡ m³ m3 kg g mg t kW MW GW kWh MWh GWh TWh KW KV kV kVA MVA V W ℃ °C GB TB PB Mbps Gbps μg/m³ dB MHz ha P PFlops PFLOPS EFlops Eflops EFLOPS
`);

/** Too often part of a Chinese word to be read behind a Chinese numeral: 十分, 三里屯, 四面八方. */
const ONLY_AFTER_ARABIC = new Set(words("分 里 方 度 面 眼 口 股 首 担 片 孔 队 双 尾 兆 桶 卡 伏 瓦 周 头 包 道 根 杆 剂 P W V t m g"));

/** Behind the unit, these continue another word: 8人均 is not eight people, 一起来 not one case. */
const NOT_BEFORE: Readonly<Record<string, readonly string[]>> = {
  人: words("均 民 才 大代 大常 工智 口"),
  家: words("庭"),
  个: words("体工商 性化 税"),
  条: words("例 件 款"),
  处: words("理 罚 分 级 于"),
  场: words("所 馆 镇"),
  次: words("日 产业 序 数 生 级"),
  名: words("额 录 列 优"),
  位: words("于 列 置 一体 数"),
  支: words("持 撑 付 出 行"),
  部: words("门 分 署 委"),
  组: words("织 成 建 合 团"),
  对: words("接 外 口 标 于 照 应 策 象 比 待 内"),
  门: words("类 户 店 诊"),
  台: words("阶 账 湾 风"),
  起: words("来 步 点 到 草 重 始"),
  期: words("间 限 望 货 末 盼"),
  类: words("型 别 似"),
  种: words("植 养 子 业 粮 苗"),
  款: words("式"),
  度: words("假 夏 过"),
  年: words("产 均 轻 龄 薪 底 末 初 货 检"),
  天: words("然 津 气 空"),
  元: words("旦 素 宵"),
  米: words("面 粉 业"),
  头: words("部 雁"),
  只: words("有 要 是 能"),
  口: words("岸 径 粮 碑 子"),
  班: words("子 级 车"),
  层: words("级 次 面"),
  面: words("积 向 对 临 貌 上 源 粉"),
  节: words("约 能 点 日 目 水"),
  户: words("籍 外 均 型 口 主"),
  亩: words("均 产"),
  分: words("别 类 布 级 工 析 解 享 散 配 局 之 红"),
  周: words("边 年 期 转 密 围"),
  方: words("面 案 式 便 法 向 针 位 程 略 舱 阵 队"),
  里: words("程 面"),
  股: words("份 权 东"),
  段: words("时"),
  首: words("要 先 次 位 府"),
  双: words("向 方 创 碳 减"),
  队: words("伍 员"),
  道: words("路 德"),
  片: words("区"),
  包: words("括 含 容 保"),
  平方: words("面"),
  兆: words("瓦 伏 赫"),
};

/** A reading of 个百分点 counts in 百分点, 个小时 in 小时; the measure word before adds nothing. */
const SAME_AS: Readonly<Record<string, string>> = {
  个百分点: "百分点",
  个点: "百分点",
  个小时: "小时",
  个星期: "星期",
  "％": "%",
  "个%": "%",
};

const units = new Set([...COUNTED, ...MEASURED, ...BY_TURN.map((word) => `${word}次`)]);
units.delete("个次");

const byFirst = new Map<string, string[]>();
for (const unit of [...units].sort((a, b) => b.length - a.length)) {
  const first = unit.charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), unit]);
}

const isWholeWord = (text: string, unit: string, end: number): boolean => {
  if (isLatin(unit.at(-1)) && isLatin(text[end])) return false;
  return !(NOT_BEFORE[unit] ?? []).some((word) => text.startsWith(word, end));
};

const findWord = (text: string, at: number, afterArabic: boolean): string | undefined =>
  byFirst
    .get(text.charAt(at))
    ?.find(
      (unit) => text.startsWith(unit, at) && (afterArabic || !ONLY_AFTER_ARABIC.has(unit)) && isWholeWord(text, unit, at + unit.length),
    );

const BRACKETED = /[（(]([\u4e00-\u9fff]{1,2})[）)]/y;
const PER = /[/／]每?[百千万]?([\u4e00-\u9fffA-Za-zμ²³㎡]{1,4})/y;

/** `台（套）`: two measure words that share a number. */
const bracketedEnd = (text: string, at: number): number => {
  BRACKETED.lastIndex = at;
  const [whole, inner] = BRACKETED.exec(text) ?? [];
  return whole !== undefined && inner !== undefined && units.has(inner) ? at + whole.length : at;
};

/** `元/人`, `吨/日`, `微克/立方米`: the longest unit (or a day, month, share) behind the stroke. */
const perEnd = (text: string, at: number): number => {
  PER.lastIndex = at;
  const [whole, behind] = PER.exec(text) ?? [];
  if (whole === undefined || behind === undefined) return at;
  const inner = findWord(text, at + whole.length - behind.length, true) ?? (/^[日月时]/.test(behind) ? behind.charAt(0) : undefined);
  return inner === undefined ? at : at + whole.length - behind.length + inner.length;
};

/** The unit that starts at `at` as it is reported (个百分点 → 百分点, 人/次 → 人次) and its end. Undefined where none starts. */
export const readUnit = (text: string, at: number, afterArabic = true): { unit: string; end: number } | undefined => {
  const word = findWord(text, at, afterArabic);
  if (word === undefined) return undefined;
  const end = at + word.length;
  if (text.startsWith("/次", end) || text.startsWith("／次", end)) return { unit: `${word}次`, end: end + 2 };
  const long = Math.max(bracketedEnd(text, end), perEnd(text, end));
  return { unit: long > end ? text.slice(at, long) : (SAME_AS[word] ?? word), end: long };
};
