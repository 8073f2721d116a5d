import { type OutlineTheme, headed, n, sentence, unbound } from "@jiannuo/writing/outline";

export const projects: OutlineTheme = {
  title: "聚焦项目攻坚，投资支撑更加强劲",
  paragraphs: [
    headed(
      "招商引资量质齐升",
      sentence`坚持链上找企业、以商引商，严把项目预审关，全年新签约项目${n("project.signed_count")}，其中亿元以上项目${n("project.signed_ge_1y_count")}、总部经济项目${n("project.hq_project_count")}。`,
      sentence`新开工亿元以上项目${n("project.started_ge_1y_count")}，绿源农产品冷链中心、石桥食品加工扩建等当年开工、当年投产项目${n("project.same_year_production")}，全年项目完成投资${n("project.investment", { magnitude: "亿", decimals: 1 })}。`,
    ),
    headed(
      "要素保障精准到位",
      sentence`围绕功能区、乡村振兴、民生补短板谋划包装项目，全年申报资金的重点项目${n("funding_application.key_project_count")}，其中申报专项债项目${n("funding_application.apply_special_bond")}、中央预算内投资项目${n("funding_application.apply_central_budget")}、政策性金融工具项目${n("funding_application.apply_policy_finance")}，到位资金${n("funding_application.received_amount", { magnitude: "亿", decimals: 1 })}。`,
      sentence`向存量要空间，对停产、闲置厂房逐宗会商，全年盘活低效工业用地${n("land_revitalize.area_revitalized")}。`,
    ),
    headed(
      "助企服务用心用情",
      sentence`班子成员走访包保企业${n("enterprise_visit.visit_count")}，举办政策宣讲、银企对接等活动${n("event_activity.enterprise_event_count")}，收办企业诉求${n("enterprise_appeal.appeal_count")}，经回访评价${n("enterprise_appeal.rated_count")}，企业满意度为${n("enterprise_appeal.appeal_satisfaction")}。`,
      sentence`开展用工帮扶，解决企业用工难题${n("employment_help.labour_help_count")}，帮助到岗${n("employment_help.filled_count")}；推行“免申即享”，兑现惠企资金${n("policy_benefit.benefit_paid")}。`,
      sentence`${unbound("第五次", "普查的届次")}全国经济普查清查单位${n("census.listed_count")}，为普查登记打下良好基础。`,
    ),
  ],
};
