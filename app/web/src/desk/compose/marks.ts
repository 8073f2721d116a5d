/** What is shown on the paper beside its words: how each figure stands, and a line under what the checks found. Nothing of it is in the draft. */
import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Binding } from "@jiannuo/writing/draft";
import type { DraftFinding, BoundFigure } from "../../api/reports.ts";
import { findBlock, positionIn } from "./positions.ts";

export interface Marked {
  readonly figures: ReadonlyMap<string, BoundFigure["state"]>;
  readonly findings: readonly DraftFinding[];
  /** The finding that is chosen in the list. */
  readonly current?: DraftFinding | undefined;
  /** The binding whose card is open. */
  readonly opened?: string | undefined;
}

const key = new PluginKey<DecorationSet>("marks");

const underlines = (doc: Node, { findings, current }: Marked): Decoration[] =>
  findings.flatMap((finding) => {
    const place = findBlock(doc, finding.block);
    if (!place) return [];
    const from = positionIn(place, finding.start, "start");
    const to = positionIn(place, finding.end, "end");
    const name = `jn-contract ${finding.severity}${finding === current ? " current" : ""}`;
    return from < to ? [Decoration.inline(from, to, { class: name })] : [];
  });

const chips = (doc: Node, { figures, opened }: Marked): Decoration[] => {
  const all: Decoration[] = [];
  doc.descendants((node, at) => {
    if (node.type.name !== "figure") return;
    const { id } = node.attrs["binding"] as Binding;
    const name = `${figures.get(id) ?? ""}${id === opened ? " opened" : ""}`.trim();
    if (name !== "") all.push(Decoration.node(at, at + node.nodeSize, { class: name }));
  });
  return all;
};

export const showMarks = (tr: Transaction, marked: Marked): Transaction => tr.setMeta(key, marked);

/** Marks move with the words until the checks were run again. */
export const Marks = Extension.create({
  name: "marks",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, shown) => {
          const marked = tr.getMeta(key) as Marked | undefined;
          if (!marked) return shown.map(tr.mapping, tr.doc);
          return DecorationSet.create(tr.doc, [...underlines(tr.doc, marked), ...chips(tr.doc, marked)]);
        },
      },
      props: { decorations: (state: EditorState) => key.getState(state) },
    }),
  ],
});
