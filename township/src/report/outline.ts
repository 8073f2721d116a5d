/** 青禾镇政府工作报告: the report that is delivered in the year it is composed for and reviews the year before. Another town replaces this folder. */
import { type Outline, paragraph, sentence, thisYear, unbound } from "@jiannuo/writing/outline";
import { governmentItself } from "./government-itself.ts";
import { kept } from "./kept.ts";
import { plan } from "./plan/index.ts";
import { review } from "./review/index.ts";
import { terms } from "./terms.ts";
import { works } from "./works.ts";

export const reportOutline: Outline = {
  title: sentence`青禾镇${thisYear}政府工作报告`,
  occasion: sentence`${thisYear}${unbound("2月6日", "会议日期")}在青禾镇第三届人民代表大会第四次会议上`,
  speaker: "青禾镇人民政府镇长　程静",
  signer: "党政办",
  opening: [
    paragraph(sentence`各位代表：`),
    paragraph(sentence`现在，我代表青禾镇人民政府作工作报告，请各位代表审议，请列席会议的同志提出宝贵意见。`),
  ],
  parts: [review, plan, governmentItself],
  closing: [
    paragraph(
      sentence`各位代表！蓝图已经绘就，奋进正当其时。让我们在区委、区政府和镇党委领导下，依靠全镇人民的智慧和力量，以时不我待的紧迫感、舍我其谁的责任感真抓实干，把今天的承诺变成明天的实景，为建设活力青禾、宜居青禾、幸福青禾接续奋斗！`,
    ),
  ],
  terms,
  works,
  kept,
};
