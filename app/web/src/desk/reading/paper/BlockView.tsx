/** One block of the report on paper. Drawn again only when its own items, or what is looked at in it, changed. */
import type { Span } from "@jiannuo/reading";
import { memo, useMemo } from "react";
import type { Item } from "../../../api/types.ts";
import { useCell } from "../../../kit/cell.ts";
import type { PageCell, PageState } from "../page-state.ts";
import { Gutter } from "./Gutter.tsx";
import type { Block } from "./layout.ts";
import { Mark } from "./Mark.tsx";
import { cutSegments } from "./segments.ts";

interface BlockViewProps {
  readonly block: Block;
  readonly text: string;
  readonly noise: readonly Span[];
  readonly items: readonly Item[];
  readonly page: PageCell;
}

/** Characters in a line of the paper and its height: a guess of a paragraph's height until it is drawn. */
const lineLength = 36;
const lineHeight = 34;

const nowhere: readonly Span[] = [];
const touches = (block: Span, spans: readonly Span[]): boolean => spans.some(({ start, end }) => start < block.end && end > block.start);

const tags = { title: "h1", byline: "p", heading: "h2", text: "p" } as const;

export const BlockView = memo(({ block, text, noise, items, page }: BlockViewProps) => {
  const currentHere = (state: PageState) => (items.some(({ id }) => id === state.current) ? state.current : undefined);
  const current = useCell(page, currentHere);
  const shown = useCell(page, (state) => (touches(block, state.shown) ? state.shown : nowhere));
  const segments = useMemo(
    () =>
      cutSegments(
        block,
        noise,
        items.filter(({ state, id }) => state !== "rejected" || id === current),
        shown,
      ),
    [block, noise, items, shown, current],
  );
  const Tag = block.kind === "heading" && block.level > 1 ? "h3" : tags[block.kind];
  const lines = Math.ceil((block.end - block.start + 2) / lineLength);
  return (
    <div
      className={`jn-block ${block.kind} l${block.level}`}
      data-b={block.index}
      style={{ containIntrinsicSize: `auto ${lines * lineHeight}px` }}
    >
      <Gutter items={items} />
      <Tag>
        {segments.map((segment) => (
          <Mark key={segment.start} text={text} segment={segment} current={current} />
        ))}
      </Tag>
    </div>
  );
});
BlockView.displayName = "BlockView";
