/** Every paragraph and every binding keeps an id that no other has: what is split or pasted a second time gets a new one. */
import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { Node } from "@tiptap/pm/model";
import type { Binding } from "@jiannuo/writing/draft";
import { newUuid } from "../../kit/uuid.ts";

interface Twin {
  readonly at: number;
  readonly attrs: Record<string, unknown>;
}

/** Nodes whose id stands there a second time, or is missing, with the attributes that they should have. */
const twinsIn = (doc: Node): Twin[] => {
  const seen = new Set<string>();
  const isTaken = (id: string): boolean => {
    if (id === "" || seen.has(id)) return true;
    seen.add(id);
    return false;
  };
  const twins: Twin[] = [];
  doc.descendants((node, at) => {
    if (node.isBlock && isTaken(String(node.attrs["id"] ?? ""))) twins.push({ at, attrs: { ...node.attrs, id: newUuid() } });
    if (node.type.name === "figure") {
      const binding = node.attrs["binding"] as Binding;
      if (isTaken(binding.id)) twins.push({ at, attrs: { ...node.attrs, binding: { ...binding, id: newUuid() } } });
    }
  });
  return twins;
};

export const UniqueIds = Extension.create({
  name: "uniqueIds",
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, { doc, tr }) => {
        if (!transactions.some(({ docChanged }) => docChanged)) return null;
        const twins = twinsIn(doc);
        for (const { at, attrs } of twins) tr.setNodeMarkup(at, undefined, attrs);
        return twins.length > 0 ? tr : null;
      },
    }),
  ],
});
