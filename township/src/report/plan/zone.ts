import { type OutlineTheme, headed, promise, sentence } from "@jiannuo/writing/outline";

export const zone: OutlineTheme = {
  title: "抢抓发展机遇，在功能区建设上实现新突破",
  paragraphs: [
    headed(
      "压实责任抓推进",
      sentence`${promise("C001")`用足用活市、区三年计划的支持政策`}，${promise("C002")`编制并动态更新功能区重点事项清单`}，${promise("C003")`按时间节点推进功能区年度建设任务`}，确保首年开好局、起好步。`,
    ),
    headed(
      "完善设施强承载",
      sentence`${promise("C004 C005")`加快建设工业园纬二路、河堤防汛道路`}，${promise("C006")`主动对接市域轨道交通规划建设`}，${promise("C007 C008")`谋划实施青禾大道南段、云水景区支路`}，${promise("C009")`打通园区内外路网的堵点断点`}，使园区与镇区、与外部通道更加顺畅。`,
      sentence`${promise("C010")`推进跨省合作园区建设`}，${promise("C011")`推进跨省供水一体化镇区段施工`}，${promise("C012")`实施园区北片区环境整治和设施提升`}，${promise("C013 C014")`发挥青禾众创空间、环保产业园的孵化功能`}，让落户企业进得来、长得大。`,
    ),
    headed(
      "深化交流聚人才",
      sentence`${promise("C015")`选派村级干部赴长三角先发镇街挂职交流`}，学人所长、补己之短。`,
      sentence`${promise("C016")`引进长三角急需紧缺人才`}，${promise("C017")`按规定兑现人才奖补政策`}，让各类人才来得了、留得住、干得好。`,
    ),
  ],
};
