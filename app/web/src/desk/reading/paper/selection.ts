/** From what a person selected on the paper to its place in the source. Every piece of text on the paper carries its offset in `data-s`. */
import type { Span } from "@jiannuo/reading";

const offsetOf = (node: Node, offset: number): number | undefined => {
  if (node.nodeType === Node.TEXT_NODE) {
    const piece = node.parentElement?.closest<HTMLElement>("[data-s]");
    return piece ? Number(piece.dataset["s"]) + offset : undefined;
  }
  const child = node.childNodes[offset];
  const element = child instanceof HTMLElement ? child : undefined;
  const first = element?.matches("[data-s]") ? element : element?.querySelector<HTMLElement>("[data-s]");
  if (first) return Number(first.dataset["s"]);
  const pieces = node instanceof HTMLElement ? node.querySelectorAll<HTMLElement>("[data-s]") : [];
  const last = pieces[pieces.length - 1];
  return last ? Number(last.dataset["s"]) + (last.textContent?.length ?? 0) : undefined;
};

/** The selected span of `text` without white space at its ends; undefined where nothing on the paper is selected. */
export const selectedSpan = (paper: HTMLElement, text: string): Span | undefined => {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!paper.contains(range.startContainer) || !paper.contains(range.endContainer)) return undefined;
  let start = offsetOf(range.startContainer, range.startOffset);
  let end = offsetOf(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined) return undefined;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : undefined;
};
