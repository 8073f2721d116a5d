import { type OutlineTheme, headed, promise, sentence, thisYear } from "@jiannuo/writing/outline";
import { planned } from "./signed.ts";

export const livelihood: OutlineTheme = {
  title: "增进民生福祉，在保障和安全上取得新成效",
  paragraphs: [
    headed(
      "社会保障兜底线",
      sentence`${promise("C070")`发挥“救急难”互助网络作用`}，${promise("C071")`引导社会力量参与急难救助`}，${promise("C072 C073 C074 C075")`落实城乡低保、特困人员供养、残疾人福利、优抚安置政策`}，使困难群众的基本生活有依靠、有盼头。`,
      sentence`${promise("C076 C077")`扩大城乡居民养老、医疗保险参保面`}，${promise("C078")`落实就业创业扶持政策`}，${promise("C079")`健全留守儿童、老人和残疾人关爱机制`}。`,
    ),
    headed(
      "民生实事办到位",
      sentence`${promise("C080")`办好${thisYear}各项民生工程`}，重点抓好代表票决的民生实事：${promise("L01")`更新${planned("6个", "L01")}村卫生室的检查设备`}，${promise("L02")`改造${planned("3栋", "L02")}老旧住宅的雨污管道`}，${promise("L03")`加装${planned("9处", "L03")}危险塘坝的护栏`}。`,
      sentence`${promise("C081")`推进暖民心行动`}，${promise("C082")`开展爱国卫生运动`}，${promise("C083")`完善公共文化服务体系`}，${promise("C084")`加大教育投入`}，${promise("C085 C086")`谋划建设中心小学二期、镇中心幼儿园`}，让发展成果更多更公平地惠及群众。`,
    ),
    headed(
      "社会治理保平安",
      sentence`坚持和发展新时代“枫桥经验”，${promise("C087")`加强矛盾纠纷排查调处`}，${promise("C088")`推动清单内信访积案化解清零`}，把矛盾解决在基层、解决在萌芽状态。`,
      sentence`${promise("C089")`开展扫黑除恶常态化斗争`}，${promise("C090")`依法打击各类违法犯罪`}。`,
      sentence`${promise("C091")`落实安全生产“一岗双责”`}，${promise("C092")`开展各行业领域隐患排查治理`}，${promise("C093")`坚决遏制重特大事故发生`}，${promise("C094")`健全应急管理体系`}。`,
      sentence`${promise("C095")`加强国防教育`}，${promise("C096")`完成全年征兵任务`}，${promise("C097")`做好退役军人服务保障`}。`,
    ),
  ],
};
