/** 期初数: what stood before the books began, from a document; loaded beside the sheets. */
import type { Opening } from "@jiannuo/registers";
import { demoTown } from "./people.ts";

export const demoOpenings: readonly Opening[] = [
  {
    measure: "facility.in_use_count",
    from: "2022-12-31",
    to: "2022-12-31",
    place: demoTown,
    keeper: `${demoTown}/construction`,
    amount: "63",
    document: "2022年度公共设施管护清单",
  },
];
