/** Shapes that no name of a work has; each row for one reason. */
const SHAPES = [
  // Marks inside: it was cut wrongly, or is a book title.
  "[，。；：！？%《》]",
  // Begins with a particle, a pronoun, an adverb or a word for all of a kind (`现有园区`, `一批道路`).
  "^(?:的|了|等|各|该|其|本|我|这|那|个|更|较|最|不|未|非|无|以|对|在|与|和(?![美平谐睦顺])|及|并|已|从)",
  "^(?:特别|充分|努力|积极|认真|大力|紧密|研究|推动|高标准(?!农田)|高质量|高水平|至少|推广|工作|一批|大上|现有|已有|原有|剩余|其余|年度|区属|县属|市属|全县|全市|全区|全镇|全省|全国)",
  // Counted or measured works without a name (`5个社区公园`, `20公里管网`).
  "^[约近超]?\\d[\\d.]*[余多万]*(?:个|条|座|所|处|家|项|公里|套|户|栋|台|亩|人)",
  "\\d(?:个|家|户|人|名|次|件)$|\\d(?:项|件|大(?![修桥道街厦楼院]))",
  // Money and growth are figures.
  "增长|下降|\\d[\\d.]*[亿万]?元|投资超?.*元|补贴",
  // A clause, not a phrase (`村貌从甲向乙提升`, `以…为总部`, `甲校共建乙院`).
  "从.+向|以.+为|从$|共建|创办|新入驻|创建|争创|申报",
  // Party congresses (`…届二中`), roads that are metaphors or ills.
  "届[一二三四五六七]中|更上一层楼|断头路|瓶颈路|卡脖路|(?:新路|之路|出路|思路|门路|快车道|赛道|渠道)$",
  // A kind, a rank or half a phrase before 项目 (`亿元以上`, `省市重点`, `民间投资`).
  "以上|(?:重点|重大|意向|类|型|级|性|投资|引资|资金|示范|和|与|及|其)$|重大(?:工程|项目)$|^重大.*工程$",
  // Slogans in quotes (`“十个一”`), bare phases (`二期工程`).
  "第[一二三四五六]阶段|^“[一二三四五六七八九十两][^”]{1,3}”$|“一.{1,4}一|“(?!\\d{4}”)[\\d+一二三四五六七八九十个]+”|^[一二三四五六七八九]期(?:工程|项目)?$|期\\d+个",
];

const unfit = new RegExp(SHAPES.join("|"));

/** The phrase has a shape that no name has. */
export const isUnfit = (text: string): boolean => unfit.test(text);
