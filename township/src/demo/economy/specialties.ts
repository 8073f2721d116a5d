/** 特色产业: the harvest of each product and village by year, and what was launched or set up. */
import type { Day } from "@jiannuo/quantity";
import { workedOn } from "../days.ts";
import { type Told, lives } from "../lives.ts";
import type { DemoStep } from "../step.ts";

const by = "demo-agriculture-clerk";

type Grown = readonly [product: string, village: string, mu: number, kilosAMu: number, price: string, operator: string];

const grown: readonly Grown[] = [
  ["grape", "village-6", 620, 1_480, "5.6", "荷花村葡萄合作社"],
  ["grape", "village-9", 410, 1_395, "5.2", "青岭葡萄园"],
  ["sweet_potato", "village-5", 860, 2_310, "1.8", "南岗红薯合作社"],
  ["sweet_potato", "village-10", 540, 2_240, "1.7", "麦香种植专业社"],
  ["dry_rice", "village-4", 380, 512, "3.4", "北渡农场"],
];

const cattle: readonly (readonly [year: number, kilos: number])[] = [
  [2022, 486_000],
  [2023, 531_500],
];

const harvest = (year: number): Told[] =>
  grown.map(([product, village, mu, kilosAMu, price, operator], at) => [
    by,
    "harvest",
    workedOn(`${year}-12-${11 + at}`),
    {
      product,
      village,
      year_end: `${year}-12-31`,
      area: mu + (year - 2022) * 15,
      output: (mu + (year - 2022) * 15) * (kilosAMu + (year - 2022) * 22),
      price,
      operator,
    },
  ]);

const news: readonly (readonly [act: "launch" | "found", product: string, event: string, on: Day, operator: string])[] = [
  ["launch", "sweet_potato", "蜜香红薯脯", "2022-11-14", "麦香食品有限公司"],
  ["launch", "grape", "青禾葡萄汁饮料", "2023-07-24", "荷花村葡萄合作社"],
  ["found", "cattle", "青禾镇肉牛产业服务站", "2023-05-18", "枣园肉牛合作社"],
  ["launch", "dry_rice", "河滩旱稻胚芽米", "2024-04-22", "青禾米业有限公司"],
];

export const specialtySteps = (): DemoStep[] => {
  const herds = cattle.map(([year, output]): Told => [
    by,
    "harvest",
    workedOn(`${year}-12-20`),
    { product: "cattle", village: "village-3", year_end: `${year}-12-31`, output, price: "28.5", operator: "枣园肉牛合作社" },
  ]);
  const events = news.map(([act, product, event, on, operator]): Told => [by, act, on, { product, event, event_on: on, operator }]);
  return lives([...harvest(2022), ...harvest(2023), ...herds, ...events], (told) => [told]);
};
