/** The tables as Kysely sees them; what they hold and why is said in the migrations. */
import type { ColumnType, JSONColumnType } from "kysely";
import type { Carrier, Level, Section } from "@jiannuo/reading";
import type { Correction, ItemAsRead, Origin, Verdict } from "../items/item.ts";

/** A reading without its text and its items, which have tables of their own. */
export interface ReadingHead {
  readonly title: string;
  readonly place: string;
  readonly level: Level;
  readonly reviewYear: number;
  readonly planYear: number;
  readonly sections: readonly Section[];
}

type Instant = ColumnType<Date, string | Date, string | Date>;

export interface Tables {
  tenant: { id: number; name: string };
  reading: {
    tenant: number;
    id: string;
    name: string;
    sample: boolean;
    carrier: Carrier;
    text: string;
    characters: number;
    head: JSONColumnType<ReadingHead>;
    reader: string;
    read_at: Instant;
    read_ms: number;
    revision: number;
    hash: string;
  };
  reading_item: {
    tenant: number;
    reading: string;
    id: string;
    position: number;
    origin: Origin;
    as_read: JSONColumnType<ItemAsRead, string, never>;
  };
  review: {
    tenant: number;
    reading: string;
    item: string;
    seq: number;
    verdict: Verdict;
    correction: JSONColumnType<Correction | null, string | null, never>;
    by_name: string;
    at: Instant;
  };
}
