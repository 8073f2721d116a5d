/** One flat piece of text with the marks of the items that it belongs to. */
import type { Segment } from "./segments.ts";

/** From the inside out. */
const nested = ["project", "commitment"] as const;

interface MarkProps {
  readonly text: string;
  readonly segment: Segment;
  readonly current: string | undefined;
}

/** A frame that is short stays on one line: half a frame at the end of a line reads as two figures. */
const longestFrame = 12;

export const Mark = ({ text, segment, current }: MarkProps) => {
  const { items, start, end } = segment;
  const kinds = new Set(items.map(({ kind }) => kind));
  const frame = kinds.has("figure") ? "figure" : kinds.has("target") ? "target" : undefined;
  const classes = [
    "jn-s",
    frame,
    frame && segment.joinsLeft && "joins-left",
    frame && segment.joinsRight && "joins-right",
    frame && end - start <= longestFrame && "whole",
    segment.inLead && "lead",
    segment.isShown && "shown",
    items.some(({ id }) => id === current) && "current",
  ];
  let piece = (
    <span
      className={classes.filter(Boolean).join(" ")}
      data-s={start}
      {...(items.length > 0 ? { "data-ids": items.map(({ id }) => id).join(" ") } : {})}
    >
      {text.slice(start, end)}
    </span>
  );
  // CSS draws one underline style on one element: a project inside a commitment needs an element of its own for each.
  for (const kind of nested) if (kinds.has(kind)) piece = <span className={`jn-under ${kind}`}>{piece}</span>;
  return piece;
};
