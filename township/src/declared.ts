/** 报数指标: what the township is asked for and keeps no register of yet. Each goes to a register one day, and then says so. */
import type { DeclaredMeasure } from "@jiannuo/registers";
import { say } from "./define.ts";
import type { OfficeId } from "./offices.ts";

interface TownshipMeasure extends DeclaredMeasure {
  readonly keeper: OfficeId;
}

export const declaredMeasures = {
  new_jobs: {
    kind: "flow",
    title: say("城镇新增就业", "New urban jobs"),
    definition: say("期内在城镇新就业的人数，不扣减失业", "Persons newly employed in town in the period; losses are not taken off"),
    unit: "人",
    version: 1,
    keeper: "labour",
  },
  jobs_training: {
    kind: "flow",
    title: say("就业培训", "Trained for work"),
    definition: say("期内结业的人次，一人两期计两次", "Courses completed in the period; two courses of one person are two"),
    unit: "人次",
    version: 1,
    keeper: "labour",
  },
  toilets_rebuilt: {
    kind: "flow",
    title: say("户厕改造", "Toilets rebuilt"),
    definition: say("期内改造完工并验收的户数", "Households whose rebuilt toilet was accepted in the period"),
    unit: "户",
    version: 1,
    keeper: "agriculture",
  },
  collective_income: {
    kind: "flow",
    title: say("村集体经营收入", "Income of village collectives"),
    definition: say(
      "各村集体经济组织期内的经营性收入，不含补助",
      "Operating income of the villages' collectives in the period, without grants",
    ),
    unit: "元",
    version: 1,
    keeper: "agriculture",
  },
  shows: {
    kind: "flow",
    title: say("演出和电影放映", "Shows and films"),
    definition: say("期内下乡演出和放映的场数", "Performances and screenings held in the villages in the period"),
    unit: "场",
    version: 1,
    keeper: "culture",
  },
  meal_sites: {
    kind: "stock",
    title: say("老年助餐点", "Meal sites for the elderly"),
    definition: say("期末正常开餐的助餐点", "Meal sites that are open at the end of the period"),
    unit: "家",
    version: 1,
    keeper: "social_affairs",
  },
} as const satisfies Readonly<Record<string, TownshipMeasure>>;
