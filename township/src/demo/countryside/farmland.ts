/** 耕地: patrols and signed reports of every village each month, suspect spots until they are tilled again, and three batches of better fields. */
import { type Day, addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { type Turn, clerkOf, course, demoUntil, monthsFrom } from "../course.ts";
import { after, workedOn, workingDays } from "../days.ts";
import { attached } from "../document.ts";
import { personName, villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

/** The monthly reports began with the year 2024. */
const months = monthsFrom("2024-01", "2024-05");

interface Spot {
  readonly on: Day;
  readonly village: string;
  readonly source: "satellite" | "patrol" | "report";
  readonly area: string;
  readonly kind?: "building" | "other_crops" | "fallow";
  readonly isLoss?: true;
  /** Working days from the verification to the day on which it was tilled again. */
  readonly restoring?: number;
}

const spots: readonly Spot[] = [
  { on: "2023-03-20", village: "village-2", source: "satellite", area: "1.6", kind: "building", isLoss: true, restoring: 30 },
  { on: "2023-03-20", village: "village-7", source: "satellite", area: "3.2" },
  { on: "2023-05-11", village: "village-4", source: "patrol", area: "4.5", kind: "fallow", restoring: 18 },
  { on: "2023-06-26", village: "village-9", source: "satellite", area: "2.1" },
  { on: "2023-08-14", village: "village-1", source: "report", area: "0.8", kind: "other_crops", restoring: 25 },
  { on: "2023-10-16", village: "village-6", source: "satellite", area: "5.4", kind: "fallow", restoring: 22 },
  { on: "2023-11-20", village: "village-10", source: "satellite", area: "1.3" },
  { on: "2024-03-18", village: "village-3", source: "satellite", area: "2.7", kind: "fallow", restoring: 20 },
  { on: "2024-04-08", village: "village-8", source: "patrol", area: "0.9", kind: "building", isLoss: true },
  { on: "2024-05-22", village: "village-5", source: "satellite", area: "1.9" },
];

const firstSpot = 5001;
const handled = {
  building: "责令拆除硬化地面，恢复耕种条件",
  other_crops: "组织清理苗木，改种小麦",
  fallow: "由村合作社代耕，旋耕后播种",
} as const;

const spotTurns = (spot: Spot, at: number): Turn[] => {
  const { on, village, source, area, kind, isLoss, restoring } = spot;
  const verified = after(on, 4);
  const found = {
    village,
    source,
    area,
    found_on: on,
    due_on: addDays(on, 45),
    ...(source === "satellite" ? { spot_no: `YS-${on.slice(0, 4)}-${at + 1}` } : {}),
  };
  const issued: Turn = { act: "issue", on, values: found };
  // Handed down in the last days and not yet looked at.
  if (verified > demoUntil) return [issued];
  if (!kind)
    return [issued, { act: "clear", on: verified, values: { verified_on: verified, note: "现场为农户晒场和临时堆粪，未破坏耕作层" } }];
  const confirmed: Turn = { act: "confirm", on: verified, values: { kind, area, verified_on: verified, is_loss: isLoss ?? false } };
  if (restoring === undefined) return [issued, confirmed];
  const restored = after(verified, restoring);
  const accepted = after(restored, 3);
  return [
    issued,
    confirmed,
    { act: "restore", on: restored, by: clerkOf(village), values: { restored_on: restored, handling: handled[kind] } },
    { act: "accept", on: accepted, by: "demo-land-clerk-2", values: { accepted_on: accepted, note: "实地丈量，已恢复耕种" } },
  ];
};

export const farmlandSteps = (): DemoStep[] => {
  const chance = chanceFrom(311);
  const chiefs = villages.map(() => personName(chance));
  const seen = ["长势正常，无新增占用", "田间沟渠通畅", "一处田头堆肥，已劝导清走", "秋播进度过半", "无撂荒地块"];
  const each = months.flatMap((month) => villages.map((village, nth) => ({ ...month, village, chief: chiefs[nth]! })));
  const patrols = each.map(({ first, last, village, chief }, at): DemoStep => {
    const on = chance.pick(workingDays(first, last));
    return {
      by: clerkOf(village),
      act: "patrol",
      on,
      entry: at + 1,
      values: { village, chief, patrolled_on: on, note: chance.pick(seen) },
    };
  });
  const reports = each.flatMap(({ last, village, chief }, at): DemoStep[] => {
    const on = workedOn(addDays(last, 1 + (at % 2)));
    const values = { village, lost_area: "0", signer: chief, signed_on: on, month_end: last };
    return course(1001 + at, clerkOf(village), [{ act: "sign", on, values }]);
  });
  return [...patrols, ...reports, ...spots.flatMap((spot, at) => course(firstSpot + at, "demo-land-clerk", spotTurns(spot, at)))];
};

const batches = [
  { name: "麦香村片区高标准农田", village: "village-10", area: "1200", wan: 300, approved: "2022-06-21", lags: [25, 30, 20, 150, 15] },
  { name: "柳塘村片区高标准农田", village: "village-1", area: "860", wan: 215, approved: "2023-02-16", lags: [30, 35, 25, 140, 20] },
  { name: "青石岭村片区高标准农田", village: "village-9", area: "1500", wan: 390, approved: "2023-12-14", lags: [40, 45, 20, 120, 20] },
] as const;

export const betterFieldSteps = (): DemoStep[] =>
  batches.flatMap(({ name, village, area, wan, approved, lags }, at) => {
    const days = lags.reduce<Day[]>((so, lag) => [...so, after(so.at(-1)!, lag)], [approved]);
    const [, designed, tendered, started, accepted, mapped] = days as [Day, Day, Day, Day, Day, Day];
    return course(at + 1, "demo-agriculture-clerk", [
      {
        act: "approve",
        on: approved,
        values: {
          name,
          village,
          area,
          invest: `${wan}0000`,
          approved_on: approved,
          approval_no: `青农〔${approved.slice(0, 4)}〕${at + 7}号`,
        },
      },
      { act: "design", on: designed, values: { designed_on: designed } },
      { act: "tender", on: tendered, values: { tendered_on: tendered, builder: "禾润水利工程有限公司" } },
      { act: "start", on: started, values: { started_on: started } },
      {
        act: "accept",
        on: accepted,
        by: "demo-agriculture",
        values: { accepted_on: accepted, accepted_area: area, evidence: attached("高标准农田验收意见.txt") },
      },
      { act: "map", on: mapped, values: { mapped_on: mapped } },
      { act: "hand_over", on: after(mapped, 5), values: { keeper_name: "村股份经济合作社" } },
    ]);
  });
