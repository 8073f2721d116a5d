/** What the reading page is looking at: the current item, and places shown on the paper. Paper and list watch it, each only its own part. */
import type { Span } from "@jiannuo/reading";
import type { ItemKind } from "../../api/types.ts";
import { type Cell, createCell } from "../../kit/cell.ts";

export interface PageState {
  readonly current: string | undefined;
  /** Which side was used to choose it: the other side follows. */
  readonly chosenFrom: "paper" | "list" | "keys";
  /** Counts choices, so that choosing the same item again brings it into sight again. */
  readonly turn: number;
  /** Offset to bring into sight on the paper. */
  readonly at: number | undefined;
  /** Places washed on the paper: of a finding, or chosen for an item that is being corrected or added. */
  readonly shown: readonly Span[];
  /** What the panel does; while `adding` there is no current item. */
  readonly mode: "looking" | "correcting" | "adding";
  readonly addingKind: ItemKind;
}

export type PageCell = Cell<PageState>;

const nowhere: readonly Span[] = [];

export const createPage = (): PageCell =>
  createCell<PageState>({
    current: undefined,
    chosenFrom: "keys",
    turn: 0,
    at: undefined,
    shown: nowhere,
    mode: "looking",
    addingKind: "figure",
  });

export const choose = (page: PageCell, item: { id: string; start: number }, chosenFrom: PageState["chosenFrom"]): void => {
  const { turn, addingKind } = page.get();
  page.set({ current: item.id, at: item.start, chosenFrom, turn: turn + 1, shown: nowhere, mode: "looking", addingKind });
};

export const dismiss = (page: PageCell): void => page.set({ ...page.get(), current: undefined, mode: "looking", shown: nowhere });

/** Washes places without choosing an item, and brings the first into sight. */
export const visit = (page: PageCell, places: readonly Span[]): void => {
  const state = page.get();
  page.set({ ...state, mode: "looking", chosenFrom: "list", turn: state.turn + 1, at: places[0]?.start, shown: places });
};

/** The place that the open form is about, washed on the paper. */
export const placeDraft = (page: PageCell, span: Span): void => page.set({ ...page.get(), shown: [span] });

export const startCorrecting = (page: PageCell): void => {
  const state = page.get();
  // A turn of its own: the form is higher than what it replaces, row and place are brought into sight again.
  if (state.current !== undefined) page.set({ ...state, mode: "correcting", shown: nowhere, turn: state.turn + 1 });
};

export const startAdding = (page: PageCell, span: Span, kind: ItemKind): void =>
  page.set({ ...page.get(), current: undefined, mode: "adding", addingKind: kind, shown: [span] });

export const stopEditing = (page: PageCell): void => page.set({ ...page.get(), mode: "looking", shown: nowhere });
