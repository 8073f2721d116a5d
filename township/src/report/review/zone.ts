import { type OutlineTheme, headed, n, sentence } from "@jiannuo/writing/outline";

export const zone: OutlineTheme = {
  title: "聚焦平台建设，功能区承载更加有力",
  paragraphs: [
    headed(
      "体制机制逐步理顺",
      sentence`指挥部牵总、服务中心落地、镇政府保障，“三驾马车”各就其位、同向发力。`,
      sentence`市、区两级三年计划先后出台，全年列入功能区重点事项${n("zone_task.listed_count")}，当年销号${n("zone_task.closed_count")}，一张清单管到底的办法初步成型。`,
    ),
    headed(
      "基础设施连线成网",
      sentence`青禾大道北段、石桥连接线、南塘环村路${n("project.roads_completed")}道路建成通车，工业园纬二路、河堤防汛道路${n("project.roads_building")}道路正在建设，青禾大道南段、云水景区支路${n("project.roads_planning")}道路加快前期，“五纵五横”的骨架日渐清晰。`,
      sentence`跨省供水一体化镇区段铺开施工，快速通道燃气管道敷设到位，沿线居民用上了管道气。`,
      sentence`与邻省铜湾区相向而行，开通跨省城际公交线路${n("regional_coop.cross_prov_bus")}，政务服务“跨省通办”对接地区${n("regional_coop.cross_prov_service_partner")}。`,
    ),
    headed(
      "园区平台提档升级",
      sentence`跨省合作园区迈出实质步伐，签订合作共建协议${n("regional_coop.agreement_signed")}，设立合资运营公司${n("regional_coop.jv_company")}，一期交地比例${n("land_acquisition.handed_rate", { wording: "超" })}，剩余宗地正在逐户协商。`,
      sentence`青禾产业园已开工厂房${n("factory_building.started_count")}，其中已封顶${n("factory_building.topped_count")}；累计招引企业${n("invest_lead.attracted_count")}，另有意向企业${n("invest_lead.intent_count")}；众创空间在孵团队和企业${n("incubator.tenant_count")}，带动就业${n("incubator.job_count")}。`,
      sentence`因跨省协作成绩突出，我镇获评省级“区域协作先进单位”。`,
    ),
  ],
};
