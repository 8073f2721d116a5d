/** 社会救助与补贴: the card system's batches of each month, relief and allowances from the request to the payment, one urgent case paid first. */
import { type Day, addDays } from "@jiannuo/quantity";
import { type Chance, chanceFrom } from "../chance.ts";
import { type Turn, clerkOf, course, monthsFrom } from "../course.ts";
import { after, scatter, workedOn } from "../days.ts";
import { inventedId, inventedPhone, personName, villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

/** What a programme pays in a month: persons, and 元 a person. */
const programmes = [
  { programme: "subsistence", letters: "DB", persons: 512, each: 530 },
  { programme: "destitute", letters: "TK", persons: 138, each: 960 },
  { programme: "disability", letters: "CJ", persons: 702, each: 85 },
  { programme: "orphan", letters: "GE", persons: 6, each: 1100 },
  { programme: "elderly", letters: "GL", persons: 1310, each: 50 },
  { programme: "veterans", letters: "YF", persons: 164, each: 590 },
] as const;

const batches = (): DemoStep[] => {
  const chance = chanceFrom(750);
  return monthsFrom("2023-01", "2024-05").flatMap(({ last }, month) =>
    programmes.map(({ programme, letters, persons, each }, nth): DemoStep => {
      const on = workedOn(addDays(last, -10));
      const now = persons + chance.between(-4, 4) * (persons > 100 ? 1 : 0);
      const values = {
        programme,
        batch_no: `${letters}${last.slice(0, 7)}`,
        month_end: last,
        persons: now,
        amount: String(now * each),
        paid_on: on,
      };
      return { by: "demo-finance-clerk", act: "record_batch", on, entry: month * 10 + nth + 1, values };
    }),
  );
};

const hardships = [
  "突发疾病住院，自付费用较高",
  "外出务工受伤，暂无收入",
  "房屋失火，家具被毁",
  "家人去世，丧葬支出困难",
  "子女患病，长期治疗",
];

const request = (programme: string, on: Day, chance: Chance, isUrgent = false): Turn => {
  const village = chance.pick(villages);
  return {
    act: "apply",
    on,
    by: clerkOf(village),
    values: {
      programme,
      village,
      applicant: personName(chance),
      applicant_id: inventedId(chance),
      applicant_phone: inventedPhone(chance),
      members: chance.between(1, 4),
      hardship: chance.pick(hardships),
      applied_on: on,
      ...(isUrgent ? { is_urgent: true } : {}),
    },
  };
};

const check = (on: Day, isEligible: boolean, proposed: number): Turn => ({
  act: "check",
  on,
  values: { checked_on: on, is_eligible: isEligible, proposed: String(proposed) },
});
const confirm = (on: Day): Turn => ({ act: "confirm", on, by: "demo-social_affairs", values: { confirmed_on: on } });
const pay = (on: Day, amount: number): Turn => ({
  act: "pay",
  on,
  by: "demo-social_affairs-clerk-2",
  values: { amount: String(amount), paid_on: on },
});

const relief = (entry: number, on: Day): DemoStep[] => {
  const chance = chanceFrom(7500 + entry);
  const amount = chance.between(8, 28) * 100;
  const checked = after(on, chance.between(1, 4));
  const confirmed = after(checked, chance.between(1, 4));
  const paid = after(confirmed, chance.between(1, 5));
  return course(entry, "demo-social_affairs-clerk", [
    request("temporary", on, chance),
    check(checked, true, amount),
    confirm(confirmed),
    pay(paid, amount),
  ]);
};

const allowance = (entry: number, on: Day, programme: string): DemoStep[] => {
  const chance = chanceFrom(7700 + entry);
  const checked = after(on, chance.between(3, 7));
  if (entry % 5 === 2)
    return course(entry, "demo-social_affairs-clerk", [
      request(programme, on, chance),
      check(checked, false, 0),
      { act: "decline", on: after(checked, 2), values: { reason: "家庭财产超过规定标准，已书面告知" } },
    ]);
  const until = workedOn(addDays(checked, 9));
  const confirmed = after(until, 2);
  const reviewed = after(confirmed, 120);
  return course(entry, "demo-social_affairs-clerk", [
    request(programme, on, chance),
    check(checked, true, 530),
    { act: "publicise", on: until, values: { publicised_days: 7, publicised_until: until } },
    confirm(confirmed),
    {
      act: "review",
      on: reviewed,
      by: "demo-social_affairs-clerk-2",
      values: { reviewed_on: reviewed, review_note: "家庭情况无变化，继续保障" },
    },
  ]);
};

const urgent = (): DemoStep[] =>
  course(3001, "demo-social_affairs-clerk", [
    request("temporary", "2023-07-20", chanceFrom(31), true),
    { act: "pay_first", on: "2023-07-21", by: "demo-social_affairs", values: { amount: "2000", paid_on: "2023-07-21" } },
    check("2023-08-02", true, 2000),
    confirm("2023-08-04"),
  ]);

/** More than the town may confirm goes to the district. */
const sentUp = (): DemoStep[] =>
  course(3002, "demo-social_affairs-clerk", [
    request("temporary", "2023-10-11", chanceFrom(32)),
    check("2023-10-16", true, 6000),
    { act: "send_up", on: "2023-10-18", by: "demo-social_affairs", values: { reason: "拟救助金额超过镇级审批权限" } },
    { act: "district_confirm", on: "2023-10-31", values: { confirmed_on: "2023-10-31", district_no: "区民救〔2023〕27号" } },
    pay("2023-11-06", 6000),
  ]);

/** Asked for in March 2024 and forgotten at the check: beyond the limit at the end of May. */
const forgotten = (): DemoStep[] =>
  course(3003, "demo-social_affairs-clerk", [request("subsistence", "2024-03-25", chanceFrom(33)), check("2024-04-02", true, 530)]);

export const firstRelief = 1001;
const reliefCount = 46;

export const assistanceSteps = (): DemoStep[] => {
  const chance = chanceFrom(46);
  return [
    ...batches(),
    ...scatter(chance, reliefCount, "2023-01-12", "2023-12-01").flatMap((on, at) => relief(firstRelief + at, on)),
    ...scatter(chance, 14, "2024-01-09", "2024-05-29").flatMap((on, at) => relief(firstRelief + reliefCount + at, on)),
    ...scatter(chance, 15, "2023-02-06", "2023-11-10").flatMap((on, at) =>
      allowance(2001 + at, on, at % 3 === 0 ? "destitute" : "subsistence"),
    ),
    ...scatter(chance, 5, "2024-02-19", "2024-05-20").flatMap((on, at) => allowance(2101 + at, on, "subsistence")),
    ...urgent(),
    ...sentUp(),
    ...forgotten(),
  ];
};
