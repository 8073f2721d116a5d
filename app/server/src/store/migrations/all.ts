/** All migrations in their order. */
import type { Migration } from "./migration.ts";
import { roles } from "./001-roles.ts";
import { readings } from "./002-readings.ts";
import { books } from "./003-books.ts";

export const migrations: readonly Migration[] = [roles, readings, books];
