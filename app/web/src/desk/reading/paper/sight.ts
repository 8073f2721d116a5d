/** Which part of the paper is in sight, and how to bring a place of the text into it. */
import type { Span } from "@jiannuo/reading";
import { blockAt } from "./items-by-block.ts";

const pieceAt = (stage: HTMLElement, blocks: readonly Span[], at: number): HTMLElement | undefined => {
  const block = stage.querySelector<HTMLElement>(`[data-b="${Math.min(blockAt(blocks, at), blocks.length - 1)}"]`);
  const pieces = block ? [...block.querySelectorAll<HTMLElement>("[data-s]")] : [];
  return pieces.reverse().find((piece) => Number(piece.dataset["s"]) <= at) ?? block ?? undefined;
};

const center = (stage: HTMLElement, piece: HTMLElement): void => {
  const view = stage.getBoundingClientRect();
  const place = piece.getClientRects()[0] ?? piece.getBoundingClientRect();
  if (place.top >= view.top + 24 && place.bottom <= view.bottom - 24) return;
  stage.scrollTop += place.top - view.top - view.height / 3;
};

/** Scrolls only where the place is out of sight. Paragraphs drawn on the way may have other heights than guessed: once more after that. */
export const bringIntoSight = (stage: HTMLElement, blocks: readonly Span[], at: number): void => {
  const piece = pieceAt(stage, blocks, at);
  if (!piece) return;
  center(stage, piece);
  requestAnimationFrame(() => requestAnimationFrame(() => center(stage, piece)));
};

/** Offsets of the first and last block in sight. */
export const spanInSight = (stage: HTMLElement, blocks: readonly Span[]): Span | undefined => {
  const view = stage.getBoundingClientRect();
  const x = view.left + view.width / 2;
  const blockFrom = (y: number): Span | undefined => {
    const found = document.elementsFromPoint(x, y).find((element) => element instanceof HTMLElement && element.dataset["b"] !== undefined);
    return found instanceof HTMLElement ? blocks[Number(found.dataset["b"])] : undefined;
  };
  let first: Span | undefined;
  let last: Span | undefined;
  for (let step = 4; step < view.height && !first; step += 24) first = blockFrom(view.top + step);
  for (let step = 4; step < view.height && !last; step += 24) last = blockFrom(view.bottom - step);
  return first && last ? { start: first.start, end: last.end } : undefined;
};
