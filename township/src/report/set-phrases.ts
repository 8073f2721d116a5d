/** 提法: set phrases whose wording is fixed from above, with the days from which and until which each holds and where it is written. A draft is marked with them, never rewritten. */

/** Days as 2017-10-18; the source in Chinese and English. */
export interface PhraseRow {
  readonly since: string;
  /** Last day on which it was used. */
  readonly until?: string;
  /** What is said instead after that day. */
  readonly replacement?: string;
  readonly source: readonly [zh: string, en: string];
}

/** By the phrase as it must stand. Compiled from public documents; a town adds to it and corrects it in local.json. */
export const setPhraseRows: Readonly<Record<string, PhraseRow>> = {
  新时代中国特色社会主义思想: {
    since: "2017-10-24",
    source: ["党的十九大修订的党章", "Party constitution as amended by the 19th congress"],
  },
  两个确立: { since: "2021-11-11", source: ["党的十九届六中全会决议", "Resolution of the 19th Central Committee's sixth plenum"] },
  两个维护: {
    since: "2018-08-18",
    source: ["《中国共产党纪律处分条例》（2018年修订）", "Regulations on disciplinary action, amended 2018"],
  },
  四个意识: { since: "2016-01-29", source: ["中央政治局会议", "Meeting of the Political Bureau"] },
  四个自信: { since: "2016-07-01", source: ["庆祝中国共产党成立95周年大会", "95th anniversary of the Party"] },
  中国式现代化: { since: "2022-10-16", source: ["党的二十大报告", "Report to the 20th congress"] },
  全过程人民民主: { since: "2021-07-01", source: ["庆祝中国共产党成立100周年大会", "Centenary of the Party"] },
  新质生产力: { since: "2023-09-07", source: ["新时代推动东北全面振兴座谈会", "Symposium on the revival of the northeast"] },
  新发展理念: { since: "2015-10-29", source: ["党的十八届五中全会", "Fifth plenum of the 18th Central Committee"] },
  新发展格局: { since: "2020-10-29", source: ["党的十九届五中全会", "Fifth plenum of the 19th Central Committee"] },
  高质量发展: { since: "2017-10-18", source: ["党的十九大报告", "Report to the 19th congress"] },
  绿水青山就是金山银山: { since: "2017-10-18", source: ["党的十九大报告", "Report to the 19th congress"] },
  长三角一体化: { since: "2018-11-05", source: ["首届中国国际进口博览会", "First China International Import Expo"] },
  第二个百年奋斗目标: { since: "2021-07-01", source: ["庆祝中国共产党成立100周年大会", "Centenary of the Party"] },
  全面建成小康社会: {
    since: "2012-11-08",
    until: "2021-07-01",
    replacement: "全面建设社会主义现代化国家",
    source: ["党的十八大报告；2021年7月1日宣告建成", "Report to the 18th congress; declared reached on 1 July 2021"],
  },
  精准扶贫: {
    since: "2013-11-03",
    until: "2021-02-25",
    replacement: "巩固拓展脱贫攻坚成果",
    source: ["全国脱贫攻坚总结表彰大会", "National conference that concluded the fight against poverty"],
  },
};
