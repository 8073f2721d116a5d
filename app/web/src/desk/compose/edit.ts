/** Changes to the open document that come from beside the paper: whole blocks are written anew, each in one step that can be undone. */
import type { Editor } from "@tiptap/core";
import type { Block, FigureRun, UnboundRun } from "@jiannuo/writing/draft";
import { blockNode, blocksOf, type DocumentNode, documentOf, nodeOf, runOf } from "./document.ts";
import { findBlock } from "./positions.ts";

export const readBlocks = (editor: Editor): Block[] => blocksOf(editor.getJSON() as DocumentNode);

/** Puts a block in the place of the one with its id. */
export const writeBlock = (editor: Editor, block: Block): void => {
  const { state, view } = editor;
  const place = findBlock(state.doc, block.id);
  if (!place) return;
  view.dispatch(state.tr.replaceWith(place.at, place.at + place.node.nodeSize, state.schema.nodeFromJSON(blockNode(block))));
};

/** Marks what was put on the paper by no hand: it is not saved again. */
export const isShown = "shown";

/** Shows another version; undoing does not lead back behind it. */
export const showBlocks = (editor: Editor, blocks: readonly Block[]): void => {
  const { state, view } = editor;
  const nodes = (documentOf({ blocks }).content ?? []).map((node) => state.schema.nodeFromJSON(node));
  view.dispatch(state.tr.replaceWith(0, state.doc.content.size, nodes).setMeta(isShown, true).setMeta("addToHistory", false));
};

/** Puts other blocks in the place of all, as when a section was moved. */
export const writeBlocks = (editor: Editor, blocks: readonly Block[]): void => {
  const { state, view } = editor;
  const nodes = blocks.map((block) => state.schema.nodeFromJSON(blockNode(block)));
  view.dispatch(state.tr.replaceWith(0, state.doc.content.size, nodes));
};

/** Puts a number in the place of a stretch of the document. */
export const writeNumber = (editor: Editor, from: number, to: number, run: FigureRun | UnboundRun): void => {
  const { state, view } = editor;
  view.dispatch(state.tr.replaceWith(from, to, state.schema.nodeFromJSON(nodeOf(run))).scrollIntoView());
  editor.commands.focus(from + 1);
};

/** The number that stands there; none where something else does. */
export const runAt = (editor: Editor, at: number): FigureRun | UnboundRun | undefined => {
  const node = editor.state.doc.nodeAt(at);
  if (node?.type.name !== "figure" && node?.type.name !== "unbound") return undefined;
  return runOf(node.toJSON()) as FigureRun | UnboundRun;
};

/** Plain words of a stretch; empty where it holds nothing, reaches over a paragraph, or holds a bound figure. */
export const selectedText = (editor: Editor, from: number, to: number): string => {
  const { doc } = editor.state;
  if (from >= to || !doc.resolve(from).sameParent(doc.resolve(to))) return "";
  let isPlain = true;
  doc.nodesBetween(from, to, (node) => {
    if (node.type.name === "figure") isPlain = false;
  });
  return isPlain ? doc.textBetween(from, to, "", (leaf) => String(leaf.attrs["text"])) : "";
};

/** Puts plain words there. */
export const writeText = (editor: Editor, from: number, to: number, text: string): void => {
  editor.view.dispatch(editor.state.tr.insertText(text, from, to));
};

/** Makes the block with the caret a paragraph, or a heading of a level. */
export const setKind = (editor: Editor, level: 1 | 2 | 3 | undefined): void => {
  const { id } = editor.state.selection.$from.parent.attrs;
  if (level === undefined) editor.chain().focus().setNode("paragraph", { id }).run();
  else editor.chain().focus().setNode("heading", { id, level }).run();
};
