/** 土地征迁: the first phase of the park is all but finished, two households are open; the second was announced in spring. */
import type { Day } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { after, scatter } from "../days.ts";
import { lives } from "../lives.ts";
import { personName } from "../names.ts";
import type { DemoStep } from "../step.ts";

const by = "demo-headquarters-clerk";

interface Phase {
  readonly phase: string;
  readonly village: string;
  readonly no: string;
  readonly households: number;
  /** The last households, which have not signed. */
  readonly unsigned: number;
  readonly surveyed: readonly [Day, Day];
  readonly notice: string;
  readonly announced: Day;
}

const phases: readonly Phase[] = [
  {
    phase: "青禾产业园一期",
    village: "village-1",
    no: "一",
    households: 32,
    unsigned: 2,
    surveyed: ["2023-02-06", "2023-03-10"],
    notice: "演示征告〔2023〕2号",
    announced: "2023-03-20",
  },
  {
    phase: "青禾产业园二期",
    village: "village-2",
    no: "二",
    households: 14,
    unsigned: 14,
    surveyed: ["2024-03-04", "2024-04-12"],
    notice: "演示征告〔2024〕1号",
    announced: "2024-05-06",
  },
];

export const landTakingSteps = (): DemoStep[] => {
  const chance = chanceFrom(41);
  const rows = phases.flatMap((phase) =>
    scatter(chance, phase.households, ...phase.surveyed).map((surveyed, at) => ({
      ...phase,
      surveyed,
      nth: at,
      signs: at < phase.households - phase.unsigned,
    })),
  );
  return lives(rows, ({ phase, village, no, surveyed, notice, announced, nth, signs }) => {
    const mu = chance.between(12, 96) / 10;
    const signed = after(announced, chance.between(15, 45));
    const paid = after(signed, chance.between(5, 12));
    const cleared = after(paid, chance.between(10, 30));
    const handed = after(cleared, chance.between(2, 8));
    return [
      [
        by,
        "survey",
        surveyed,
        { parcel: `${no}-${String(nth + 1).padStart(3, "0")}`, phase, village, household: personName(chance), area: String(mu) },
      ],
      [by, "announce", announced, { notice_no: notice, announced_on: announced }],
      signs ? [by, "sign", signed, { agreement_on: signed, compensation: String(Math.round(mu * 52_000)) }] : undefined,
      signs ? [by, "pay", paid, { paid_on: paid }] : undefined,
      signs ? [by, "clear", cleared, { cleared_on: cleared }] : undefined,
      signs ? [by, "hand_over", handed, { handed_on: handed }] : undefined,
    ];
  });
};
