/** 老年助餐: three canteens that cook every working day and seven points that serve on Tuesdays and Fridays; one row a site and day, with how many meals. */
import { type Day, addDays } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { type Turn, course, demoUntil, entryNamed } from "../course.ts";
import { after, workedOn, workingDays } from "../days.ts";
import type { DemoStep } from "../step.ts";

interface Site {
  readonly name: string;
  readonly kind: "canteen" | "point";
  readonly village: string;
  readonly operator: string;
  readonly built: Day;
  readonly capacity: number;
}

const sites: readonly Site[] = [
  { name: "新河社区老年食堂", kind: "canteen", village: "village-11", operator: "禾悦养老服务公司", built: "2022-09-08", capacity: 240 },
  { name: "柳塘村老年食堂", kind: "canteen", village: "village-1", operator: "柳塘村股份经济合作社", built: "2022-10-11", capacity: 200 },
  { name: "荷花村老年食堂", kind: "canteen", village: "village-6", operator: "荷花村股份经济合作社", built: "2022-12-06", capacity: 175 },
  { name: "双桥村助餐点", kind: "point", village: "village-8", operator: "双桥村委会", built: "2022-12-06", capacity: 60 },
  { name: "石坝村助餐点", kind: "point", village: "village-2", operator: "石坝村委会", built: "2023-03-14", capacity: 60 },
  { name: "枣园村助餐点", kind: "point", village: "village-3", operator: "枣园村委会", built: "2023-04-11", capacity: 50 },
  { name: "北渡村助餐点", kind: "point", village: "village-4", operator: "北渡村委会", built: "2023-05-16", capacity: 60 },
  { name: "南岗村助餐点", kind: "point", village: "village-5", operator: "南岗村委会", built: "2023-06-13", capacity: 50 },
  { name: "青石岭村助餐点", kind: "point", village: "village-9", operator: "青石岭村委会", built: "2023-07-18", capacity: 40 },
  { name: "麦香村助餐点", kind: "point", village: "village-10", operator: "麦香村委会", built: "2023-08-15", capacity: 50 },
];

const openedOn = ({ built }: Site): Day => after(workedOn(addDays(built, 12)), 5);
const looks: readonly Day[] = ["2023-03-15", "2023-06-14", "2023-09-13", "2023-12-13", "2024-03-13", "2024-05-15"];
const notes = ["留样、台账齐全", "冰柜温度正常，留样规范", "一处地面湿滑，当场整改", "食材索证齐全"];

export const mealSiteSteps = (): DemoStep[] => {
  const chance = chanceFrom(351);
  return sites.flatMap((site, at) => {
    const { built, ...told } = site;
    const accepted = workedOn(addDays(built, 12));
    const opened = openedOn(site);
    const checks = looks
      .map((day) => after(day, at % 5))
      .filter((day) => day > opened)
      .map((day): Turn => ({ act: "check", on: day, values: { name: site.name, checked_on: day, check_note: chance.pick(notes) } }));
    return course(at + 1, "demo-social_affairs-clerk", [
      { act: "build", on: built, values: { ...told, built_on: built } },
      { act: "accept", on: accepted, values: { accepted_on: accepted, capacity: site.capacity } },
      { act: "open", on: opened, values: { licence: `青食备〔${opened.slice(0, 4)}〕${at + 21}号`, opened_on: opened } },
      ...checks,
    ]);
  });
};

/** Tuesday is the second day of the week, Friday the fifth. */
const isPointDay = (day: Day): boolean => [2, 5].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** Meals of a day, noon and evening together; fewer in the hot weeks and before the new year. */
const served = ({ kind, capacity }: Site, day: Day, chance: Chance): number => {
  const share = ["07", "08"].includes(day.slice(5, 7)) ? 160 : day.slice(5, 7) === "01" ? 165 : 182;
  const most = kind === "canteen" ? (capacity * share) / 100 : (capacity * share) / 90;
  return Math.round(most) + chance.between(-9, 9);
};

/** The books of the meals begin with the year 2023. */
export const mealSteps = (): DemoStep[] => {
  const chance = chanceFrom(315);
  const rows = sites.flatMap((site, nth) => {
    const opened = openedOn(site);
    return workingDays(opened > "2023-01-03" ? opened : "2023-01-03", demoUntil)
      .filter((day) => site.kind === "canteen" || isPointDay(day))
      .map((on) => ({ on, site: entryNamed(nth + 1), village: site.village, meals: served(site, on, chance) }));
  });
  return rows.map(({ on, site, village, meals }, at): DemoStep => {
    const values = { site, village, served_on: on, meals, subsidy: String(meals * 2) };
    return { by: "demo-social_affairs-clerk", act: "record", on, entry: at + 1, values };
  });
};
