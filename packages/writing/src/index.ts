export type { ItemKind, ReviewedItem, ReviewState } from "./item.ts";
