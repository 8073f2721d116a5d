/** 接待来访: how many batches and how many persons in each year; everything else falls as chance has it. */
import type { Day } from "@jiannuo/quantity";
import { chanceFrom } from "./chance.ts";
import { course } from "./course.ts";
import { after, scatter } from "./days.ts";
import { personName, villages } from "./names.ts";
import type { DemoStep } from "./step.ts";

const years: readonly { year: number; batches: number; persons: number; to?: Day }[] = [
  { year: 2022, batches: 359, persons: 868 },
  { year: 2023, batches: 279, persons: 688 },
  { year: 2024, batches: 64, persons: 149, to: "2024-05-31" },
];

const demands = [
  "询问宅基地确权进度",
  "反映田间道路积水",
  "咨询征地补偿发放",
  "邻里排水纠纷",
  "反映工资拖欠",
  "咨询低保复核",
  "反映夜间施工噪声",
  "咨询农机补贴",
];
const outcomes = ["当场解释政策，来访人表示理解", "转村委会调解，五日内回访", "转主管办（所）办理", "引导至司法所申请调解"];

/** Persons of each batch: one each, the rest by chance, most of it to a few; never more than nine together. */
const personsOf = (batches: number, persons: number, seed: number): number[] => {
  const chance = chanceFrom(seed);
  const sizes = Array.from({ length: batches }, () => 1);
  for (let left = persons - batches; left > 0;) {
    const at = chance.between(0, batches - 1);
    if (sizes[at]! >= (at % 9 === 0 ? 9 : 4)) continue;
    sizes[at]! += 1;
    left -= 1;
  }
  return sizes;
};

export const petitionSteps = (): DemoStep[] =>
  years.flatMap(({ year, batches, persons, to = `${year}-12-22` as Day }) => {
    const chance = chanceFrom(year);
    const sizes = personsOf(batches, persons, year);
    // The last reception leaves time for its outcome within the year.
    return scatter(chance, batches, `${year}-01-02` as Day, to).flatMap((came, at): DemoStep[] => {
      const entry = (year - 2022) * 1000 + at + 1;
      const by = "demo-stability-clerk";
      const receive = {
        came_on: came,
        persons: sizes[at]!,
        village: chance.pick(villages),
        visitor: personName(chance),
        demand: chance.pick(demands),
        receiver: "温如玉",
      };
      return course(entry, by, [
        { act: "receive", on: came, values: receive },
        { act: "settle", on: after(came, chance.between(0, 4)), values: { outcome: chance.pick(outcomes) } },
      ]);
    });
  });
