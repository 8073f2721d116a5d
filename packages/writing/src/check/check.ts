/** 校核: what does not agree within one report, without any register. */
import type { Reading } from "@jiannuo/reading";
import { announcedCount } from "./announced.ts";
import { distributedCount } from "./distributed.ts";
import type { Finding, FindingCode } from "./finding.ts";
import { growthAgainstLevels } from "./growth.ts";
import { partAboveWhole, partsAboveWhole } from "./part.ts";
import { shareAboveHundred } from "./share.ts";
import { sameQuantityTwice } from "./twice.ts";
import { unitChanges } from "./units.ts";
import { view } from "../view.ts";
import type { View } from "../view.ts";

const RULES: Record<FindingCode, (view: View) => readonly Finding[]> = {
  SAME_QUANTITY_TWICE: sameQuantityTwice,
  PART_ABOVE_WHOLE: partAboveWhole,
  PARTS_ABOVE_WHOLE: partsAboveWhole,
  DISTRIBUTED_COUNT: distributedCount,
  GROWTH_AGAINST_LEVELS: growthAgainstLevels,
  SHARE_ABOVE_HUNDRED: shareAboveHundred,
  UNIT_CHANGES: unitChanges,
  ANNOUNCED_COUNT: announcedCount,
};

/**
 * Every disagreement that can be seen surely, in the order of the text, each with both its places (spans into `reading.text`).
 * Rather silent than wrong: an accusation that does not hold costs more trust than a slip that is not found. An empty list means "nothing seen", not "all is right".
 */
export const checkReading = (reading: Reading): Finding[] => {
  const seen = view(reading);
  return Object.values(RULES)
    .flatMap((rule) => rule(seen))
    .toSorted((a, b) => a.places[1].start - b.places[1].start || a.code.localeCompare(b.code, "en"));
};
