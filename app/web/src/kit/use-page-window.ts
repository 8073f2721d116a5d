/** Which rows of a long list are in sight while the whole page scrolls; all rows are of one height. */
import { type RefObject, useEffect, useState } from "react";

interface PageWindow {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

const spare = 12;

/** Rows in sight of a list whose top stands `top` px below the top of a window `height` px high, and some on either side. */
export const rowsInSight = (top: number, height: number, rowHeight: number, rows: number): PageWindow => {
  const first = Math.floor(-top / rowHeight) - spare;
  const last = Math.ceil((height - top) / rowHeight) + spare;
  return { first: Math.min(Math.max(0, first), rows), last: Math.min(Math.max(0, last), rows) };
};

export const usePageWindow = (list: RefObject<HTMLElement | null>, rows: number, rowHeight: number): PageWindow => {
  const [view, setView] = useState<PageWindow>({ first: 0, last: Math.min(rows, 60) });
  useEffect(() => {
    const look = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const next = rowsInSight(top, window.innerHeight, rowHeight, rows);
      setView((known) => (known.first === next.first && known.last === next.last ? known : next));
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [list, rows, rowHeight]);
  return view;
};
