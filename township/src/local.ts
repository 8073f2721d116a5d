/** What is local custom and not law: limits that another town sets otherwise. The registers take them from here. */
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
} as const;
