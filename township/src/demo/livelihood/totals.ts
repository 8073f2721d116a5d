/** 只录总数: what the armed forces department and the police station give as sums; the town owns none of it and names nobody. */
import type { Day } from "@jiannuo/quantity";
import { after } from "../days.ts";
import { attached } from "../document.ts";
import type { DemoStep } from "../step.ts";

const steps = ["registered", "examined", "reviewed", "enlisted", "sent", "returned"] as const;

const batches: readonly { batch: string; end: Day; recorded: Day; totals: readonly number[] }[] = [
  { batch: "first", end: "2023-03-31", recorded: "2023-04-06", totals: [41, 17, 12, 9, 9, 0] },
  { batch: "second", end: "2023-09-28", recorded: "2023-10-10", totals: [56, 23, 16, 12, 12, 0] },
  { batch: "first", end: "2024-03-29", recorded: "2024-04-08", totals: [44, 19, 13, 10, 10, 0] },
];

export const conscriptionSteps = (): DemoStep[] => {
  const document = attached("征兵工作情况通报.txt");
  const totals = batches.flatMap(({ batch, end, recorded, totals: own }) =>
    steps.map((step, at) => ({
      act: "record",
      on: recorded,
      values: { batch, step, period_end: end, total: own[at]!, recorded_on: recorded, document },
    })),
  );
  const ranked = {
    act: "record_rank",
    on: "2023-12-20" as Day,
    values: { period_end: "2023-12-19", rank: 2, rank_of: 12, recorded_on: "2023-12-20", document },
  };
  return [...totals, ranked].map((one, at): DemoStep => ({ by: "demo-armed_forces", entry: at + 1, ...one }));
};

/** Sums since January, at the end of each quarter; the last of a year are final. */
const police: readonly (readonly [end: Day, criminal: number, publicOrder: number, fraud: number, traffic: number])[] = [
  ["2023-03-31", 9, 61, 6, 118],
  ["2023-06-30", 17, 128, 11, 243],
  ["2023-09-30", 24, 187, 15, 361],
  ["2023-12-31", 31, 246, 19, 489],
  ["2024-03-31", 7, 55, 4, 109],
];

export const policeSteps = (): DemoStep[] => {
  const given = police.flatMap(([end, ...values]) =>
    ["criminal", "public_order", "fraud", "traffic"].map((indicator, at) => {
      const on = after(end, 6);
      const basis = end.endsWith("12-31") ? "final" : "flash";
      return {
        on,
        values: { indicator, period_end: end, basis, value: values[at]!, given_on: on, document: attached("派出所数据通报.txt") },
      };
    }),
  );
  return given.map(({ on, values }, at): DemoStep => ({ by: "demo-stability-clerk", act: "record", on, entry: at + 1, values }));
};
