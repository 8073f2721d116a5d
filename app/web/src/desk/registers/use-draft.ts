/** Keeps what was typed a moment after the last key, so that a form that was left is found again. */
import { useEffect, useRef, useState } from "react";
import { findKept, forget, keep } from "../../api/kept.ts";
import { moment } from "../../words/format.ts";
import type { TypedValues } from "./form.ts";

export type DraftState =
  | { readonly is: "none" }
  | { readonly is: "saving" }
  | { readonly is: "kept"; readonly at: string }
  | { readonly is: "failed" };

interface DraftBody {
  readonly values: TypedValues;
}

/** A moment after the last key. */
const PAUSE = 1200;

/** @param values undefined until something was typed. `found` is the draft that was there when the form was opened: undefined while it is looked for, null where there was none. */
export const useDraft = (id: string, values: TypedValues | undefined) => {
  const [found, setFound] = useState<{ readonly values: TypedValues; readonly at: string } | null>();
  const [state, setState] = useState<DraftState>({ is: "none" });
  const isDropped = useRef(false);
  useEffect(() => {
    let isGone = false;
    findKept<DraftBody>("draft", id)
      .then((kept) => !isGone && setFound(kept ? { values: kept.body.values, at: moment(kept.at) } : null))
      // Without drafts a form can still be filled in and sent.
      .catch(() => !isGone && setFound(null));
    return () => {
      isGone = true;
    };
  }, [id]);
  const text = values && JSON.stringify(values);
  useEffect(() => {
    if (text === undefined || isDropped.current) return undefined;
    const timer = window.setTimeout(() => {
      setState({ is: "saving" });
      keep("draft", id, { values: JSON.parse(text) as TypedValues })
        .then(() => setState({ is: "kept", at: moment(new Date().toISOString()).slice(-5) }))
        .catch(() => setState({ is: "failed" }));
    }, PAUSE);
    return () => window.clearTimeout(timer);
  }, [id, text]);
  /** No more of it: it was sent, or cleared. */
  const drop = async (isForGood: boolean): Promise<void> => {
    isDropped.current = isForGood;
    setState({ is: "none" });
    setFound(null);
    // One that was never kept is as good as forgotten.
    await forget("draft", id).catch(() => undefined);
  };
  return { found, state, drop };
};
