/** Where a character of a paragraph stands in the editor's document: a number is one piece there, and many characters in the text. */
import type { Node } from "@tiptap/pm/model";

/** Characters that a piece of a paragraph is read as. */
const lengthOf = (node: Node): number => (node.isText ? (node.text ?? "").length : String(node.attrs["text"] ?? "").length);

interface Place {
  readonly node: Node;
  /** In front of the block. */
  readonly at: number;
}

export const findBlock = (doc: Node, id: string): Place | undefined => {
  let found: Place | undefined;
  doc.forEach((node, at) => {
    if (!found && node.attrs["id"] === id) found = { node, at };
  });
  return found;
};

/** @param offset in characters of the paragraph's text; within a number it is its front for a start and its back for an end */
export const positionIn = ({ node, at }: Place, offset: number, side: "start" | "end"): number => {
  let read = 0;
  let position = at + 1;
  for (const piece of node.children) {
    const length = lengthOf(piece);
    if (offset < read + length || (side === "end" && offset === read + length)) {
      if (piece.isText) return position + offset - read;
      return side === "start" || offset === read ? position : position + piece.nodeSize;
    }
    read += length;
    position += piece.nodeSize;
  }
  return position;
};
