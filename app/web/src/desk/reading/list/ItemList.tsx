/** The items in reading order under their paragraphs; of a long list only the rows in sight are in the document. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Item } from "../../../api/types.ts";
import { useCell } from "../../../kit/cell.ts";
import { useIsPhone } from "../../../kit/media.ts";
import { useWords } from "../../../words/use-words.ts";
import { choose, type PageCell } from "../page-state.ts";
import type { Block } from "../paper/layout.ts";
import { ReviewPanel } from "../review/ReviewPanel.tsx";
import type { Review } from "../review/use-review.ts";
import { ItemRow, OpenRow } from "./ItemRow.tsx";
import { listRows } from "./rows.ts";
import { useWindowed } from "./use-windowed.ts";

interface ItemListProps {
  readonly items: readonly Item[];
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly page: PageCell;
  readonly review: Review;
  /** On a phone the current item opens in the sheet below the paper instead. */
  readonly onChosen?: () => void;
}

const heights = { paragraph: 31, item: 55, itemOnPhone: 64, open: 190 } as const;

export const ItemList = ({ items, blocks, text, page, review, onChosen }: ItemListProps) => {
  const words = useWords();
  const isPhone = useIsPhone();
  const box = useRef<HTMLDivElement>(null);
  const current = useCell(page, (state) => state.current);
  const turn = useCell(page, (state) => state.turn);
  const [openHeight, setOpenHeight] = useState<number>(heights.open);
  const rows = useMemo(() => listRows(items, blocks), [items, blocks]);
  const openRow = useMemo(
    () => (isPhone ? -1 : rows.findIndex((row) => row.type === "item" && row.item.id === current)),
    [rows, current, isPhone],
  );
  const rowHeights = useMemo(
    () =>
      rows.map((row, index) => {
        if (row.type === "paragraph") return heights.paragraph;
        return index === openRow ? openHeight : isPhone ? heights.itemOnPhone : heights.item;
      }),
    [rows, openRow, openHeight, isPhone],
  );
  const { first, last, tops, reveal } = useWindowed(box, rowHeights);
  const pick = useCallback(
    (item: Item): void => {
      choose(page, item, "list");
      onChosen?.();
    },
    [page, onChosen],
  );
  // The current row is brought into sight when it is chosen or other rows are listed, and again as its height becomes known: that takes
  // a measuring or two. After that the list stays where the person scrolled it.
  const revealed = useRef({ occasion: "", times: 0 });
  useEffect(() => {
    const occasion = `${turn} ${rows.length}`;
    const times = revealed.current.occasion === occasion ? revealed.current.times + 1 : 0;
    revealed.current = { occasion, times };
    const row = times > 2 ? -1 : rows.findIndex((one) => one.type === "item" && one.item.id === current);
    if (row >= 0) reveal(row);
  }, [turn, rows, current, reveal]);

  return (
    <div ref={box} className="jn-list" tabIndex={-1}>
      <ul aria-label={words.reading.lists} style={{ height: tops[rows.length] ?? 0 }}>
        {rows.slice(first, last).map((row, offset) => {
          const index = first + offset;
          const top = tops[index] ?? 0;
          if (row.type === "paragraph") {
            return (
              <li key={row.key} className="jn-group" style={{ top, height: heights.paragraph }} lang="zh-CN">
                {words.reading.paragraph(row.block.section, row.block.number)}
              </li>
            );
          }
          const shared = { item: row.item, position: row.position, all: items.length, top, onChoose: pick };
          if (index !== openRow)
            return <ItemRow key={row.key} {...shared} height={rowHeights[index] ?? heights.item} isCurrent={row.item.id === current} />;
          return (
            <OpenRow key={row.key} {...shared} onHeight={setOpenHeight}>
              <ReviewPanel item={row.item} text={text} page={page} review={review} />
            </OpenRow>
          );
        })}
      </ul>
    </div>
  );
};
