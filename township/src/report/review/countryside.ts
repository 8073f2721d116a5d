import { type OutlineTheme, byValue, headed, n, sentence } from "@jiannuo/writing/outline";

export const countryside: OutlineTheme = {
  title: "聚焦城乡融合，生态环境更加宜居",
  paragraphs: [
    headed(
      "城乡面貌持续改善",
      sentence`新河社区老旧小区改造二期如期竣工，全年完成改造楼栋${n("renovation.building_count")}，惠及居民${n("renovation.household_count")}。`,
      sentence`采煤沉陷区一片一策，治理沉陷面积${n("subsidence.restored_area")}。`,
      sentence`人居环境“四季战役”接续开展，整治问题点位${n("habitat_campaign.problem_count")}，枣园村人居环境整治进入扫尾。`,
    ),
    headed(
      "污染防治纵深推进",
      sentence`落实重污染天气应急响应${n("air_event.alert_count")}，检查扬尘点位${n("air_event.site_check_count")}。`,
      byValue(n("straw_fire.fire_point_count"), {
        zero: sentence`全年核实秸秆焚烧火点${n("straw_fire.fire_point_count")}，连续${n("straw_fire.zero_fire_streak_years")}守住“零火点”，田间地头的蓝天来之不易。`,
        otherwise: sentence`秸秆禁烧核实火点${n("straw_fire.fire_point_count")}，教训深刻，责任已经追究到位，此前连续${n("straw_fire.zero_fire_streak_years")}的记录需要重新积累。`,
      }),
      sentence`河长制有名有实，添置河道智能监控${n("facility.river_camera_new")}，投用污水处理一体化设施${n("facility.sewage_unit_new")}；`,
      sentence`青禾污水处理厂完成立项批复，柳河综合治理启动方案论证，荷花湖水生态修复探索EOD模式。`,
    ),
    headed(
      "乡村振兴接续发力",
      sentence`对全镇监测户${n("poverty_monitor.household_count")}逐户落实帮扶，实施帮扶措施${n("poverty_monitor.measure_count")}。`,
      sentence`压实粮食安全和耕地保护责任，核查疑似占用图斑${n("farmland_patrol.spot_count")}，建成高标准农田${n("farmland_project.accepted_area")}。`,
      sentence`完成户厕改造${n("toilet.renovated_count")}，认定美丽宜居自然村庄${n("village_cert.liveable_cert_count")}；省级美丽乡村中心村通过验收${n("village_cert.beautiful_accepted")}、在建${n("village_cert.beautiful_building")}，北渡、荷花两村面貌一新。`,
    ),
  ],
};
