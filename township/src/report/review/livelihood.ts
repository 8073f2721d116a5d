import { type OutlineTheme, growth, headed, n, sentence } from "@jiannuo/writing/outline";

export const livelihood: OutlineTheme = {
  title: "聚焦群众期盼，民生底色更加温暖",
  paragraphs: [
    headed(
      "就业文化齐头并进",
      sentence`把稳就业摆在首位，“三公里就业圈”实现就业${n("employment.placed_count")}，其中就近就业${n("employment.placed_near_count")}；就业技能培训结业${n("employment_training.trained_count")}，发放创业担保贷款${n("startup_loan.loan_count")}，开发公益性岗位${n("public_post.post_count")}。`,
      sentence`新建城市阅读空间${n("facility.reading_space_new")}，送戏、送电影下乡${n("culture_activity.show_count")}，开展全民阅读活动${n("culture_activity.reading_event_count")}，家门口的书声戏声多了起来。`,
    ),
    headed(
      "社会保障织密扎牢",
      sentence`全年发放低保、特困供养、残疾人补贴等救助资金${n("assistance_payment.paid_total", { wording: "余" })}。`,
      sentence`居民基本医疗保险参保率为${n("insurance.medical_coverage")}。建成镇级互助社${n("mutual_aid_org.town_org_count")}、村级互助社${n("mutual_aid_org.village_org_count")}，“救急难”互助网络实现村村有人管、急事有人帮，全年实施救助${n("mutual_aid_case.grant_count")}。`,
      sentence`运营老年助餐点${n("elder_meal_site.site_count")}，提供助餐服务${n("elder_meal_record.meal_count", { wording: "超", magnitude: "万", decimals: 1, step: "0.5" })}；开办老年培训${n("elder_training.course_count")}，新建健身场所${n("facility.fitness_new")}，新增便民停车位${n("facility.parking_new", { wording: "余" })}。`,
    ),
    headed(
      "基层治理走深走实",
      sentence`立足两省交界实际，排查征地拆迁、劳资、环保等领域矛盾纠纷${n("dispute.dispute_count")}，“五步化解工作法”在实践中成熟，镇人民调解委员会获评全国“基层调解先进集体”。`,
      sentence`班子成员带案下访${n("leader_reception.xiafang_count")}、约访${n("leader_reception.yuefang_count")}，办理网上信访${n("petition.online_count")}，收集通报民意线索${n("opinion_clue.clue_count")}。`,
      sentence`全年接待来访群众${n("petition_visit.batch_count")}、${n("petition_visit.person_count")}，来访批次同比${growth("petition_visit.visit_yoy", { decimals: 2 })}。`,
    ),
    headed(
      "平安底线守得更牢",
      sentence`紧盯燃气、道路交通、自建房、消防等领域，开展安全检查${n("safety_inspection.inspection_count")}，整治安全隐患${n("hazard.rectified_count")}，举办安全宣传活动${n("event_activity.safety_publicity_count")}。`,
      sentence`在重点水域安装智能防溺水设备${n("facility.anti_drown_new")}，组织防汛、消防等应急演练${n("emergency_resource.drill_count")}，反诈宣传进村入户，扫黑除恶常态推进。`,
    ),
  ],
};
