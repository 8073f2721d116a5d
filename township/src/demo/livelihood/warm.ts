/** 暖民心行动和城乡居民保险: ten tasks a year, and what each village's people paid in before the year began. */
import { type Day, addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { clerkOf, course } from "../course.ts";
import { after } from "../days.ts";
import { villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const actions: readonly (readonly [action: string, task: string, target: number, handler: string])[] = [
  ["employment", "举办专场招聘会", 12, "labour"],
  ["cooks", "培训乡村厨师", 30, "labour"],
  ["teeth", "儿童口腔检查覆盖学校", 4, "social_affairs"],
  ["nursery", "新增托位", 20, "social_affairs"],
  ["fitness", "建设健身场所", 9, "culture"],
  ["meals", "新设助餐点", 6, "social_affairs"],
  ["learning", "开办老年班次", 24, "culture"],
  ["housekeeping", "培训家政人员", 60, "labour"],
  ["parking", "增加停车位", 100, "construction"],
  ["markets", "改造菜市场", 1, "construction"],
];

const years = [
  { year: 2023, issued: "2023-02-28", due: "2023-11-30", done: "2023-10-16" },
  { year: 2024, issued: "2024-03-04", due: "2024-11-29", done: "2024-05-13" },
] as const;

export const actionSteps = (): DemoStep[] =>
  years.flatMap(({ year, issued, due, done }) =>
    actions.flatMap(([action, task, target, handler], at) => {
      const finished = after(done, at * 3);
      const accepted = after(finished, 8);
      return course((year - 2023) * 100 + at + 1, "demo-social_affairs-clerk", [
        { act: "issue", on: issued, values: { action, year, task, target: String(target), handler, issued_on: issued, due_on: due } },
        { act: "finish", on: finished, values: { done: String(target + (at % 3)), done_on: finished } },
        { act: "accept", on: accepted, by: "demo-social_affairs", values: { accepted_on: accepted } },
      ]);
    }),
  );

const kinds = [
  { kind: "medical", share: 96 },
  { kind: "pension", share: 91 },
] as const;

/** Collected from September on for the year that begins in January. */
const collections: readonly { start: Day; counted: Day; paid: Day }[] = [
  { start: "2023-01-01", counted: "2022-09-13", paid: "2022-12-14" },
  { start: "2024-01-01", counted: "2023-09-12", paid: "2023-12-13" },
];

export const insuranceSteps = (): DemoStep[] => {
  const chance = chanceFrom(361);
  const people = villages.map(() => chance.between(1900, 4300));
  return collections.flatMap(({ start, counted, paid }, round) =>
    kinds.flatMap(({ kind, share }, nth) =>
      villages.flatMap((village, at) => {
        const should = Math.round((people[at]! * (kind === "medical" ? 100 : 58)) / 100) - round * 7;
        const insured = Math.round((should * (share + chance.between(-3, 2))) / 100);
        const on = after(paid, at % 5);
        const checked = after(addDays(start, 20), 1 + (at % 6));
        return course(round * 1000 + nth * 100 + at + 1, clerkOf(village), [
          { act: "count", on: counted, values: { kind, village, year_start: start, should, counted_on: counted } },
          { act: "collect", on, values: { paid: insured, paid_on: on } },
          { act: "check", on: checked, by: "demo-labour-clerk", values: { checked_on: checked, note: "与税务征缴数据核对一致" } },
        ]);
      }),
    ),
  );
};
