/** Follows a selection on the paper: makes it an item that the reader missed, or the place of the item being corrected. */
import type { Span } from "@jiannuo/reading";
import { type RefObject, useEffect, useState } from "react";
import type { ItemKind } from "../../../api/types.ts";
import { KindMark } from "../../../kit/KindMark.tsx";
import { useWords } from "../../../words/use-words.ts";
import { type PageCell, placeDraft, startAdding } from "../page-state.ts";
import { selectedSpan } from "./selection.ts";

interface Chosen {
  readonly span: Span;
  readonly left: number;
  readonly top: number;
}

interface AddToolbarProps {
  readonly stage: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly page: PageCell;
}

const kinds = ["figure", "target", "commitment", "project"] as const;
/** A selection is taken when the hand rests, not at each step of the drag. */
const restMs = 180;
const width = 300;

export const AddToolbar = ({ stage, text, page }: AddToolbarProps) => {
  const words = useWords();
  const [chosen, setChosen] = useState<Chosen>();
  useEffect(() => {
    let timer = 0;
    const take = (): void => {
      const span = stage.current ? selectedSpan(stage.current, text) : undefined;
      if (!span) return setChosen(undefined);
      if (page.get().mode !== "looking") return placeDraft(page, span);
      const rects = window.getSelection()?.getRangeAt(0).getClientRects();
      const last = rects?.[rects.length - 1];
      if (!last) return;
      setChosen({
        span,
        left: Math.max(8, Math.min(last.right - width / 2, window.innerWidth - width - 8)),
        top: Math.min(last.bottom + 8, window.innerHeight - 60),
      });
    };
    const later = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(take, restMs);
    };
    document.addEventListener("selectionchange", later);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("selectionchange", later);
    };
  }, [stage, text, page]);
  if (!chosen) return null;
  const add = (kind: ItemKind): void => {
    setChosen(undefined);
    window.getSelection()?.removeAllRanges();
    startAdding(page, chosen.span, kind);
  };
  return (
    <div className="jn-adder" role="toolbar" aria-label={words.add.toolbar} style={{ left: chosen.left, top: chosen.top, width }}>
      <span className="jn-mut">{words.add.as}</span>
      {kinds.map((kind) => (
        // Pressing must not take the selection away before the click arrives.
        <button key={kind} type="button" className="jn-plain" onMouseDown={(event) => event.preventDefault()} onClick={() => add(kind)}>
          <KindMark kind={kind} /> <span aria-hidden="true">{words.kinds[kind]}</span>
        </button>
      ))}
    </div>
  );
};
