import { type OutlineTheme, byValue, growth, headed, n, sentence, unbound } from "@jiannuo/writing/outline";

const band = (text: string) => unbound(text, "产值分档的门槛，写在指标口径里");

export const industry: OutlineTheme = {
  title: "聚焦产业培优，发展根基更加坚实",
  paragraphs: [
    headed(
      "特色农业提质增效",
      sentence`葡萄产业向加工环节延伸，全年上市农产品加工新品${n("specialty_industry.new_product_count")}，“青禾葡萄汁”走进周边商超；`,
      sentence`肉牛产业从散养走向集中，新设并运营产业服务机构${n("specialty_industry.institution_count")}，畜产品综合加工中心主体施工全面铺开。`,
      sentence`红薯、旱稻又是丰收年，全镇特色种植面积达到${n("specialty_industry.crop_area")}，村均集体经济收入${n("village_collective.collective_income_avg", { wording: "超" })}。`,
    ),
    headed(
      "工业经济稳中有进",
      sentence`逐户监测运行、逐户会诊帮扶，全镇在统工业企业${n("enterprise.industrial_enterprise_count")}，其中年产值${band("2000万元")}以上企业${n("enterprise.output_ge_2000w_count")}、亿元以上企业${n("enterprise.output_ge_1y_count")}、${band("3亿元")}以上企业${n("enterprise.output_ge_3y_count")}。`,
      sentence`梯次培育见到成效，规模以上工业企业达到${n("enterprise.above_scale_count")}，当年新增规模以上工业企业${n("enterprise_qualification.new_above_scale")}、高新技术企业${n("enterprise_qualification.new_hightech")}、省级专精特新企业${n("enterprise_qualification.new_srdi_prov")}；`,
      sentence`实施技改或扩大再投资企业${n("tech_upgrade.upgrade_enterprise_count")}，上榜工业和信息化部名单企业${n("enterprise_qualification.miit_listed")}，新增国家级绿色工厂${n("enterprise_qualification.green_factory_nat")}。`,
    ),
    headed(
      "消费市场持续回暖",
      byValue(n("econ_indicator.retail_above_quota_yoy"), {
        zero: sentence`限额以上社会消费品零售总额与上年持平，稳住了消费基本盘。`,
        negative: sentence`限额以上社会消费品零售总额${growth("econ_indicator.retail_above_quota_yoy")}，促消费的力度还要加大。`,
        otherwise: sentence`限额以上社会消费品零售总额${growth("econ_indicator.retail_above_quota_yoy")}，商贸消费的拉动作用更加突出。`,
      }),
      sentence`农村电商加快成长，新增省级农村电商企业${n("enterprise_qualification.ecommerce_prov")}。`,
      sentence`荷花节、丰收节办出了特色，全年举办节庆活动${n("event_activity.festival_count")}，人气带旺了市场，也打响了“青禾葡萄”的牌子。`,
    ),
  ],
};
