/** The turns of phrase in which reports speak of works, each with a sentence of its own. */
import { describe, expect, test } from "vitest";
import { clean } from "../clean/clean.ts";
import { structure } from "../structure/structure.ts";
import { findProjects } from "./find.ts";

const read = (text: string) => findProjects(structure(clean(text)));
const stages = (text: string) => read(text).map((p) => `${p.name} ${p.stage}`);

describe("工程在前，说法在后", () => {
  test.each([
    ["云麓集团总部大厦正式奠基。", "云麓集团总部大厦 building"],
    ["东部望川城全面开业并获得最佳度假地称号。", "东部望川城 operating"],
    ["云麓粮食物流园一期项目顺利开仓营运。", "云麓粮食物流园一期 operating"],
    ["镇综合体育馆结构顺利封顶。", "镇综合体育馆 completed"],
    ["镇第二期保障性住房主体工程已完工。", "镇第二期保障性住房 completed"],
    ["柳家湾河综合整治全面完成。", "柳家湾河综合整治 completed"],
    ["总投资5亿元的望川科创园9月底前建成投用。", "望川科创园 operating"],
    ["投资6亿元7公里的“大西环”全线通车。", "“大西环” completed"],
    ["8公里环镇水系全线贯通。", "环镇水系 completed"],
    ["镇领导见证石塘创新广场奠基。", "石塘创新广场 building"],
  ])("%s", (text, expected) => {
    expect(stages(text)).toEqual([expected]);
  });

  test("清单一并完工的，个个是项目", () => {
    expect(stages("望川西区、学府花园、云麓二期开发已全部完工。")).toEqual([
      "望川西区 completed",
      "学府花园 completed",
      "云麓二期开发 completed",
    ]);
  });

  test("当年签约当年开工的，算开工；已投资的，算在建", () => {
    expect(stages("投资3亿元的云麓模具铸造项目，当年签约当年开工。")).toEqual(["云麓模具铸造 building"]);
    expect(stages("签订了多项协议，其中，投资2亿元的望川景区开发项目，已投资950万元。")).toEqual(["望川景区开发 building"]);
  });
});

describe("动词在前", () => {
  test.each([
    ["一是基本完成20公里柳河栈道项目建设。", "柳河栈道 completed"],
    ["在基本完成20公里柳河栈道建设的基础上，完善配套。", "柳河栈道 completed"],
    ["四是完成云麓公共租赁房（柳岸居）建设。", "云麓公共租赁房（柳岸居） completed"],
    ["力争年内建成望川（outlets）名牌购物村。", "望川（outlets）名牌购物村 completed"],
    ["加快镇人民医院二期改造步伐。", "镇人民医院二期改造 building"],
    ["积极推动望川中学改扩建工作。", "望川中学改扩建 building"],
    ["加快“望川生物科技加速器科研基地”建设步伐。", "“望川生物科技加速器科研基地” building"],
    ["加大云麓山文化园的开发力度。", "云麓山文化园 building"],
    ["加速数字化镇区管理平台搭建。", "数字化镇区管理平台 building"],
    ["加快推进森林草原应急道路及配套设施建设。", "森林草原应急道路及配套设施 building"],
    ["高质量完成望川上游废弃矿山生态恢复。", "望川上游废弃矿山生态恢复 completed"],
    ["及早谋划启动实验学校搬迁。", "实验学校搬迁 planned"],
    ["谋划了新兴项目工业区。", "新兴项目工业区 planned"],
    ["积极跟踪县里申报望川综合保税区工作。", "望川综合保税区 planned"],
    ["建成社会建设服务大厅。", "社会建设服务大厅 completed"],
    ["实施望川路慢行改善等12个项目。", "望川路慢行改善 building"],
    ["确保新增投资3亿元的轴承盖项目上半年开工建设。", "轴承盖 building"],
    ["年内完成总投资2500万元的“四所合一”项目建设。", "“四所合一” completed"],
    ["完成投资2亿元的“三馆一中心”[9]建设。", "“三馆一中心” completed"],
    ["综合整治望川路等7条道路。", "望川路 building"],
    ["加快建设望川走廊战略性新兴产业基地。", "望川走廊战略性新兴产业基地 building"],
  ])("%s", (text, expected) => {
    expect(stages(text)).toEqual([expected]);
  });

  test("园区新入驻的是后面的项目，不是园区", () => {
    expect(stages("望川工业区新入驻八禾化纤、杰塘电力、长麓电器三个项目。")).toEqual([
      "八禾化纤 signed",
      "杰塘电力 signed",
      "长麓电器 signed",
    ]);
  });
});

describe("清单中的每一项", () => {
  test.each([
    [
      "协调推动云麓物流园区二期和石塘、新兴、望麓等重大物流项目建设。",
      ["云麓物流园区二期 building", "石塘 building", "新兴 building", "望麓 building"],
    ],
    ["加快望川医院门诊楼建设及老年护理医院建设。", ["望川医院门诊楼 building", "老年护理医院 building"]],
    [
      "积极支持云麓研究院申报国家重点实验室及望川国家工程中心、国家数据库等项目。",
      ["国家重点实验室 planned", "望川国家工程中心 planned", "国家数据库 planned"],
    ],
    [
      "推动柳河中心区（中轴线）、老街墟镇、望川片区启动开发建设工作。",
      ["柳河中心区（中轴线） building", "老街墟镇 building", "望川片区 building"],
    ],
    ["推进云麓科技园、莱塘纤维等补链、延链、强链项目。", ["云麓科技园 building", "莱塘纤维 building"]],
    ["投资560万元新建健身公园、时光公园、望川公园3座“口袋公园”。", ["健身公园 building", "时光公园 building", "望川公园 building"]],
    ["加快推进城区供水管网改造、40个小区燃气“瓶改管”工程。", ["城区供水管网改造 building"]],
    ["年内完成望川二小操场、党校教学配套及基础设施建设。", ["望川二小操场 completed", "党校教学配套及基础设施 completed"]],
    ["抓好柳河街、经五路的开发建设。", ["柳河街 building", "经五路 building"]],
    ["抓好望川污水处理厂和供水厂建设。", ["望川污水处理厂 building", "供水厂 building"]],
    ["年内完成望川中学、县幼儿园的搬迁建设。", ["望川中学 completed", "县幼儿园 completed"]],
    ["抓好南水北调、云塘和望川高速三大工程建设。", ["南水北调 building", "云塘 building", "望川高速 building"]],
    ["启动望川路的征迁和投资7300万元的柳河线改建工程。", ["望川路 planned", "柳河线改建工程 building"]],
    ["建成城区运行指挥中心和650个监控点。", ["城区运行指挥中心 completed"]],
    ["完成国道777改建、国道605和914大修工程。", ["国道777改建 completed", "国道605和914大修工程 completed"]],
    ["抓好望川变电站、云麓包装印刷等投资过千万元的大项目建设。", ["望川变电站 building", "云麓包装印刷 building"]],
    ["实施云麓路西段翻建和望川街南段罩面工程。", ["云麓路西段翻建 building", "望川街南段罩面工程 building"]],
    ["启动云麓产业园二期、柳塘创意产业园改造。", ["云麓产业园二期 building", "柳塘创意产业园改造 building"]],
    [
      "抓好望川蛋白等15个重点项目和云麓施工技术装备制造、柳河模锻等一批市级项目建设。",
      ["望川蛋白 building", "云麓施工技术装备制造 building", "柳河模锻 building"],
    ],
  ])("%s", (text, expected) => {
    expect(stages(text)).toEqual(expected);
  });
});

describe("仍不是项目", () => {
  test.each([
    "启动石塘镇等一批养老服务中心项目。",
    "推进节水型机关、社区、体育场馆、学校等试点项目建设。",
    "深入实施“工业上楼”，推进“一街道一园区”建设。",
    "推动望川基地申报国家茶业出口示范基地。",
    "铺设20公里污水管网，实施农村公路安全防护工程300公里。",
    "编制沟渠整治及管网建设规划。",
    "建成现代化宜居示范项目。",
    "启动了砖瓦厂、酱菜厂等6家企业的破产清算。",
  ])("%s", (text) => {
    expect(stages(text)).toEqual([]);
  });
});

test("投资额写在动词前面，也是它的总投资", () => {
  expect(read("投资1.2亿元建成望川农业产业园。")[0]?.amount).toEqual({ value: 120_000_000, unit: "元" });
  expect(read("新增投资5亿元的望川果汁项目开工。")[0]?.amount).toEqual({ value: 500_000_000, unit: "元" });
});
