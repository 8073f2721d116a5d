/** 秸秆禁烧: every village signs each season of ten years, also for zero; what satellites saw turned out not to be straw. */
import { type Day, addDays } from "@jiannuo/quantity";
import { local } from "../local.ts";
import { chanceFrom } from "./chance.ts";
import { workedOn } from "./days.ts";
import { personName, villages } from "./names.ts";
import type { DemoStep } from "./step.ts";

const firstYear = 2014;
const lastYear = 2023;

const falseAlarms = [
  { on: "2021-06-11", season: "summer", village: "village-3", source: "satellite", handling: "核实为大棚薄膜反光" },
  { on: "2022-10-02", season: "autumn", village: "village-8", source: "drone", handling: "核实为农户灶房炊烟" },
  { on: "2023-06-08", season: "summer", village: "village-5", source: "satellite", handling: "核实为砖厂窑口热源" },
  { on: "2023-10-19", season: "autumn", village: "village-2", source: "report", handling: "核实为清运车扬尘" },
] as const;

const signed = (): DemoStep[] => {
  const chance = chanceFrom(71);
  const signers = villages.map(() => personName(chance));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  const reports = years.flatMap((year) =>
    local.strawSeasons.flatMap(({ id, to }) => villages.map((village, nth) => ({ season: id, end: `${year}-${to}` as Day, village, nth }))),
  );
  return reports.map(({ season, end, village, nth }, at): DemoStep => {
    const on = workedOn(addDays(end, 1 + (nth % 2)));
    return {
      by: `demo-village-${nth + 1}`,
      act: "sign",
      on,
      entry: at + 1,
      values: { village, season, fires: 0, signer: signers[nth]!, signed_on: on, season_end: end },
    };
  });
};

const alarms = (): DemoStep[] =>
  falseAlarms.flatMap(({ on, season, village, source, handling }, at): DemoStep[] => {
    const base = { by: "demo-environment-clerk", entry: 9001 + at, on };
    return [
      { ...base, act: "find", values: { village, season, found_on: on, source } },
      { ...base, act: "verify", values: { is_straw: false } },
      { ...base, act: "handle", values: { handling } },
    ];
  });

export const strawSteps = (): DemoStep[] => [...signed(), ...alarms()];
