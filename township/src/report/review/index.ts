/** 一、上年工作回顾: overview and indicators, six aspects, standing, causes and thanks, problems. */
import { type OutlinePart, growth, lastYear, n, paragraph, sentence } from "@jiannuo/writing/outline";
import { countryside } from "./countryside.ts";
import { government } from "./government.ts";
import { industry } from "./industry.ts";
import { livelihood } from "./livelihood.ts";
import { projects } from "./projects.ts";
import { zone } from "./zone.ts";

const overview = paragraph(
  sentence`${lastYear}，是深入学习贯彻党的二十大精神的起步之年，也是我镇爬坡过坎、蓄势向前的一年。`,
  sentence`面对经济恢复的压力和转型发展的考验，镇政府坚持以党的创新理论凝心铸魂，在镇党委领导下，在镇人大监督支持下，牢牢把握高质量发展这个首要任务，稳增长、抓项目、惠民生、保平安，完成了镇三届人大三次会议确定的主要目标任务。`,
  sentence`全年地方财政收入${growth("econ_indicator.fiscal_revenue_yoy")}；规模以上工业增加值${growth("econ_indicator.industrial_va_yoy")}；固定资产投资${growth("econ_indicator.investment_yoy")}；社会消费品零售总额${growth("econ_indicator.retail_yoy")}；城镇居民人均可支配收入${growth("econ_indicator.urban_income_yoy")}，农村居民人均可支配收入${growth("econ_indicator.rural_income_yoy")}。`,
  sentence`一年来，我们主要做了以下六个方面工作。`,
);

const standing = paragraph(
  sentence`各位代表！一年来的奋斗，换来了沉甸甸的收获。全镇获得国家级荣誉${n("honor.honor_national")}、省级荣誉${n("honor.honor_provincial")}、市级荣誉${n("honor.honor_city")}，在全市${n("evaluation.population")}镇（街道）“班长比拼”考评中位居${n("evaluation.rank")}。`,
  sentence`回望这一年，我们深切体会到：抓住了项目，就抓住了发展的命脉；守住了生态，就守住了长远的家底；赢得了民心，就赢得了一切工作的主动。`,
);

const thanks = paragraph(
  sentence`成绩来之不易。这是市委、市政府和区委、区政府关心支持的结果，是镇党委统揽全局的结果，是镇人大有力监督、鼎力相助的结果，更是全镇干部群众同心同德、埋头苦干的结果。`,
  sentence`在此，我代表镇人民政府，向全镇父老乡亲，向各位代表，向离退休老同志，向驻镇单位和企业家朋友，向所有关心支持青禾发展的同志们，表示诚挚的感谢！`,
);

const problems = paragraph(
  sentence`在看到成绩的同时，我们也清醒地认识到，工作中还有不少短板：一是工业体量偏小，大项目签约数低于年初任务，产业链条还不长；二是农业产业化程度不高，特色农产品就地加工转化不足；三是人居环境、水环境和耕地保护欠账较多，治理任务还很重；四是公共服务还有短板，“一老一小”、停车、通勤等关键小事办得还不够细；五是少数干部服务意识不强、办法不多，离群众期待尚有差距。`,
  sentence`问题就是努力的方向，我们将直面问题、逐项整改，以实际成效取信于民。`,
);

export const review: OutlinePart = {
  title: sentence`${lastYear}工作回顾`,
  opening: [overview],
  themes: [industry, zone, projects, countryside, livelihood, government],
  closing: [standing, thanks, problems],
};
