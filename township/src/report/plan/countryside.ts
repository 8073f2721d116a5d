import { type OutlineTheme, headed, promise, sentence } from "@jiannuo/writing/outline";
import { planned } from "./signed.ts";

export const countryside: OutlineTheme = {
  title: "统筹城乡发展，在生态和乡村上展现新面貌",
  paragraphs: [
    headed(
      "城镇更新提品质",
      sentence`${promise("C040 C041")`改造矿工新村、供销社片区老旧楼栋${planned("150栋", "C040")}、惠及居民${planned("4163户", "C041")}`}；${promise("C042")`加大采煤沉陷区治理力度`}，${promise("C043")`加快建设荷花湖湿地南片区`}，${promise("C044")`推进柳岸滨水步道项目`}，${promise("C045")`谋划实施青禾大道迎宾段提升改造`}，让居民住得更舒心。`,
      sentence`${promise("C046")`开展农村人居环境整治`}，${promise("C047")`加快建设荷花中心村省级美丽乡村`}，${promise("C048")`组织杨树湾村申报省级精品示范村`}，使村庄面貌由点上出彩变为面上开花。`,
    ),
    headed(
      "绿色发展守底线",
      sentence`${promise("C049 C050 C051")`落实林长、河长、田长“三长制”`}，${promise("C052")`抓好夏秋两季秸秆禁烧`}，${promise("C053")`持续改善空气质量`}，让天更蓝、气更清。`,
      sentence`${promise("C054")`加密柳河、石坝河等重点河流巡查`}，${promise("C055")`适时启动柳河综合治理`}，${promise("C056")`加快建设日处理${planned("5000吨", "C056")}的青禾污水处理厂`}，让一河清水穿镇而过。`,
      sentence`${promise("C057")`加强耕地保护日常巡查`}，${promise("C058")`建设青石岭村片区高标准农田${planned("1000亩", "C058")}`}，${promise("C059")`坚决遏制违法占用耕地`}。`,
    ),
    headed(
      "乡村振兴促增收",
      sentence`${promise("C060")`抓好脱贫成果巩固与乡村振兴衔接各项工作`}，${promise("C061")`守住不发生规模性返贫的底线`}。`,
      sentence`${promise("C062")`深化与高校葡萄研究团队的合作`}，${promise("C063")`更新换代葡萄品种`}，${promise("C064")`建设精品葡萄示范园`}，${promise("C065")`打造农文旅融合的研学基地`}；${promise("C066")`加快实施畜产品综合加工中心`}，${promise("C067 C068")`谋划建设肉牛公租棚、冷链物流项目`}，${promise("C069")`做足农产品就地加工的增值文章`}，把更多产业增值收益留在村里、留给农民。`,
    ),
  ],
};
