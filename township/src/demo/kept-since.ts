/** Since when the invented town keeps its registers here. What was recorded before came later, as a spreadsheet, and is marked 补建. */
import type { Day } from "@jiannuo/quantity";

const booksSince: Day = "2023-01-01";

/** The reception desk wrote on paper for a quarter longer. */
const laterSince: Readonly<Record<string, Day>> = { petition_visit: "2023-04-01" };

/** First day from which acts of this register stand in the books as they were done. */
export const keptSince = (register: string): Day => laterSince[register] ?? booksSince;
