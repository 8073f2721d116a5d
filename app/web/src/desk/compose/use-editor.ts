/** The editor of one draft: made once for the element that it stands in, told afterwards what to show. */
import { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import type { Draft } from "@jiannuo/writing/draft";
import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { createCell, useCell } from "../../kit/cell.ts";
import { documentOf } from "./document.ts";
import { isShown } from "./edit.ts";
import { History } from "./history.ts";
import { UniqueIds } from "./ids.ts";
import { Marks } from "./marks.ts";
import { paperNodes } from "./nodes.ts";
import { Slash } from "./slash.ts";

interface EditorAsked {
  readonly draft: Draft;
  readonly isEditable: boolean;
  readonly label: string;
  readonly onChange: (editor: Editor) => void;
  /** A number was pressed that stands there in the document. */
  readonly onChip: (at: number) => void;
  readonly onSlash: () => void;
}

const isNumber = (name: string | undefined): boolean => name === "figure" || name === "unbound";

/** @param element stays the same as long as the page is open */
export const useEditor = (element: RefObject<HTMLElement | null>, asked: EditorAsked): Editor | undefined => {
  const [cell] = useState(() => createCell<Editor | undefined>(undefined));
  const editor = useCell(cell, (made) => made);
  const change = useEffectEvent((made: Editor) => asked.onChange(made));
  const chip = useEffectEvent((at: number) => asked.onChip(at));
  const slash = useEffectEvent(() => asked.onSlash());
  const first = useEffectEvent(() => asked);
  useEffect(() => {
    const { draft, isEditable, label } = first();
    const made = new Editor({
      element: element.current,
      // The policy of the page allows no styles from scripts: what the editor needs stands in compose.css.
      injectCSS: false,
      extensions: [...paperNodes, History, UniqueIds, Marks, Slash.configure({ onSlash: () => slash() })],
      content: documentOf(draft) as never,
      editable: isEditable,
      editorProps: {
        attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, lang: "zh-CN", spellcheck: "false", tabindex: "0" },
        handleClickOn: (_view, _at, node, nodeAt, _event, isDirect) => {
          if (!isDirect || !isNumber(node.type.name)) return false;
          chip(nodeAt);
          return false;
        },
        handleKeyDown: (view, event) => {
          const { selection } = view.state;
          if (event.key !== "Enter" || !(selection instanceof NodeSelection) || !isNumber(selection.node.type.name)) return false;
          chip(selection.from);
          return true;
        },
      },
      onUpdate: ({ editor: of, transaction }) => {
        if (transaction.docChanged && !transaction.getMeta(isShown)) change(of);
      },
    });
    cell.set(made);
    return () => {
      made.destroy();
      cell.set(undefined);
    };
  }, [element, cell]);
  useEffect(() => {
    if (editor && editor.isEditable !== asked.isEditable) editor.setEditable(asked.isEditable, false);
  }, [editor, asked.isEditable]);
  return editor;
};
