/** 上年目标完成情况对照表: what was begun for the year under review, how it stands in the books, and who answers. What is not finished goes on in the plan. */
import { type OutlineKept, type Sentence, n, sentence, unbound } from "@jiannuo/writing/outline";
import { type OfficeId, offices } from "../offices.ts";

const row = (promise: string, lead: OfficeId, result: Sentence): OutlineKept => ({ promise, lead: offices[lead].zh, result });

export const kept: readonly OutlineKept[] = [
  row("开工建设工业园纬二路、河堤防汛道路", "construction", sentence`年末在建道路${n("project.roads_building")}，转入今年加快建设`),
  row(
    "谋划青禾大道南段、云水景区支路",
    "construction",
    sentence`年末处于前期的道路${n("project.roads_planning")}，青禾大道南段已批复，转入今年继续谋划实施`,
  ),
  row(
    "推进跨省合作园区征迁",
    "zone_centre",
    sentence`已交地${n("land_acquisition.handed_count")}、${n("land_acquisition.handed_area")}，交地比例${n("land_acquisition.handed_rate")}，转入今年园区建设`,
  ),
  row(
    "建设青禾产业园标准厂房",
    "zone_centre",
    sentence`已开工${n("factory_building.started_count")}，其中封顶${n("factory_building.topped_count")}，转入今年竣工交付`,
  ),
  row(
    "推动亿元以上项目开工",
    "economy",
    sentence`新开工亿元以上项目${n("project.started_ge_1y_count")}，精工装备产业园转入今年纳统、竣工、投产`,
  ),
  row(
    "组织全国经济普查单位清查",
    "economy",
    sentence`清查单位${n("census.listed_count")}，其中新发现${n("census.found_count")}，转入今年普查登记`,
  ),
  row("治理采煤沉陷区、修复荷花湖湿地", "construction", sentence`治理沉陷面积${n("subsidence.restored_area")}，湿地南片区转入今年建设`),
  row(
    "启动青禾污水处理厂前期",
    "environment",
    sentence`项目完成立项批复，日处理能力${unbound("5000吨", "项目批复的规模，见项目台账")}，转入今年加快建设`,
  ),
  row("论证柳河综合治理方案", "agriculture", sentence`方案编制和论证已经开展，转入今年适时启动`),
  row("建设荷花中心村省级美丽乡村", "agriculture", sentence`年末在建${n("village_cert.beautiful_building")}，转入今年加快建设`),
  row("开工畜产品综合加工中心", "agriculture", sentence`已于当年开工，转入今年加快实施`),
  row("实施跨省供水一体化镇区段", "construction", sentence`已开工建设，转入今年继续推进`),
  row(
    "秸秆禁烧保持零火点",
    "environment",
    sentence`全年核实火点${n("straw_fire.fire_point_count")}，连续${n("straw_fire.zero_fire_streak_years")}，今年继续抓好禁烧`,
  ),
  row(
    "守住不发生规模性返贫的底线",
    "agriculture",
    sentence`监测户${n("poverty_monitor.household_count")}，落实帮扶措施${n("poverty_monitor.measure_count")}，返贫致贫${n("poverty_monitor.relapsed_count")}`,
  ),
  row(
    "建立“救急难”互助网络",
    "social_affairs",
    sentence`镇级互助社${n("mutual_aid_org.town_org_count")}、村级互助社${n("mutual_aid_org.village_org_count")}，救助${n("mutual_aid_case.grant_count")}，今年继续发挥作用`,
  ),
  row("办好票决的民生实事", "party_government", sentence`建成验收${n("livelihood_project.done_count")}，今年继续办好各项民生工程`),
  row(
    "创建美丽宜居自然村庄",
    "agriculture",
    sentence`通过认定${n("village_cert.liveable_cert_count")}，今年组织杨树湾村申报省级精品示范村`,
  ),
];
