/** 政务公开: 713 things in 58 categories in 2023, each looked at by two others before it went out; some were late, some withheld; requests beside. */
import type { Day } from "@jiannuo/quantity";
import { disclosureCatalogue } from "../../disclosure-catalogue.ts";
import { type Chance, chanceFrom } from "../chance.ts";
import { after, scatter } from "../days.ts";
import { type Told, lives } from "../lives.ts";
import { personName } from "../names.ts";
import type { DemoStep } from "../step.ts";

const published = 713;
const categoriesOfYear = 58;

/** Categories with news every week. */
const frequent = [
  "documents",
  "subsidies",
  "habitat",
  "agriculture",
  "safety",
  "subsistence",
  "relief",
  "projects",
  "meetings",
  "straw",
  "rivers",
  "employment",
];
const suffixes = ["情况公示", "工作动态", "明细表", "办理结果", "通知", "进展情况", "一览表"];
const offices = ["economy", "agriculture", "finance", "environment", "emergency", "party_government", "service", "land"];

const drafter = "demo-office-clerk-2";
const checker = "demo-office-clerk";
const clearer = "demo-party";

type Category = keyof typeof disclosureCatalogue;
type Fate = "plain" | "late" | "withheld" | "stuck" | "updated";

interface Item {
  readonly category: Category;
  readonly formed: Day;
  readonly fate: Fate;
}

const items = (chance: Chance): Item[] => {
  const categories = (Object.keys(disclosureCatalogue) as Category[]).slice(0, categoriesOfYear);
  const often = frequent as readonly Category[];
  const days = scatter(chance, published, "2023-01-03", "2023-12-14");
  const ofYear = days.map((formed, at): Item => ({
    // Each category once in its turn, over the whole year; between them the frequent ones.
    category: at % 12 === 0 && at / 12 < categories.length ? categories[at / 12]! : chance.pick(at % 3 === 0 ? categories : often),
    formed,
    fate: at % 71 === 20 && formed < "2023-11-10" ? "late" : at % 60 === 33 ? "updated" : "plain",
  }));
  const withheld = scatter(chance, 4, "2023-02-06", "2023-11-24").map((formed): Item => ({
    category: "projects",
    formed,
    fate: "withheld",
  }));
  const later = scatter(chance, 64, "2024-01-02", "2024-05-29").map((formed): Item => ({
    category: chance.pick(often),
    formed,
    fate: "plain",
  }));
  return [
    ...ofYear,
    ...withheld,
    ...later,
    { category: "special_funds", formed: "2024-04-22", fate: "stuck" },
    { category: "village_projects", formed: "2024-05-20", fate: "stuck" },
  ];
};

const itemSteps = (): DemoStep[] => {
  const chance = chanceFrom(713);
  return lives(items(chance), ({ category, formed, fate }, at) => {
    const drafted = after(formed, chance.between(0, 2));
    const checked = after(drafted, fate === "late" ? 18 : chance.between(0, 2));
    const cleared = after(checked, chance.between(0, 1));
    const out = after(cleared, chance.between(0, 2));
    const title = `青禾镇${formed.slice(0, 4)}年${Number(formed.slice(5, 7))}月${disclosureCatalogue[category][0]}${chance.pick(suffixes)}（${at + 1}）`;
    const told: Told[] = [
      [drafter, "draft", drafted, { title, category, formed_on: formed, unit: chance.pick(offices) }],
      [checker, "check", checked, { comment: "内容完整，表述规范" }],
    ];
    if (fate === "stuck") return told.slice(0, 1);
    if (fate === "withheld") return [...told, [clearer, "withhold", cleared, { reason: "涉及尚未公布的用地信息" }]];
    return [
      ...told,
      [clearer, "clear", cleared, { secrecy_review: "不涉密，同意公开" }],
      [checker, "publish", out, { published_on: out, url: `https://www.example.org/qinghe/${formed.slice(0, 4)}/${at + 1}` }],
      fate === "updated" ? [checker, "update", after(out, 10), { updated_on: after(out, 10) }] : undefined,
      fate === "plain" && at % 50 === 9 ? [checker, "file", after(out, 30), { filed_on: after(out, 30) }] : undefined,
    ];
  });
};

type Answered = readonly [title: string, wanted: string, received: Day, days: number, answer?: string];

const requests: readonly Answered[] = [
  ["征地补偿标准", "申请公开一期征地补偿安置方案", "2023-03-14", 12, "disclosed"],
  ["道路工程合同", "申请公开环村路施工合同", "2023-05-22", 16, "partly"],
  ["信访处理材料", "申请公开他人信访处理材料", "2023-08-07", 9, "refused"],
  ["河道采砂许可", "申请公开采砂许可文件", "2023-10-16", 14, "absent"],
  // Put off once, by agreement of the lead.
  ["产业园环评文件", "申请公开园区环评批复", "2023-11-06", 32, "disclosed"],
  ["惠民补贴名单", "申请公开本村补贴发放名单", "2024-03-18", 13, "disclosed"],
  ["旧房改造预算", "申请公开改造工程预算", "2024-05-16", 0],
];

const firstRequest = 9_001;

const requestSteps = (): DemoStep[] => {
  const chance = chanceFrom(33);
  return lives(
    requests,
    ([title, wanted, received, days, answer]) => [
      [checker, "request", received, { title, received_on: received, wanted, applicant: personName(chance) }],
      days > 20 ? [clearer, "extend", after(received, 15), { extended_to: after(received, 40), reason: "需征求第三方意见" }] : undefined,
      answer === undefined ? undefined : [checker, "answer", after(received, days), { answered_on: after(received, days), answer }],
    ],
    firstRequest,
  );
};

export const disclosureSteps = (): DemoStep[] => [...itemSteps(), ...requestSteps()];
