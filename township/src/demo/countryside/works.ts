/** 沉陷区治理和老旧小区改造: works that take years, here as far as they had come. */
import { type Day, addDays } from "@jiannuo/quantity";
import { chanceFrom } from "../chance.ts";
import { course } from "../course.ts";
import { after, workedOn } from "../days.ts";
import { attached } from "../document.ts";
import type { DemoStep } from "../step.ts";

const zones: readonly { zone: string; village: string; area: string; surveyed: Day; restored?: string }[] = [
  { zone: "石坝东塌陷区", village: "village-2", area: "420", surveyed: "2022-03-16", restored: "398.5" },
  { zone: "南岗北塌陷区", village: "village-5", area: "265", surveyed: "2022-10-19", restored: "251" },
  { zone: "双桥塌陷区", village: "village-8", area: "310", surveyed: "2023-09-06" },
  { zone: "杨树湾塌陷区", village: "village-7", area: "180", surveyed: "2024-04-17" },
];

export const subsidenceSteps = (): DemoStep[] =>
  zones.flatMap(({ zone, village, area, surveyed, restored = area }, at) => {
    const planned = after(surveyed, 45);
    const started = after(planned, 60);
    const accepted = after(started, 170);
    return course(at + 1, "demo-construction-clerk", [
      { act: "survey", on: surveyed, by: "demo-land-clerk", values: { zone, village, surveyed_on: surveyed, area } },
      { act: "plan", on: planned, values: { planned_on: planned, measures: "挖深垫浅，浅区复垦、深水区蓄水养殖" } },
      { act: "start", on: started, values: { started_on: started } },
      {
        act: "accept",
        on: accepted,
        by: "demo-construction",
        values: { accepted_on: accepted, restored_area: restored, evidence: attached(`${zone}验收意见.txt`) },
      },
    ]);
  });

const estates: readonly { estate: string; buildings: number; surveyed: Day }[] = [
  { estate: "粮站家属院", buildings: 4, surveyed: "2022-09-14" },
  { estate: "供销社小区", buildings: 5, surveyed: "2023-06-08" },
  { estate: "矿工新村", buildings: 12, surveyed: "2024-03-21" },
];

export const renovationSteps = (): DemoStep[] => {
  const chance = chanceFrom(341);
  const buildings = estates.flatMap(({ estate, buildings: count, surveyed }) =>
    Array.from({ length: count }, (_, nth) => ({ estate, nth, surveyed })),
  );
  return buildings.flatMap(({ estate, nth, surveyed }, at) => {
    const asked = after(surveyed, 15 + nth);
    const designed = after(asked, 25);
    const tendered = after(designed, 30);
    const started = after(tendered, 12);
    const accepted = after(started, 90 + nth);
    const handed = workedOn(addDays(accepted, 30));
    const households = chance.between(18, 36);
    // One building of the new estate has not agreed yet: nothing is designed before it has.
    const consent = estate === "矿工新村" && nth === 7 ? 71 : chance.between(84, 99);
    const agreed = [
      {
        act: "survey",
        on: surveyed,
        values: {
          estate,
          building_no: `${nth + 1}号楼`,
          village: "village-11",
          households,
          area: String(households * 78),
          surveyed_on: surveyed,
        },
      },
      { act: "ask", on: asked, by: "demo-village-11", values: { consent_rate: String(consent), consent_on: asked } },
    ];
    if (consent < 80) return course(at + 1, "demo-construction-clerk", agreed);
    return course(at + 1, "demo-construction-clerk", [
      ...agreed,
      { act: "design", on: designed, values: { designed_on: designed } },
      { act: "tender", on: tendered, values: { tendered_on: tendered } },
      { act: "start", on: started, values: { started_on: started } },
      {
        act: "accept",
        on: accepted,
        by: "demo-construction",
        values: { accepted_on: accepted, evidence: attached(`${estate}验收意见.txt`) },
      },
      { act: "hand_over", on: handed, values: { handed_on: handed, manager: "新河社区物业服务站" } },
    ]);
  });
};
