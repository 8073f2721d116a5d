/** All marks of the whole text on one narrow strip, and the part that is in sight; a click goes there. */
import { memo, type RefObject, useEffect, useRef } from "react";
import type { Item, ItemKind } from "../../../api/types.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Layout } from "./layout.ts";
import { bringIntoSight, spanInSight } from "./sight.ts";

interface RailProps {
  readonly items: readonly Item[];
  readonly length: number;
  readonly layout: Layout;
  readonly stage: RefObject<HTMLElement | null>;
}

const scale = 1000;
/** Each kind has its own lane, so that they can be told apart in grey too. */
const lanes: Record<ItemKind, { from: number; to: number }> = {
  commitment: { from: 2, to: 16 },
  figure: { from: 2, to: 8 },
  target: { from: 2, to: 8 },
  project: { from: 10, to: 16 },
};
const kinds = ["commitment", "figure", "target", "project"] as const;

export const Rail = memo(({ items, length, layout, stage }: RailProps) => {
  const words = useWords();
  const view = useRef<HTMLElement>(null);
  useEffect(() => {
    const sheet = stage.current;
    if (!sheet) return undefined;
    let frame = 0;
    const place = (): void => {
      frame = 0;
      const span = spanInSight(sheet, layout.blocks);
      if (!span || !view.current) return;
      view.current.style.top = `${(span.start / length) * 100}%`;
      view.current.style.height = `${((span.end - span.start) / length) * 100}%`;
    };
    const later = (): void => {
      frame ||= requestAnimationFrame(place);
    };
    later();
    sheet.addEventListener("scroll", later, { passive: true });
    window.addEventListener("resize", later);
    return () => {
      cancelAnimationFrame(frame);
      sheet.removeEventListener("scroll", later);
      window.removeEventListener("resize", later);
    };
  }, [stage, layout, length]);

  const path = (kind: ItemKind): string =>
    items
      .filter((item) => item.kind === kind && item.state !== "rejected")
      .map(({ start }) => `M${lanes[kind].from} ${((start / length) * scale).toFixed(1)}H${lanes[kind].to}`)
      .join("");
  return (
    <button
      type="button"
      className="jn-rail jn-plain"
      aria-label={words.reading.rail}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const at = Math.round(((event.clientY - box.top) / box.height) * length);
        if (stage.current) bringIntoSight(stage.current, layout.blocks, Math.max(0, at));
      }}
    >
      <svg viewBox={`0 0 18 ${scale}`} preserveAspectRatio="none" aria-hidden="true">
        {kinds.map((kind) => (
          <path key={kind} className={kind} d={path(kind)} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      <b ref={view} />
    </button>
  );
});
Rail.displayName = "Rail";
