/** 稿纸: 28 characters a line, its lines numbered; what opens at a number opens over it. */
import type { Draft } from "@jiannuo/writing/draft";
import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { faceShown } from "./face.ts";

/** Height of a line on the paper, in px; as in compose.css. */
export const linePx = 36;

interface PaperProps {
  readonly draft: Draft;
  readonly paper: RefObject<HTMLDivElement | null>;
  readonly stage: RefObject<HTMLElement | null>;
  /** Absent for whoever may not write. */
  readonly onHead: (() => void) | undefined;
  readonly children: ReactNode;
}

const useLines = (paper: RefObject<HTMLElement | null>): number => {
  const [lines, setLines] = useState(0);
  useEffect(() => {
    const element = paper.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setLines(Math.round(element.clientHeight / linePx)));
    watch.observe(element);
    return () => watch.disconnect();
  }, [paper]);
  return lines;
};

export const Paper = ({ draft, paper, stage, onHead, children }: PaperProps) => {
  const words = useWords().compose;
  const lines = useLines(paper);
  const face = faceShown();
  return (
    <section ref={stage} className="jn-compose-stage" aria-label={words.paper}>
      <article className="jn-leaf">
        <header lang="zh-CN">
          <h1>{draft.title}</h1>
          {draft.occasion !== "" && <p>——{draft.occasion}</p>}
          <p>{draft.speaker}</p>
        </header>
        {onHead && (
          <button type="button" className="jn-plain jn-link jn-leaf-head" onClick={onHead}>
            {words.editHead}
          </button>
        )}
        <div className="jn-leaf-body">
          <div className="jn-lineno" aria-hidden="true">
            {Array.from({ length: lines }, (_, line) => line + 1).join("\n")}
          </div>
          <div ref={paper} className="jn-leaf-text" />
        </div>
        <footer className="jn-mut">{face === undefined ? words.faceFallback : words.face(face)}</footer>
        {children}
      </article>
    </section>
  );
};
