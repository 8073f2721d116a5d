/** 二、今年主要工作: where we stand, what guides us, the targets in one sentence, four tasks. */
import { type OutlinePart, paragraph, promise, sentence, thisYear } from "@jiannuo/writing/outline";
import { countryside } from "./countryside.ts";
import { investment } from "./investment.ts";
import { livelihood } from "./livelihood.ts";
import { planned } from "./signed.ts";
import { zone } from "./zone.ts";

const situation = paragraph(
  sentence`${thisYear}是新中国成立七十五周年，是完成“十四五”规划的攻坚之年，也是功能区三年计划的起步之年。`,
  sentence`当前，外部环境的不确定因素增多，区域竞争你追我赶，稳增长、调结构、防风险的压力不小，我镇底子还不厚、链条还不长的状况尚待改变。`,
  sentence`同时更要看到，长三角一体化纵深推进，跨省协作的区位优势正在变为产业优势，园区平台日趋完善，一批签约项目陆续进入建设期，干部群众盼发展、谋发展的热情高涨，我们完全有条件把青禾的事情办得更好。`,
);

const guidance = paragraph(
  sentence`做好今年工作的总体要求是：以党的创新理论为指导，贯彻落实党的二十大和中央经济工作会议精神，锚定高质量发展，突出功能区建设这个龙头，统筹产业、项目、城乡、民生、安全各项工作，坚持项目为王、服务为本、民生为先，一件事情接着一件事情办，一年接着一年干，为建设活力青禾、宜居青禾、幸福青禾打下更加坚实的基础。`,
);

const goals = paragraph(
  sentence`今年的主要预期目标是：${promise("T01")`力争地方财政收入增长${planned("7%左右", "T01")}`}，${promise("T02")`规模以上工业增加值增长${planned("6%左右", "T02")}`}，${promise("T03")`固定资产投资增长${planned("5%以上", "T03")}`}，${promise("T04")`社会消费品零售总额增长${planned("7%左右", "T04")}`}。`,
  sentence`围绕上述目标，重点做好以下四个方面工作。`,
);

export const plan: OutlinePart = {
  title: sentence`${thisYear}主要工作`,
  opening: [situation, guidance, goals],
  themes: [zone, investment, countryside, livelihood],
  closing: [],
};
