/** What became of an item: the seal's dot where somebody stands behind it, plain words else. */
import type { ReviewState } from "../api/types.ts";
import { useWords } from "../words/use-words.ts";

export const StateTag = ({ state }: { readonly state: ReviewState }) => (
  <span className={`jn-state ${state}`}>{useWords().states[state]}</span>
);
