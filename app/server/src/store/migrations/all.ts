/** All migrations in their order. */
import type { Migration } from "./migration.ts";
import { roles } from "./001-roles.ts";
import { readings } from "./002-readings.ts";
import { books } from "./003-books.ts";
import { faster } from "./004-faster.ts";
import { atTheDesk } from "./005-at-the-desk.ts";
import { accounts } from "./006-accounts.ts";
import { ledgers } from "./007-ledgers.ts";
import { ownTown } from "./008-own-town.ts";
import { reports } from "./009-reports.ts";
import { reconciliations } from "./010-reconciliations.ts";
import { demonstration } from "./011-demonstration.ts";
import { fewerKeys } from "./012-fewer-keys.ts";
import { hiddenRows } from "./013-hidden-rows.ts";

export const migrations: readonly Migration[] = [
  roles,
  readings,
  books,
  faster,
  atTheDesk,
  accounts,
  ledgers,
  ownTown,
  reports,
  reconciliations,
  demonstration,
  fewerKeys,
  hiddenRows,
];
