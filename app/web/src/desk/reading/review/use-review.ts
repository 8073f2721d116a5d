/** Deciding items: sends it, and keeps what the server refused until it is settled. */
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { api, dataOf, ProblemError } from "../../../api/client.ts";
import { findingsQuery, placeItem } from "../../../api/queries.ts";
import type { Correction, Item, NewItem, Problem, ReviewRequest, Verdict } from "../../../api/types.ts";

/** Somebody was faster: what we wanted, and what stands now. */
interface Conflict {
  readonly item: Item;
  readonly verdict: Verdict;
  readonly correction: Correction | undefined;
}

export interface Review {
  readonly isSaving: boolean;
  readonly conflict: Conflict | undefined;
  /** What the server refused last, and for which item ("" for a new one). */
  readonly refusal: { readonly id: string; readonly problem: Problem } | undefined;
  /** Resolves with the item as it then stands; undefined where it was not saved. */
  readonly decide: (item: Item, verdict: Verdict, correction?: Correction) => Promise<Item | undefined>;
  readonly add: (item: NewItem) => Promise<Item | undefined>;
  /** Lets the other person's decision stand. */
  readonly yield: () => void;
}

export const useReview = (readingId: string): Review => {
  const client = useQueryClient();
  const [pending, setPending] = useState(0);
  const [conflict, setConflict] = useState<Conflict>();
  const [refusal, setRefusal] = useState<Review["refusal"]>();

  // A key pressed twice must not be taken for two decisions, of which the second comes too late.
  const underWay = useRef(new Set<string>());

  const save = async (id: string, ask: () => Promise<Item>, onStale?: (present: Item) => void): Promise<Item | undefined> => {
    if (underWay.current.has(id)) return undefined;
    underWay.current.add(id);
    setPending((count) => count + 1);
    setRefusal(undefined);
    setConflict(undefined);
    try {
      const saved = await ask();
      placeItem(client, readingId, saved);
      await client.invalidateQueries({ queryKey: findingsQuery(readingId).queryKey, refetchType: "none" });
      return saved;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const { problem } = error;
      if (problem.item) placeItem(client, readingId, problem.item);
      if (problem.item && problem.code === "REVIEW_STALE" && onStale) onStale(problem.item);
      else setRefusal({ id, problem });
      return undefined;
    } finally {
      underWay.current.delete(id);
      setPending((count) => count - 1);
    }
  };

  return {
    isSaving: pending > 0,
    conflict,
    refusal,
    decide: (item, verdict, correction) =>
      save(
        item.id,
        () => {
          const body: ReviewRequest = { verdict, expected: item.seq, ...(correction ? { correction } : {}) };
          return dataOf<Item>(
            api.POST("/api/readings/{id}/items/{item}/review", { params: { path: { id: readingId, item: item.id } }, body }),
          );
        },
        (present) => setConflict({ item: present, verdict, correction }),
      ),
    add: (item) => save("", () => dataOf<Item>(api.POST("/api/readings/{id}/items", { params: { path: { id: readingId } }, body: item }))),
    yield: () => setConflict(undefined),
  };
};
