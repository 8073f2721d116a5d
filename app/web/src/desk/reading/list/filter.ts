/** Which items the list shows. */
import type { Item, ItemKind, Part, ReviewState } from "../../../api/types.ts";

export interface Filter {
  readonly kind: ItemKind | "all";
  readonly part: Part | "all";
  readonly state: ReviewState | "all";
  readonly text: string;
}

export const anything: Filter = { kind: "all", part: "all", state: "all", text: "" };

/** `２０` finds 20 and `ABC` finds abc; white space never matters. */
const plain = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "").toLowerCase();

const wordsOf = (item: Item): string =>
  plain(
    [item.quote, item.metric, item.value?.toString(), item.unit, item.action, item.object, item.name, item.section, item.by]
      .filter((word) => word !== undefined)
      .join(" "),
  );

const matches = (item: Item, filter: Filter): boolean =>
  (filter.kind === "all" || item.kind === filter.kind) &&
  (filter.part === "all" || item.part === filter.part) &&
  (filter.state === "all" || item.state === filter.state) &&
  (filter.text === "" || wordsOf(item).includes(plain(filter.text)));

/** The items that fit. The current one stays although it no longer fits: deciding it must not pull it from under the hand. */
export const filterItems = (items: readonly Item[], filter: Filter, current?: string): Item[] =>
  items.filter((item) => item.id === current || matches(item, filter));

/** Counts for the tabs: as many as the list shows, rejected ones too. */
export const countKinds = (items: readonly Item[]): Record<ItemKind | "all", number> => {
  const counts = { all: 0, figure: 0, target: 0, commitment: 0, project: 0 };
  for (const { kind } of items) {
    counts[kind]++;
    counts.all++;
  }
  return counts;
};

export const countStates = (items: readonly Item[]): Record<ReviewState, number> => {
  const counts = { pending: 0, confirmed: 0, corrected: 0, rejected: 0 };
  for (const { state } of items) counts[state]++;
  return counts;
};
