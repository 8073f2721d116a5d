import { type OutlineTheme, headed, promise, sentence, unbound } from "@jiannuo/writing/outline";
import { planned } from "./signed.ts";

export const investment: OutlineTheme = {
  title: "扩大有效投资，在项目和环境上积蓄新动能",
  paragraphs: [
    headed(
      "招大引强不松劲",
      sentence`${promise("C018")`走访江州等地商会和重点企业`}，${promise("C019")`举办专项招商推介会`}，${promise("C020")`整合在库企业和在外乡贤资源`}，${promise("C021")`广泛收集有效招商线索`}，让客商看得到诚意、算得清账、放得下心。`,
      sentence`${promise("C022 C023")`推动启晟工业控制车间、年产${planned("1000万箱", "C023")}预制菜项目签约落户`}。`,
    ),
    headed(
      "项目建设不停步",
      sentence`${promise("C024")`加快建设青禾产业园标准厂房`}，${promise("C025")`按计划交付已竣工厂房`}；${promise("C026")`推进精工装备产业园纳统、竣工、投产`}；${promise("C027 C028 C029")`推动清河总部楼宇、云水康养小镇驿站、清风光伏二期开工建设`}。`,
      sentence`${promise("C030 C031")`谋划柳河引调水二期、垃圾中转站等项目`}，${promise("C032")`建立储备、开工、在建、投产滚动推进机制`}，做到谋划一批不断档、建设一批不停工。`,
    ),
    headed(
      "营商环境再优化",
      sentence`${promise("C033")`常态化开展班子成员走访包联企业活动`}，${promise("C034")`建立有诉即办的诉求调度机制`}，${promise("C035")`限时办理为企服务平台事项`}，${promise("C036")`及时兑现助企惠企政策`}，${promise("C037")`帮助企业解决用工、用地、融资难题`}。`,
      sentence`${promise("C038")`做好${unbound("第五次", "普查的届次")}全国经济普查登记`}，${promise("C039")`守住数据质量底线`}，如实反映全镇家底。`,
    ),
  ],
};
