/** 标准厂房: of the park's buildings 22 were started and 20 topped out by the end of 2023; two more began this spring. */
import { addDays } from "@jiannuo/quantity";
import { workedOn } from "../days.ts";
import { entryNamed } from "../course.ts";
import { lives } from "../lives.ts";
import type { DemoStep } from "../step.ts";

const by = "demo-zone_centre-clerk";
const parkProject = 20;
const tenants = ["金禾牧业", "南塘新能", "禾木家居", "禾新材料", "石桥食品"];

/** The last two of 2023 had not been topped out by the end of the year. */
const starts = [
  ...Array.from({ length: 20 }, (_, at) => addDays("2022-09-06", at * 14)),
  addDays("2023-09-11", 0),
  addDays("2023-09-25", 0),
  addDays("2024-03-12", 0),
  addDays("2024-03-26", 0),
].map(workedOn);

export const buildingSteps = (): DemoStep[] =>
  lives(starts, (started, at) => {
    const topped = workedOn(addDays(started, 160));
    const accepted = workedOn(addDays(topped, 130));
    const delivered = workedOn(addDays(accepted, 45));
    const moved = workedOn(addDays(delivered, 40));
    const tenant = at % 2 === 0 ? tenants[(at / 2) % tenants.length] : undefined;
    return [
      [
        by,
        "start",
        started,
        {
          name: `青禾产业园${at < 12 ? "A" : "B"}区${(at % 12) + 1}号`,
          village: "village-1",
          project: entryNamed(parkProject),
          area: String(4_200 + (at % 4) * 650),
          started_on: started,
        },
      ],
      [by, "top_out", topped, { topped_on: topped }],
      [by, "accept", accepted, { accepted_on: accepted }],
      [by, "deliver", delivered, { delivered_on: delivered }],
      tenant === undefined ? undefined : [by, "move_in", moved, { tenant, moved_on: moved }],
    ];
  });
