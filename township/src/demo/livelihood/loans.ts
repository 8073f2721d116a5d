/** 创业担保贷款和公益性岗位: loans from the request to the bank's payment, three of 2022 come due in spring; posts and who holds them. */
import { type Day, addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { type Turn, course } from "../course.ts";
import { after, scatter, workedOn } from "../days.ts";
import { inventedPhone, personName, villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const issued = 49;
const businesses = [
  "葡萄采摘园扩建",
  "农家乐装修",
  "电商直播间",
  "农机维修部",
  "早餐店",
  "肉牛养殖",
  "五金商店",
  "水产养殖",
  "美容美发店",
  "家电售后",
];

const loan = (entry: number, on: Day, after2023: readonly Turn[] = []): DemoStep[] => {
  const chance = chanceFrom(4900 + entry);
  const checked = after(on, chance.between(2, 5));
  const guaranteed = after(checked, chance.between(3, 8));
  const paid = after(guaranteed, chance.between(2, 6));
  const amount = `${chance.between(2, 6) * 5}0000`;
  const values = {
    borrower: personName(chance),
    village: chance.pick(villages),
    business: chance.pick(businesses),
    amount,
    phone: inventedPhone(chance),
    applied_on: on,
  };
  return course(entry, "demo-labour-clerk", [
    { act: "apply", on, values },
    { act: "check", on: checked, values: { checked_on: checked } },
    { act: "guarantee", on: guaranteed, values: { guaranteed_on: guaranteed } },
    {
      act: "issue",
      on: paid,
      values: { amount, issued_on: paid, due_on: addDays(paid, 730), loan_no: `DB${paid.slice(0, 4)}-${String(entry).padStart(4, "0")}` },
    },
    ...after2023,
  ]);
};

const repaid = (on: Day): Turn[] => [{ act: "repay", on, values: { repaid_on: on } }];

export const loanSteps = (): DemoStep[] => {
  const chance = chanceFrom(issued);
  return [
    ...scatter(chance, issued, "2023-01-09", "2023-11-20").flatMap((on, at) => loan(at + 1, on)),
    ...loan(1001, "2022-03-07", repaid("2024-03-20")),
    ...loan(1002, "2022-03-28", repaid("2024-04-16")),
    // Due in May 2024 and not paid back.
    ...loan(1003, "2022-04-14"),
    ...scatter(chance, 9, "2024-01-15", "2024-05-27").flatMap((on, at) => loan(2001 + at, on)),
    ...course(3001, "demo-labour-clerk", [
      {
        act: "apply",
        on: "2023-06-06",
        values: { borrower: personName(chance), village: "village-4", business: "棋牌室", amount: "100000", applied_on: "2023-06-06" },
      },
      { act: "decline", on: "2023-06-12", values: { reason: "经营项目不属于扶持范围" } },
    ]),
  ];
};

const developed = 30;
const duties = ["村级保洁员", "护林员", "河道保洁员", "乡村公路养护员", "就业信息员", "养老护理员"];

const post = (entry: number, on: Day, later: readonly Turn[] = []): DemoStep[] => {
  const chance = chanceFrom(3000 + entry);
  const publicised = after(on, 3);
  const taken = workedOn(addDays(publicised, 8));
  const values = { post: chance.pick(duties), village: villages[entry % villages.length]!, developed_on: on, pay: "800" };
  return course(entry, "demo-labour-clerk", [
    { act: "develop", on, values },
    { act: "publicise", on: publicised, values: { publicised_on: publicised } },
    { act: "take", on: taken, values: { holder: personName(chance), holder_phone: inventedPhone(chance), from: taken } },
    ...later,
  ]);
};

const assessed = (on: Day): Turn => ({ act: "assess", on, values: { assessed_on: on, assessment: "good" } });

export const postSteps = (): DemoStep[] => {
  const chance = chanceFrom(developed);
  return [
    ...scatter(chance, developed, "2023-01-16", "2023-10-27").flatMap((on, at) =>
      post(at + 1, on, at % 3 === 0 ? [assessed("2023-12-21")] : []),
    ),
    ...post(1001, "2021-03-15", [{ act: "leave", on: "2024-03-22", values: { to: "2024-03-22", reason: "服务期满" } }]),
    // Held for three years in April 2024; nobody has seen to it yet.
    ...post(1002, "2021-04-06", [assessed("2023-12-21")]),
    ...post(2001, "2024-03-26"),
    ...post(2002, "2024-05-28"),
  ];
};
