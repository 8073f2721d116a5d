/** Which tenant's books are a demonstration's: invented from the first entry on, and said so for good. */
import { guard } from "./003-books.ts";
import type { Migration } from "./migration.ts";

export const demonstration: Migration = {
  id: "011-demonstration",
  as: "owner",
  statements: [
    // Marked by the keeper alone while the books are empty; whoever acts may look, and write nothing here.
    "create table demonstration (tenant int not null primary key)",
    ...guard("demonstration", "tenant", "select"),
  ],
};
