/** The keyboard on the reading page: next, previous, decide and go on. */
import type { InputRef } from "antd";
import type { RefObject } from "react";
import type { Item, Verdict } from "../../api/types.ts";
import { useHotkeys } from "../../kit/hotkeys.ts";
import { choose, dismiss, type PageCell, startCorrecting, stopEditing } from "./page-state.ts";
import type { Review } from "./review/use-review.ts";

interface ReadingKeys {
  /** As listed. */
  readonly items: readonly Item[];
  readonly page: PageCell;
  readonly review: Review;
  readonly search: RefObject<InputRef | null>;
  readonly onHelp: () => void;
}

export const useReadingKeys = ({ items, page, review, search, onHelp }: ReadingKeys): void => {
  const at = (): number => items.findIndex(({ id }) => id === page.get().current);
  const go = (step: 1 | -1): void => {
    if (page.get().mode !== "looking") return;
    const index = at();
    const next = items[index < 0 ? (step > 0 ? 0 : items.length - 1) : index + step];
    if (next) choose(page, next, "keys");
  };
  /** Goes on only once the decision is saved: what was refused stays in sight with its reason. */
  const decide = async (verdict: Verdict, goesOn: boolean): Promise<void> => {
    const item = items[at()];
    if (!item || page.get().mode !== "looking") return;
    const next = items[at() + 1];
    // A corrected item is confirmed by its correction: to say so again would only hide who corrected it.
    const isSaid =
      verdict === "confirm" ? item.state === "confirmed" || item.state === "corrected" : verdict === "reject" && item.state === "rejected";
    const saved = isSaid ? item : await review.decide(item, verdict);
    if (saved && goesOn && next && page.get().current === item.id) choose(page, next, "keys");
  };
  useHotkeys({
    j: () => go(1),
    k: () => go(-1),
    y: () => void decide("confirm", true),
    n: () => void decide("reject", true),
    u: () => void decide("reset", false),
    e: () => startCorrecting(page),
    "/": () => search.current?.focus({ cursor: "all" }),
    "?": onHelp,
    escape: () => (page.get().mode === "looking" ? dismiss(page) : stopEditing(page)),
  });
};
