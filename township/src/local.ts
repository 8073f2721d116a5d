/** What is local custom and not law: limits that another town sets otherwise. The registers take them from here. */
import { disclosureCatalogue } from "./disclosure-catalogue.ts";
import { setPhraseRows } from "./report/set-phrases.ts";

export const local = {
  /** 有诉即办: answered at once, or with others; in working days. */
  appealDays: { direct: 5, coordinated: 15 },
  /** Ordinary hazards are put right within so many days; grave ones as the district says. */
  hazardDays: 15,
  /** After a grave hazard was put right, another person looks within so many days. */
  hazardRecheckDays: 10,
  /** Visits that each enterprise on the list gets in a quarter. */
  visitsEachQuarter: 1,
  /** Straw-burning seasons; the district's notice moves them by a few days each year. */
  strawSeasons: [
    { id: "summer", title: { zh: "夏季", en: "summer" }, from: "05-20", to: "06-30" },
    { id: "autumn", title: { zh: "秋季", en: "autumn" }, from: "09-10", to: "11-20" },
  ],
  /** A lead for investment is followed up within so many days, or the next day is agreed. */
  leadDays: 30,
  /** Crops and herds that the town names in its report. */
  specialties: {
    grape: ["葡萄", "Grapes"],
    cattle: ["肉牛", "Beef cattle"],
    sweet_potato: ["红薯", "Sweet potatoes"],
    dry_rice: ["旱稻", "Upland rice"],
    other: ["其他", "Other"],
  },
  /** 快申快享: paid within so many working days of the enterprise's consent. */
  benefitDays: 60,
  /** A plan is looked back at within so many months of its last day. */
  planReviewMonths: 3,
  /** The appraisal of a secondment is done within so many days of its end. */
  secondmentDays: 30,
  /** From how many 万元 on spending is large, and decided together. */
  largeSpendingWan: 20,
  /** Categories of what is made public. */
  disclosureCatalogue,
  /** Within so many days an office takes a deputies' suggestion on, or returns it as wrongly assigned. */
  suggestionReturnDays: 10,
  /** Within so many months the answer to the congress's opinions is due. */
  congressOpinionMonths: 6,
  /** Within so many days the auditors hear what was put right. */
  auditReportDays: 60,
  /** Reports on one's duties come half-yearly. */
  halfYears: [
    { id: "first", title: { zh: "上半年", en: "first half" }, from: "01-01", to: "06-30" },
    { id: "second", title: { zh: "下半年", en: "second half" }, from: "07-01", to: "12-31" },
  ],
  /** Rivers and lakes that have a chief. */
  rivers: {
    willow: ["柳河", "Willow River"],
    stone_dam: ["石坝河", "Stone Dam River"],
    lotus: ["荷花湖", "Lotus Lake"],
  },
  /** Patrols of river chiefs: how often the town's on each river and a village's in all; and how long and how far a patrol is at least. */
  riverPatrol: { townEachMonth: 1, villageEachMonth: 2, minutesLeast: 5, metresLeast: 300 },
  forestPatrolsEachMonth: 1,
  farmlandPatrolsEachMonth: 1,
  /** Machines that keep watch are looked at every month, places that people use every quarter; what is broken is mended within so many days. */
  facility: { deviceChecksEachMonth: 1, placeChecksEachQuarter: 1, mendingDays: 7 },
  /** Share of residents who must have agreed before an old estate is rebuilt, in percent. */
  renovationConsentPercent: 80,
  /** 三公里就业圈: how near a post is to be, and when whoever found one is asked again. */
  employment: { circleKm: 3, revisitDays: 30 },
  /** A public-welfare post is held so long, as a rule. */
  publicPostMonths: 36,
  /** 临时救助: the town confirms up to this sum in 元 (four months of the subsistence standard); emergency relief is paid first and its papers follow. */
  relief: { townMostYuan: 2800, papersWorkingDays: 20 },
  /** 救急难互助社: smallest membership and fund in 元, the span of one grant in 元, and the days in which it is paid. */
  mutualAid: { membersLeast: 50, fundLeastYuan: 30_000, grantLeastYuan: 500, grantMostYuan: 1000, payDays: 3 },
  /** A settled dispute is visited once more within so many days. */
  disputeRevisitDays: 30,
  /** What an inspection found is told in writing within so many days. */
  inspectionTellDays: 3,
  /** Flood season, before and in which stores and plans are looked at. */
  floodSeason: { id: "flood", title: { zh: "汛期", en: "flood season" }, from: "05-01", to: "09-30" },
  /** Phrases that drafts of the report are marked with. */
  setPhrases: setPhraseRows,
} as const;
