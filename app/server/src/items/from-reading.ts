/** The items of a reading as they are kept: one list, each with an id that stays the same when the same text is read again. */
import type { Reading } from "@jiannuo/reading";
import { shapes } from "./fields.ts";
import type { ItemAsRead } from "./item.ts";

export interface NewStoredItem {
  readonly id: string;
  readonly asRead: ItemAsRead;
}

/** `f-242-247`: letter of the kind, place in the text. */
export const itemId = ({ kind, start, end }: ItemAsRead): string => `${shapes[kind].letter}-${start}-${end}`;

/** In reading order. Should the reader give two of a kind at one place, the later is named `…-2`. */
export const itemsOf = (reading: Reading): NewStoredItem[] => {
  const figures = reading.figures.map(({ kind: figureKind, ...figure }): ItemAsRead => {
    return { ...figure, figureKind, kind: figure.status === "target" ? "target" : "figure" };
  });
  const commitments = reading.commitments.map((commitment): ItemAsRead => ({ ...commitment, kind: "commitment" }));
  const projects = reading.projects.map(({ amount, ...project }): ItemAsRead => {
    return { ...project, kind: "project", ...(amount ? { amount: amount.value } : {}) };
  });
  const seen = new Map<string, number>();
  return [...figures, ...commitments, ...projects]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((asRead) => {
      const id = itemId(asRead);
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      return { id: times === 1 ? id : `${id}-${times}`, asRead };
    });
};
