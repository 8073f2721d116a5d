/** The section that is being read: the last heading above the upper third of the stage. */
import type { Block } from "@jiannuo/writing/draft";
import { type RefObject, useEffect, useState } from "react";
import { sectionsOf } from "./sections.ts";

interface InSight {
  readonly id: string;
  /** Ids of its blocks. */
  readonly blocks: readonly string[];
}

export const useSectionInSight = (
  stage: RefObject<HTMLElement | null>,
  paper: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
): InSight | undefined => {
  const [index, setIndex] = useState(0);
  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    let asked = 0;
    const look = (): void => {
      const edge = element.getBoundingClientRect().top + element.clientHeight / 2.5;
      // The editor draws one element for each block, in their order.
      const drawn = [...(paper.current?.querySelector(".ProseMirror")?.children ?? [])];
      const below = drawn.findIndex((one) => one.getBoundingClientRect().top > edge);
      setIndex(Math.max(0, (below === -1 ? drawn.length : below) - 1));
    };
    const soon = (): void => {
      window.cancelAnimationFrame(asked);
      asked = window.requestAnimationFrame(look);
    };
    soon();
    element.addEventListener("scroll", soon, { passive: true });
    return () => {
      window.cancelAnimationFrame(asked);
      element.removeEventListener("scroll", soon);
    };
  }, [stage, paper, blocks]);
  const section = sectionsOf(blocks)
    .filter(({ from, to, level }) => level < 3 && from <= index && index < to)
    .at(-1);
  return section && { id: section.id, blocks: blocks.slice(section.from, section.to).map(({ id }) => id) };
};
