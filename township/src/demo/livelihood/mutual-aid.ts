/** 救急难互助社: the town's society and one in each village, what came in and went out, and the grants. */
import { type Day, addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { type Turn, clerkOf, course, entryNamed } from "../course.ts";
import { after, scatter, workedOn } from "../days.ts";
import { inventedPhone, personName, villages } from "../names.ts";
import { demoTown, demoUnits } from "../people.ts";
import type { DemoStep } from "../step.ts";
import { firstRelief } from "./assistance.ts";

const titleOf = (unit: string): string => demoUnits.find(({ id }) => id === unit)!.title.zh;

const society = (nth: number, village?: string): DemoStep[] => {
  const chance = chanceFrom(610 + nth);
  const prepared = after("2022-09-05", nth * 6);
  const registered = after(prepared, 40);
  const given = after("2023-04-10", nth * 9);
  const spent = after(given, 40);
  const inspected = after("2023-12-11", nth % 8);
  const name = `${titleOf(village ?? demoTown)}救急难互助社`;
  const fund = village === undefined ? 200_000 : chance.between(30, 45) * 1000;
  const turns: Turn[] = [
    {
      act: "prepare",
      on: prepared,
      values: {
        name,
        level: village === undefined ? "town" : "village",
        ...(village === undefined ? {} : { village }),
        prepared_on: prepared,
        members: chance.between(52, 130),
        fund: String(fund),
        council: "理事长一人、理事四人、监事一人",
      },
    },
    { act: "register", on: registered, values: { reg_no: `民社备〔${registered.slice(0, 4)}〕${nth + 101}号`, registered_on: registered } },
    { act: "take_in", on: given, values: { amount: String(chance.between(4, 20) * 1000), on: given, note: "乡贤和企业捐赠" } },
    { act: "pay_out", on: spent, values: { amount: String(chance.between(1, 4) * 1000), on: spent, note: "救助支出汇总" } },
    { act: "inspect", on: inspected, values: { name, inspected_on: inspected } },
  ];
  return course(nth + 1, "demo-social_affairs-clerk", turns);
};

export const societySteps = (): DemoStep[] => [...society(0), ...villages.flatMap((village, nth) => society(nth + 1, village))];

const grant = (entry: number, found: Day): DemoStep[] => {
  const chance = chanceFrom(6200 + entry);
  const nth = chance.between(0, villages.length - 1);
  const village = villages[nth]!;
  const by = clerkOf(village);
  // Paid within three days of being found, on a day that is worked.
  const paid = workedOn(addDays(found, chance.between(1, 2)));
  const told = after(paid, 3);
  const referred = after(told, 4);
  const values = {
    village,
    society: entryNamed(nth + 2),
    person: personName(chance),
    phone: inventedPhone(chance),
    cause: chance.pick(["illness", "accident", "disaster", "other"]),
    found_on: found,
  };
  return course(entry, by, [
    { act: "find", on: found, values },
    { act: "verify", on: found, values: { verified_on: found } },
    { act: "decide", on: paid, values: { amount: chance.pick(["500", "800", "1000"]), decided_on: paid } },
    { act: "pay", on: paid, values: { paid_on: paid } },
    { act: "publicise", on: told, values: { publicised_on: told } },
    ...(entry % 6 === 1
      ? [{ act: "refer", on: referred, by: "demo-social_affairs-clerk", values: { linked_case: entryNamed(firstRelief + entry) } }]
      : []),
  ]);
};

export const grantSteps = (): DemoStep[] => {
  const chance = chanceFrom(62);
  const days = [...scatter(chance, 24, "2023-02-08", "2023-12-20"), ...scatter(chance, 7, "2024-01-10", "2024-05-30")];
  return days.flatMap((on, at) => grant(at + 1, on));
};
