/** The report as a sheet of paper, its items marked in their places. Click a mark to choose it; what is chosen elsewhere comes into sight. */
import type { Span } from "@jiannuo/reading";
import { type RefObject, useEffect, useMemo, useState } from "react";
import type { FullReading, Item } from "../../../api/types.ts";
import { useWords } from "../../../words/use-words.ts";
import { choose, type PageCell } from "../page-state.ts";
import { BlockView } from "./BlockView.tsx";
import { createGrouper } from "./items-by-block.ts";
import type { Layout } from "./layout.ts";
import { bringIntoSight } from "./sight.ts";

interface PaperProps {
  readonly full: FullReading;
  readonly layout: Layout;
  readonly page: PageCell;
  readonly stage: RefObject<HTMLElement | null>;
}

const nothing: readonly Span[] = [];

/** A click on a piece that several items share chooses the innermost; the next click on it the one around that. */
const pick = (ids: readonly string[], current: string | undefined): string | undefined =>
  ids[(ids.indexOf(current ?? "") + 1) % ids.length];

export const Paper = ({ full, layout, page, stage }: PaperProps) => {
  const words = useWords();
  const { text, title } = full.reading;
  const [group] = useState(createGrouper<Item>);
  const groups = useMemo(() => group(layout.blocks, full.items), [group, layout, full.items]);
  const noises = useMemo(
    () =>
      layout.blocks.map((block) => {
        const own = layout.noise.filter(({ start, end }) => start < block.end && end > block.start);
        return own.length > 0 ? own : nothing;
      }),
    [layout],
  );
  const byId = useMemo(() => new Map(full.items.map((item) => [item.id, item])), [full.items]);

  useEffect(() => {
    const sheet = stage.current;
    if (!sheet) return undefined;
    const click = (event: MouseEvent): void => {
      if (window.getSelection()?.isCollapsed === false) return;
      const piece = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-ids]") : null;
      const id = piece?.dataset["ids"] && pick(piece.dataset["ids"].split(" "), page.get().current);
      const item = id ? byId.get(id) : undefined;
      if (item && page.get().mode === "looking") choose(page, item, "paper");
    };
    sheet.addEventListener("click", click);
    return () => sheet.removeEventListener("click", click);
  }, [stage, page, byId]);

  useEffect(() => {
    let turn = page.get().turn;
    return page.watch(() => {
      const state = page.get();
      if (state.turn === turn) return;
      turn = state.turn;
      if (state.at !== undefined && stage.current) bringIntoSight(stage.current, layout.blocks, state.at);
    });
  }, [page, stage, layout]);

  return (
    <article className="jn-sheet" aria-label={words.reading.sheet} lang="zh-CN">
      {layout.blocks.every(({ kind }) => kind !== "title") && <h1 className={title ? "jn-sheet-title" : "jn-vh"}>{title || full.name}</h1>}
      {layout.blocks.map((block, index) => (
        <BlockView key={block.start} block={block} text={text} noise={noises[index] ?? nothing} items={groups[index] ?? []} page={page} />
      ))}
    </article>
  );
};
