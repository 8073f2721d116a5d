/** 事故和应急: two small accidents and the report that the town signs each month; stores, plans and drills, looked at before the floods. */
import { type Day, addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { type Turn, clerkOf, course, monthsFrom } from "../course.ts";
import { after, workedOn } from "../days.ts";
import { villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const accidents: readonly {
  on: Day;
  at: string;
  site: string;
  village: string;
  what: string;
  loss: string;
  causes: string;
  isOpen?: true;
}[] = [
  {
    on: "2023-05-17",
    at: "14:20",
    site: "厂房二期工地",
    village: "village-2",
    what: "工人下脚手架时踩空，脚踝骨折",
    loss: "26000",
    causes: "脚手板未满铺，未系安全带",
  },
  {
    on: "2024-05-08",
    at: "09:45",
    site: "饲料厂粉碎间",
    village: "village-5",
    what: "清理设备时手指挤伤",
    loss: "18000",
    causes: "未停机清理",
    isOpen: true,
  },
];

const accidentTurns = ({ on, at, site, village, what, loss, causes, isOpen }: (typeof accidents)[number]): Turn[] => {
  const looked = after(on, 25);
  const hour = Number(at.slice(0, 2)) + 1;
  const known: Turn[] = [
    { act: "occur", on, values: { occurred_on: on, occurred_at: `${on}T${at}`, site: { label: site }, what, village } },
    {
      act: "report",
      on,
      values: {
        reported_on: on,
        reported_at: `${on}T${String(hour).padStart(2, "0")}:10`,
        report_to: "区应急管理局",
        deaths: 0,
        injuries: 1,
      },
    },
  ];
  if (isOpen) return known;
  return [
    ...known,
    { act: "investigate", on: looked, values: { level: "general", loss, causes, investigated_on: looked } },
    { act: "conclude", on: after(looked, 10), by: "demo-emergency", values: { concluded_on: after(looked, 10) } },
  ];
};

export const accidentSteps = (): DemoStep[] => {
  const reports = monthsFrom("2023-01", "2024-04").map(({ last }, nth): DemoStep => {
    const on = workedOn(addDays(last, 1));
    const count = accidents.filter((one) => one.on.slice(0, 7) === last.slice(0, 7)).length;
    return {
      by: "demo-emergency",
      act: "sign",
      on,
      entry: 1001 + nth,
      values: { accidents: count, signer: "方建军", signed_on: on, month_end: last },
    };
  });
  return [...accidents.flatMap((one, nth) => course(nth + 1, "demo-emergency-clerk", accidentTurns(one))), ...reports];
};

const stores = [
  ["编织袋", 2000],
  ["抽水泵", 6],
  ["救生衣", 40],
  ["铁锹", 120],
] as const;

const others: readonly { name: string; kind: string; quantity: number; drills?: readonly Day[] }[] = [
  { name: "防汛抗旱应急预案", kind: "plan", quantity: 1, drills: ["2023-05-18", "2024-05-16"] },
  { name: "森林防火应急预案", kind: "plan", quantity: 1, drills: ["2023-10-26"] },
  { name: "生产安全事故应急预案", kind: "plan", quantity: 1, drills: ["2023-06-15"] },
  { name: "镇综合应急队", kind: "team", quantity: 32, drills: ["2023-11-09"] },
  { name: "中学操场避难场所", kind: "shelter", quantity: 1800 },
];

/** Looked at on the eve of the floods and once more in their midst. */
const looks: readonly Day[] = ["2023-05-08", "2023-07-24", "2024-05-09"];

export const resourceSteps = (): DemoStep[] => {
  const chance = chanceFrom(394);
  const entered: Day = "2022-11-16";
  const kept = villages.flatMap((village, nth) => {
    const [name, quantity] = stores[nth % stores.length]!;
    const checks = looks.map((day): Turn => {
      const on = after(day, nth % 4);
      return {
        act: "check",
        on,
        values: {
          checked_on: on,
          check_note: chance.pick(["数量相符，干燥通风", "两件破损，已更换", "泵试机正常"]),
          quantity: String(quantity),
        },
      };
    });
    const values = {
      name: `${name}（村级储备）`,
      kind: "stores",
      quantity: String(quantity),
      village,
      site: "村部仓库",
      entered_on: entered,
      expiry: "2026-12-31",
    };
    return course(nth + 1, clerkOf(village), [{ act: "enter", on: entered, values }, ...checks]);
  });
  const planned = others.flatMap(({ name, kind, quantity, drills = [] }, nth) => {
    const drilled = drills.map((on): Turn => ({ act: "drill", on, values: { drilled_on: on, people: chance.between(40, 160) } }));
    const values = { name, kind, quantity: String(quantity), entered_on: entered, expiry: nth === 1 ? "2024-04-30" : "2025-12-31" };
    return course(1001 + nth, "demo-emergency-clerk", [{ act: "enter", on: entered, values }, ...drilled]);
  });
  return [...kept, ...planned];
};
