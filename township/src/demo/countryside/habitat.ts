/** 四季战役: every village in every season, planned, cleaned, scored and told; the summer of 2024 has only been planned. */
import { type Day, addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { clerkOf, course } from "../course.ts";
import { after, workedOn } from "../days.ts";
import { villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const seasons: readonly { season: string; from: Day; tasks: string }[] = [
  { season: "spring", from: "2023-02-20", tasks: "清理房前屋后积存垃圾，整治沟塘" },
  { season: "summer", from: "2023-05-22", tasks: "清理秸秆杂物，整治旱厕和污水" },
  { season: "autumn", from: "2023-08-28", tasks: "整治乱堆乱放，清理田间农膜" },
  { season: "winter", from: "2023-11-13", tasks: "清理村口路域，整修绿化带" },
  { season: "spring", from: "2024-02-26", tasks: "清理残垣断壁，整治小菜园" },
  { season: "summer", from: "2024-05-20", tasks: "清理秸秆杂物，整治沟渠黑臭" },
];

const remaining = ["一处废宅未清", "村东沟塘有浮萍", "路边杂物反复堆放"];

export const habitatSteps = (): DemoStep[] => {
  const chance = chanceFrom(331);
  return seasons.flatMap(({ season, from, tasks }, round) => {
    const scored = workedOn(addDays(from, 32));
    const told = after(scored, 3);
    return villages.flatMap((village, nth) => {
      const done = workedOn(addDays(from, chance.between(18, 28)));
      const score = String(chance.between(168, 196) / 2);
      return course(round * 100 + nth + 1, clerkOf(village), [
        { act: "plan", on: from, values: { village, season, planned_on: from, tasks } },
        { act: "finish", on: done, values: { done_on: done, problems: chance.between(4, 22) } },
        {
          act: "score",
          on: scored,
          by: "demo-agriculture-clerk",
          values: { scored_on: scored, score, ...(Number(score) < 90 ? { remaining: chance.pick(remaining) } : {}) },
        },
        { act: "tell", on: told, by: "demo-agriculture", values: { told_on: told } },
      ]);
    });
  });
};
