/** What a writer may do to the words; the same acts have keys. */
import type { Editor } from "@tiptap/core";
import { type ReactNode, useEffect, useState } from "react";
import { Kbd } from "../../kit/Kbd.tsx";
import { useWords } from "../../words/use-words.ts";
import { setKind } from "./edit.ts";

/** Level of the heading that the caret is in; 0 in a paragraph. */
const useKindAtCaret = (editor: Editor | undefined): number => {
  const [level, setLevel] = useState(0);
  useEffect(() => {
    if (!editor) return undefined;
    const look = (): void => {
      const { parent } = editor.state.selection.$from;
      setLevel(parent.type.name === "heading" ? Number(parent.attrs["level"]) : 0);
    };
    editor.on("transaction", look);
    return () => void editor.off("transaction", look);
  }, [editor]);
  return level;
};

interface ToolbarProps {
  readonly editor: Editor | undefined;
  readonly onInsert: () => void;
  readonly onSign: () => void;
  readonly onVersions: () => void;
  readonly isReadOnly: boolean;
  readonly children: ReactNode;
}

export const Toolbar = ({ editor, onInsert, onSign, onVersions, isReadOnly, children }: ToolbarProps) => {
  const words = useWords().compose;
  const level = useKindAtCaret(editor);
  // The caret stays where it is: pressing a button must not take it out of the paper.
  const hold = (event: React.MouseEvent): void => event.preventDefault();
  const kind = (own: 0 | 1 | 2 | 3, label: string, name: string) => (
    <button
      key={own}
      type="button"
      className={own === level ? "jn-plain on" : "jn-plain"}
      aria-pressed={own === level}
      title={name}
      aria-label={`${label} ${name}`}
      onMouseDown={hold}
      onClick={() => editor && setKind(editor, own === 0 ? undefined : own)}
    >
      {label}
    </button>
  );
  return (
    <div className="jn-compose-tools" role="toolbar" aria-label={words.toolbar}>
      {!isReadOnly && (
        <>
          {kind(0, words.bodyText, words.bodyName)}
          {([1, 2, 3] as const).map((own) => kind(own, words.levels[own], words.levelNames[own]))}
          <i aria-hidden="true" />
          <button type="button" className="jn-plain" onMouseDown={hold} onClick={onInsert}>
            {words.insertFigure} <Kbd>/</Kbd>
          </button>
          <button type="button" className="jn-plain" onMouseDown={hold} onClick={onSign}>
            {words.signSelected}
          </button>
          <i aria-hidden="true" />
        </>
      )}
      <button type="button" className="jn-plain" onClick={onVersions}>
        {words.versions}
      </button>
      <span className="jn-sp" />
      {children}
    </div>
  );
};
