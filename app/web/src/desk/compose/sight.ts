/** Where a place of the document is on the page. */
import type { Editor } from "@tiptap/core";
import { linePx } from "./Paper.tsx";

const margin = 16;
const cardWidth = 380;

/** Below a number, within the paper; measured from the corner of the sheet that the paper lies on. */
export const placeUnder = (editor: Editor, at: number, paper: HTMLElement | null): { readonly top: number; readonly left: number } => {
  const sheet = paper?.closest("article");
  if (!sheet) return { top: 0, left: 0 };
  const { left, bottom } = editor.view.coordsAtPos(at, 1);
  const box = sheet.getBoundingClientRect();
  return { top: bottom - box.top + 6, left: Math.max(margin, Math.min(left - box.left, box.width - cardWidth - margin)) };
};

/** Line of the paper that a place stands on, from 1. */
export const lineAt = (editor: Editor, at: number, paper: HTMLElement | null): number | undefined => {
  if (!paper || editor.isDestroyed) return undefined;
  return Math.floor((editor.view.coordsAtPos(at, 1).top - paper.getBoundingClientRect().top) / linePx) + 1;
};

/** Scrolls the stage so that a place stands in its upper third. */
export const bringIntoSight = (editor: Editor, at: number, stage: HTMLElement | null): void => {
  if (!stage) return;
  const top = editor.view.coordsAtPos(at, 1).top - stage.getBoundingClientRect().top;
  stage.scrollTo({ top: stage.scrollTop + top - stage.clientHeight / 3 });
};
