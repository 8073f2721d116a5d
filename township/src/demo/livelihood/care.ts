/** 重点人群关爱和退役军人服务: those on the list of each village with their visits, and what veterans came for. */
import type { Day } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { type Turn, clerkOf, course } from "../course.ts";
import { after, scatter } from "../days.ts";
import { inventedId, inventedPhone, personName, villages } from "../names.ts";
import type { DemoStep } from "../step.ts";

const groups = ["child", "elder", "disabled"] as const;
const guardians = { child: "祖父母照料", elder: "邻居结对照看", disabled: "配偶照料" } as const;
const findings = ["生活规律，情绪稳定", "家中整洁，缺冬衣", "与在外父母每周视频", "行动不便，需助浴", "血压偏高，已提醒服药"];
const helps = ["送去冬衣和学习用品", "安装扶手和呼叫器", "联系志愿者每周上门", "申请护理补贴"];

/** One visit in a village each quarter, to each on its list in turn. */
const quarters: readonly Day[] = ["2023-02-14", "2023-05-16", "2023-08-15", "2023-11-14", "2024-02-20", "2024-05-14"];

export const careSteps = (): DemoStep[] => {
  const chance = chanceFrom(371);
  return villages.flatMap((village, nth) =>
    groups.flatMap((group, at) => {
      const entry = nth * 10 + at + 1;
      const filed = after("2022-09-05", entry % 40);
      const visits = quarters
        .filter((_, quarter) => quarter % groups.length === at)
        .map((day): Turn => {
          const on = after(day, nth % 7);
          return { act: "visit", on, values: { visitor: personName(chance), visited_on: on, findings: chance.pick(findings) } };
        });
      const helped = after(visits[0]!.on, 5);
      const file: Turn = {
        act: "file",
        on: filed,
        values: {
          village,
          person: personName(chance),
          id_number: inventedId(chance),
          group,
          guardian: `${personName(chance)}（${guardians[group]}）`,
          guardian_phone: inventedPhone(chance),
          filed_on: filed,
        },
      };
      const help: Turn = { act: "help", on: helped, values: { help: chance.pick(helps), helped_on: helped } };
      const isGone = entry % 17 === 3;
      const close: Turn = {
        act: "close",
        on: "2024-05-23",
        by: "demo-social_affairs-clerk",
        values: { closed_on: "2024-05-23", reason: "父母返乡就业，不再留守" },
      };
      return course(entry, clerkOf(village), [
        file,
        visits[0]!,
        ...(entry % 2 === 0 ? [help] : []),
        ...visits.slice(1),
        ...(isGone && group === "child" ? [close] : []),
      ]);
    }),
  );
};

const matters = [
  ["card", "申领优待证", "证件已制发并送达"],
  ["filing", "信息采集更新", "已核对并更新"],
  ["work", "咨询转岗就业", "推荐两家企业面试"],
  ["hardship", "大病困难求助", "发放帮扶援助金"],
  ["visit", "八一走访慰问", "已上门慰问"],
  ["rights", "咨询安置政策", "已当面解释政策"],
] as const;

export const veteranSteps = (): DemoStep[] => {
  const chance = chanceFrom(381);
  const days = [...scatter(chance, 26, "2023-01-09", "2023-12-18"), ...scatter(chance, 9, "2024-01-08", "2024-05-30")];
  return days.flatMap((on, at) => {
    const [kind, content, result] = chance.pick(matters);
    const done = after(on, chance.between(0, 8));
    const called = after(done, chance.between(3, 10));
    return course(at + 1, "demo-veterans-clerk", [
      {
        act: "receive",
        on,
        values: {
          person: personName(chance),
          phone: inventedPhone(chance),
          village: chance.pick(villages),
          kind,
          received_on: on,
          content,
        },
      },
      { act: "handle", on: done, values: { done_on: done, result } },
      { act: "call_back", on: called, by: "demo-veterans-clerk-2", values: { called_on: called, is_satisfied: at % 21 !== 8 } },
    ]);
  });
};
