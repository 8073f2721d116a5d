/** 村集体经济: each village reports in January, and the town has it checked, confirmed and made public by spring. */
import { chanceFrom } from "../chance.ts";
import { after, workedOn } from "../days.ts";
import { lives, yuan } from "../lives.ts";
import { villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

/** 万元 of each village in 2021, and by how much it grows in a year. */
const incomes: readonly (readonly [total: number, growth: number])[] = [
  [118, 9],
  [92, 8],
  [101, 11],
  [86, 7],
  [109, 10],
  [134, 12],
  [84, 6],
  [97, 9],
  [79, 8],
  [112, 9],
  [141, 13],
];

const years = [2021, 2022, 2023];
const check = "demo-agriculture-clerk";

export const collectiveSteps = (): DemoStep[] => {
  const chance = chanceFrom(100);
  const rows = years.flatMap((year) => villages.map((village, nth) => ({ year, village, nth })));
  return lives(rows, ({ year, village, nth }) => {
    const [first, growth] = incomes[nth]!;
    const total = first + growth * (year - 2021);
    const operating = Math.round(total * (0.52 + nth / 50));
    const reported = workedOn(`${year + 1}-01-${10 + (nth % 9)}`);
    const checked = after(reported, chance.between(5, 12));
    const confirmed = workedOn(`${year + 1}-03-${11 + (nth % 3)}`);
    const published = after(confirmed, 6);
    return [
      [
        `demo-village-${nth + 1}`,
        "report",
        reported,
        {
          village,
          year_end: `${year}-12-31`,
          total_income: yuan(total),
          operating_income: yuan(operating),
          sources: [
            { source: chance.pick(["厂房租金", "光伏收益", "土地流转服务", "农机服务"]), amount: yuan(operating) },
            { source: "补助收入", amount: yuan(total - operating) },
          ],
        },
      ],
      [check, "check", checked, { note: "与村级账簿核对一致" }],
      [check, "confirm", confirmed, { confirmed_on: confirmed, doc_no: `演示农经〔${year + 1}〕6号` }],
      [check, "publish", published, { published_on: published }],
    ];
  });
};
