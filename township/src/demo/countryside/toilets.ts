/** 农村改厕: what was accepted in 2023, of which the first batch has its subsidy; a few turned down, and those of spring 2024 on their way. */
import { type Day, addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { clerkOf, course } from "../course.ts";
import { after, scatter, workedOn } from "../days.ts";
import { inventedPhone, personName, villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const accepted = 249;
const paidFirst = 70;
const dropped = 6;
const under = 12;
const acceptor = "牛丰年";

export const toiletSteps = (): DemoStep[] => {
  const chance = chanceFrom(accepted);
  const asked = (on: Day) => {
    const village = chance.pick(villages);
    const kind = chance.pick(["three_tank", "three_tank", "three_tank", "flush"]);
    return {
      village,
      apply: {
        act: "apply",
        on,
        by: clerkOf(village),
        values: { village, head: personName(chance), head_phone: inventedPhone(chance), applied_on: on, kind },
      },
    };
  };
  const verify = (on: Day, isEligible: boolean) => ({ act: "verify", on, values: { verified_on: on, is_eligible: isEligible } });
  const whole = (on: Day, isPaid: boolean, entry: number): DemoStep[] => {
    const { village, apply } = asked(on);
    const verified = after(on, chance.between(2, 6));
    const built = workedOn(addDays(verified, chance.between(15, 45)));
    const seen = after(built, chance.between(2, 10));
    const paid: Day = "2023-12-19";
    return course(entry, "demo-agriculture-clerk", [
      apply,
      verify(verified, true),
      { act: "build", on: built, by: clerkOf(village), values: { built_on: built } },
      { act: "accept", on: seen, values: { accepted_on: seen, acceptor } },
      ...(isPaid ? [{ act: "pay", on: paid, by: "demo-agriculture-clerk-2", values: { subsidy: "1200", paid_on: paid } }] : []),
    ]);
  };
  const refused = (on: Day, entry: number): DemoStep[] => {
    const verified = after(on, 4);
    const reason = chance.pick(["房屋已列入搬迁范围", "上年已享受改厕补助", "长期无人居住"]);
    return course(entry, "demo-agriculture-clerk", [
      asked(on).apply,
      verify(verified, false),
      { act: "drop", on: verified, values: { reason } },
    ]);
  };
  return [
    ...scatter(chance, accepted, "2023-02-13", "2023-09-15").flatMap((on, at) => whole(on, at < paidFirst, at + 1)),
    ...scatter(chance, dropped, "2023-03-01", "2023-07-31").flatMap((on, at) => refused(on, 1001 + at)),
    ...scatter(chance, under, "2024-03-11", "2024-05-24").flatMap((on, at) => whole(on, false, 2001 + at)),
  ];
};
