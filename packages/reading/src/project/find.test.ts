import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "../clean/clean.ts";
import { structure } from "../structure/structure.ts";
import { findProjects } from "./find.ts";

const read = (text: string) => findProjects(structure(clean(text)));
const stages = (text: string) => read(text).map((p) => [p.name, p.stage]);
const names = (text: string) => read(text).map((p) => p.name);

describe("清单", () => {
  test("顿号清单逐个成项，共用末尾的说法", () => {
    expect(stages("青禾路、柳河路、云麓大道等道路建成通车，望川快速通道、石塘西路加快建设，榆林路、槐荫路等镇区道路谋划到位。")).toEqual([
      ["青禾路", "completed"],
      ["柳河路", "completed"],
      ["云麓大道", "completed"],
      ["望川快速通道", "building"],
      ["石塘西路", "building"],
      ["榆林路", "planned"],
      ["槐荫路", "planned"],
    ]);
  });

  test("前面的动词管到清单末尾，“等N个项目”前的简称也是项目", () => {
    expect(stages("积极推进威禾轻工、鼎麓机械、华塘机械等3个项目尽快落地开工。")).toEqual([
      ["威禾轻工", "building"],
      ["鼎麓机械", "building"],
      ["华塘机械", "building"],
    ]);
  });

  test("没有“等”字，用数目收尾的清单也认得", () => {
    expect(stages("望川茶叶分装、石塘羊羔养殖基地、云麓菌种繁育3个项目均已投产。")).toEqual([
      ["望川茶叶分装", "operating"],
      ["石塘羊羔养殖基地", "operating"],
      ["云麓菌种繁育", "operating"],
    ]);
  });

  test("“和”两边都能独立时分开，“A及B项目”是一个", () => {
    expect(names("谋划望川茶厂扩建和柳河冷链物流项目。")).toEqual(["望川茶厂扩建", "柳河冷链物流"]);
    expect(names("谋划实施云麓中学教学楼及食堂项目。")).toEqual(["云麓中学教学楼及食堂"]);
  });

  test("括号里列出的工程各有各的名字", () => {
    expect(stages("2项（柳河路大修、望川路东延工程）进度偏慢。")).toEqual([
      ["柳河路大修", "building"],
      ["望川路东延工程", "building"],
    ]);
  });
});

test("名称自带的括号里不另算项目", () => {
  expect(names("加快推进望川路网工程（柳河大桥、石塘路）建设。")).toEqual(["望川路网工程（柳河大桥、石塘路）"]);
});

describe("名称", () => {
  test("“项目”略去，其余仍能指明的；“工程”和期数留着", () => {
    expect(names("抓紧云麓竹器制造项目建设。")).toEqual(["云麓竹器制造"]);
    expect(names("柳河引水入镇工程稳步实施。")).toEqual(["柳河引水入镇工程"]);
    expect(names("望川茶机项目一期正在打桩施工。")).toEqual(["望川茶机项目一期"]);
  });

  test("页码夹在名称当中，出处含着它，名称不含", () => {
    const before =
      "今年的各项工作都已经有了安排，全镇上下要齐心协力，把每一件事都办好办实，办出成效，\n19、让群众看得见、摸得着，让大家的日子越过越好，";
    const text = `${before}加快石塘茶\n20、文化公园建设，早日迎客。`;
    const [project] = read(text);
    expect(project?.name).toBe("石塘茶文化公园");
    expect(text.slice(project!.start, project!.end)).toBe("石塘茶\n20、文化公园");
  });

  test("投资额和长处的说明不是名称", () => {
    expect(names("总投资10亿元的云麓茶叶交易市场项目破土开工。")).toEqual(["云麓茶叶交易市场"]);
    expect(names("长820米的望川大桥顺利合龙。")).toEqual(["望川大桥"]);
  });
});

describe("不是项目", () => {
  test.each([
    "推进平安青禾建设，加强作风建设。",
    "新建停车位200个，改造老旧小区12个。",
    "开展环境卫生专项整治行动，实施文化惠民工程。",
    "年内新签约亿元以上项目5个，谋划重点项目20个。",
    "打造京畿农副产品供应高地，争创国家卫生县城。",
    "牢牢抓住项目不放松，提高项目含金量。",
    "建成35千伏变电站6座，铺设污水管网23公里。",
    "学习贯彻十九届五中、六中全会精神。",
    "推动老镇区、柳河片区、高铁新区协调发展。",
  ])("%s", (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe("总投资", () => {
  test("“总投资…的”和“投资额达…”是总投资，以元计", () => {
    expect(read("总投资10亿元的云麓综合体项目破土开工。")[0]?.amount).toEqual({ value: 1_000_000_000, unit: "元" });
    expect(read("新开工项目5个，其中云麓竹器制造项目总投资达12亿元。")[0]).toMatchObject({
      stage: "building",
      amount: { value: 1_200_000_000 },
    });
  });

  test("完成投资不是总投资", () => {
    expect(read("望川茶机制造项目已累计完成投资9亿元。")[0]).not.toHaveProperty("amount");
  });
});

describe("定律", () => {
  /** What breaks the law, in words. */
  const breaks = (text: string): string[] => {
    let end = 0;
    return read(text).flatMap((p) => {
      const lawful = p.start >= end && p.end > p.start && p.end <= text.length && p.name.length > 1;
      end = p.end;
      return lawful ? [] : [`${p.start}-${p.end} ${p.name}`];
    });
  };

  const pieces = [
    "推进",
    "建成",
    "青禾",
    "柳河大桥",
    "项目",
    "工程",
    "等",
    "3个",
    "、",
    "和",
    "（",
    "）",
    "“",
    "”",
    "，",
    "。",
    "建设",
    "总投资2亿元的",
    "\n7、",
    "，\n",
    "一期",
    "谋划",
    "路",
  ];
  test("任何文字都不出错，出处在文中，依次排列，互不重叠", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 60 }), (parts) => {
        expect(breaks(parts.join(""))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("没有标点的长串不成项目，也不拖慢", () => {
    expect(names("青禾路、".repeat(20_000))).toEqual([]);
    expect(names("推进项目".repeat(20_000))).toEqual([]);
  });
});
