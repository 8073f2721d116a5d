/** 矛盾纠纷: the five steps — hear, ask, see, mediate, visit — of each dispute; some go up to the town, some to court, one of 2024 is past its month. */
import type { Day } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { type Turn, clerkOf, course } from "../course.ts";
import { after, scatter } from "../days.ts";
import { attached } from "../document.ts";
import { personName, villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const in2023 = 82;
const in2024 = 10;

interface Quarrel {
  readonly area: string;
  readonly content: string;
  readonly asked: string;
  readonly seen: string;
}

const quarrels: readonly Quarrel[] = [
  { area: "neighbours", content: "翻建房屋滴水落入邻家院内", asked: "两家宅基界址旧约不明", seen: "檐口外伸约三十厘米" },
  { area: "land", content: "承包地边界争议，互称被多耕", asked: "二轮承包时未埋界石", seen: "现场丈量，相差两垄" },
  { area: "labour", content: "零工工钱未结清", asked: "口头约定按天计酬，记工不一致", seen: "查看记工本和转账记录" },
  { area: "family", content: "赡养老人费用分担不均", asked: "三子女对轮流照料有分歧", seen: "老人独居，生活可自理" },
  { area: "environment", content: "养殖场气味扰民", asked: "化粪池满溢后气味加重", seen: "粪污暂存池未加盖" },
  { area: "debt", content: "民间借款到期未还", asked: "借条载明期限，利息约定不明", seen: "核对借条原件" },
  { area: "land_taking", content: "青苗补偿面积有异议", asked: "丈量时当事人不在场", seen: "会同测量人员复量" },
  { area: "other", content: "广场舞音响影响休息", asked: "夜间九点半仍未停", seen: "距居民楼约二十米" },
];

const steps = (on: Day, { asked, seen }: Quarrel, ends: "agreed" | "not_agreed" | "court", chance: Chance): Turn[] => {
  const heard = after(on, chance.between(0, 2));
  const asked_on = after(heard, chance.between(0, 2));
  const seen_on = after(asked_on, chance.between(0, 2));
  const mediated = after(seen_on, chance.between(1, 4));
  const visited = after(mediated, chance.between(10, 18));
  return [
    { act: "hear", on: heard, values: { heard_on: heard, heard: "双方各自陈述，均愿意调解" } },
    { act: "ask", on: asked_on, values: { asked_on, asked } },
    { act: "see", on: seen_on, values: { seen_on, seen } },
    {
      act: "mediate",
      on: mediated,
      values: { mediated_on: mediated, result: ends, ...(ends === "agreed" ? { agreement: attached("人民调解协议书.txt") } : {}) },
    },
    {
      act: "visit",
      on: visited,
      values: {
        visited_on: visited,
        visited: ends === "agreed" ? "协议已履行，双方和好" : "情绪平稳，已引导依法解决",
        is_kept: ends === "agreed",
      },
    },
  ];
};

const settled = (entry: number, found: Day): DemoStep[] => {
  const chance = chanceFrom(8200 + entry);
  const village = chance.pick(villages);
  const by = clerkOf(village);
  const quarrel = quarrels[entry % quarrels.length]!;
  const accepted = after(found, chance.between(0, 1));
  const risk = entry % 27 === 5 ? "red" : entry % 5 === 1 ? "yellow" : "blue";
  const find: Turn = {
    act: "find",
    on: found,
    values: {
      source: chance.pick(["screening", "screening", "request", "transfer", "hotline"]),
      area: quarrel.area,
      risk,
      village,
      parties: `${personName(chance)}与${personName(chance)}`,
      content: quarrel.content,
      found_on: found,
    },
  };
  if (entry % 33 === 20)
    return course(entry, by, [find, { act: "decline", on: accepted, by: "demo-stability-clerk", values: { reason: "已向人民法院起诉" } }]);
  const accept: Turn = { act: "accept", on: accepted, values: { accepted_on: accepted, mediator: personName(chance) } };
  const ends = entry % 13 === 6 ? "not_agreed" : entry % 41 === 9 ? "court" : "agreed";
  // A red risk is not left with the village.
  if (risk !== "red") return course(entry, by, [find, accept, ...steps(accepted, quarrel, ends, chance)]);
  const up = after(accepted, 1);
  const atTown = steps(up, quarrel, ends, chance).map((turn) => ({ ...turn, by: "demo-stability-clerk" }));
  return course(entry, by, [find, accept, { act: "escalate", on: up, values: { reason: "涉及人数多，提请镇级调解" } }, ...atTown]);
};

/** Accepted in April 2024, heard, and then nothing. */
const stuck = (): DemoStep[] => settled(2001, "2024-04-10").slice(0, 3);

export const disputeSteps = (): DemoStep[] => {
  const chance = chanceFrom(in2023);
  return [
    ...scatter(chance, in2023, "2023-01-10", "2023-12-20").flatMap((on, at) => settled(at + 1, on)),
    ...scatter(chance, in2024, "2024-01-09", "2024-05-29").flatMap((on, at) => settled(1001 + at, on)),
    ...stuck(),
  ];
};
