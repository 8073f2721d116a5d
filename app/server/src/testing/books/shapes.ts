/** Registers of different shapes, for tests that are too slow for all. The others are walked in memory, by the township's own laws. */
const ids = [
  // A log.
  "enterprise_visit",
  // A ticket with a clock, satisfaction asked and answered.
  "enterprise_appeal",
  // Dated stages and many measures.
  "project",
  // One log, two measures, growth.
  "petition_visit",
  // Put right, and rechecked by another.
  "hazard",
  // Released values.
  "econ_indicator",
  // A signed zero report.
  "straw_fire",
];

export const isShape = ({ id }: { readonly id: string }): boolean => ids.includes(id);
