/** Reports of an invented town, in our own words. */

/** Short, with each kind of item, and one contradiction: a share over 100 %. */
export const qinghe = `青禾镇2026年政府工作报告
——2026年1月9日在青禾镇人民代表大会上
各位代表：
　　现在，我代表镇人民政府报告工作，请予审议。
一、2025年工作回顾
　　（一）产业稳步发展
　　全年财政收入增长6.5%，招引亿元以上项目7个，走访企业412家次，办结企业诉求88件，企业满意度105%。青禾食品产业园建成投产。
　　（二）民生持续改善
　　新修农村道路23公里，改造危旧房60户，青禾书屋人气很旺，发放各类补助315万元。
二、2026年主要工作
　　主要预期目标：财政收入增长6%左右，粮食产量稳定在4.2万吨以上。
　　（一）建设产业强镇
　　新建标准化厂房3万平方米，加快建设青禾冷链物流园，扩建农产品交易市场。
　　（二）建设宜居镇村
　　改造老旧小区5个，新增停车位200个，完成青溪河综合治理工程。
`;

/** Like it, of about `length` characters: numbered works, so that no two paragraphs are the same. */
export const longReport = (length: number): string => {
  const lines = ["青禾镇2026年政府工作报告", "各位代表：", "一、2025年工作回顾"];
  let size = 0;
  for (let index = 1; size < length; index++) {
    const line = `　　第${index}村片全年走访农户${index + 20}户次，维修道路${(index % 17) + 2}公里，新增停车位${index * 3}个，投入资金${index + 5}万元，群众满意度达到${90 + (index % 9)}%。村里的老人有人照看，孩子上学有车接送，集市重新热闹起来，大家都说日子一年比一年好过。`;
    lines.push(line);
    size += line.length;
  }
  return `${lines.join("\n")}\n`;
};
