import type { Run } from "../report/draft.ts";

/** The same runs with neighbouring texts as one, so that the text of a paragraph breaks at its figures only. */
export const mergeTexts = (runs: readonly Run[]): readonly Run[] =>
  runs.reduce<readonly Run[]>((merged, run) => {
    const last = merged.at(-1);
    return last?.kind === "text" && run.kind === "text"
      ? [...merged.slice(0, -1), { kind: "text", text: last.text + run.text }]
      : [...merged, run];
  }, []);
