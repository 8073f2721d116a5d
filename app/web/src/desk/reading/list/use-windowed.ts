/** Keeps only the rows in sight in the document; rows have a set height but the open one, which is measured. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { rowTops, scrollFor, type Window, windowOf } from "./windowing.ts";

export interface Windowed extends Window {
  readonly tops: Float64Array;
  /** Brings a row whole into sight. */
  readonly reveal: (row: number) => void;
}

export const useWindowed = (box: RefObject<HTMLElement | null>, heights: readonly number[]): Windowed => {
  const tops = useMemo(() => rowTops(heights), [heights]);
  const [view, setView] = useState({ top: 0, height: 900 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [box]);
  const reveal = useCallback(
    (row: number): void => {
      const element = box.current;
      if (!element || row < 0 || row + 1 >= tops.length) return;
      const to = scrollFor(tops[row]!, tops[row + 1]!, element.scrollTop, element.clientHeight);
      if (to !== undefined) element.scrollTo({ top: to });
    },
    [box, tops],
  );
  return { ...windowOf(tops, view.top, view.height), tops, reveal };
};

/** The height of one element, followed as it changes. */
export const useHeight = (element: RefObject<HTMLElement | null>, onHeight: (height: number) => void): void => {
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && onHeight(Math.ceil(entry.borderBoxSize[0]?.blockSize ?? 0)));
    observer.observe(element.current, { box: "border-box" });
    return () => observer.disconnect();
  }, [element, onHeight]);
};
