/** One draft being written: what stands on the paper, how it is saved, and how the books and the checks stand to it. */
import type { Editor } from "@tiptap/core";
import { useQueryClient } from "@tanstack/react-query";
import type { Draft } from "@jiannuo/writing/draft";
import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from "react";
import { type BoundFigure, type DraftFinding, type Report, saveReport } from "../../api/reports.ts";
import { createCell, useCell } from "../../kit/cell.ts";
import { readBlocks, showBlocks } from "./edit.ts";
import { showMarks } from "./marks.ts";
import { type Sorted, sortFindings } from "./numbers.ts";
import { type Saved, type Saver, createSaver } from "./saver.ts";
import { useEditor } from "./use-editor.ts";
import { useLeave } from "./use-leave.ts";

interface Asked {
  readonly isEditable: boolean;
  readonly label: string;
  readonly current: DraftFinding | undefined;
  readonly opened: string | undefined;
  readonly onChip: (at: number) => void;
  readonly onSlash: () => void;
}

export interface Composer {
  readonly editor: Editor | undefined;
  /** As it stands on the paper. */
  readonly draft: Draft;
  readonly saved: Saved;
  readonly saver: Saver;
  readonly findings: Sorted;
  readonly figures: ReadonlyMap<string, BoundFigure>;
  /** Changes what belongs to the draft but does not stand on the paper. */
  readonly changeAside: (change: (draft: Draft) => Draft) => void;
  /** Puts another version on the paper; nothing of it is saved again. */
  readonly show: (draft: Draft) => void;
  /** Asks for what somebody else saved; it comes onto the paper where nothing is unsaved here. */
  readonly follow: () => void;
}

/** @param paper the element that the editor stands in */
export const useComposer = (full: Report, paper: RefObject<HTMLElement | null>, asked: Asked): Composer => {
  const client = useQueryClient();
  /** What is saved is what stands there when the pen rests, not when it was last drawn. */
  const [content] = useState(() => createCell<Draft>(full.draft));
  const draft = useCell(content, (now) => now);
  const [saver] = useState(() =>
    createSaver(
      full.version,
      (base) => saveReport(full.id, base, content.get()),
      () =>
        void client.invalidateQueries({
          predicate: ({ queryKey: [name, id] }) => String(name).startsWith("report") && id === full.id,
        }),
    ),
  );
  const saved = useCell(saver.state, (state) => state);
  useLeave(saver);

  const editor = useEditor(paper, {
    draft: full.draft,
    isEditable: asked.isEditable,
    label: asked.label,
    onChip: asked.onChip,
    onSlash: asked.onSlash,
    onChange: (made) => {
      content.set({ ...content.get(), blocks: readBlocks(made) });
      saver.touch();
    },
  });

  const figures = useMemo(() => new Map(full.figures.map((figure) => [figure.binding, figure])), [full.figures]);
  const { explained } = draft;
  const findings = useMemo(
    () => sortFindings({ ...full.draft, ...(explained ? { explained } : {}) }, full.figures, full.findings),
    [full, explained],
  );
  const { current, opened } = asked;
  useEffect(() => {
    if (!editor) return;
    const states = new Map(full.figures.map(({ binding, state }) => [binding, state]));
    const tr = showMarks(editor.state.tr, { figures: states, findings: findings.open, current, opened });
    editor.view.dispatch(tr.setMeta("addToHistory", false));
  }, [editor, full.figures, findings, current, opened]);

  const show = (next: Draft): void => {
    if (editor) showBlocks(editor, next.blocks);
    content.set(next);
  };
  // A version of somebody else, or of a docx that was taken back, comes onto the paper only where nothing here is unsaved.
  const takeOver = useEffectEvent((next: Report) => {
    if (!editor || saver.state.get().saving !== "saved" || next.version === saver.state.get().base) return;
    show(next.draft);
    saver.rebase(next.version, false);
  });
  useEffect(() => takeOver(full), [full]);
  const follow = (): void => void client.invalidateQueries({ queryKey: ["report", full.id] });

  const changeAside = (change: (before: Draft) => Draft): void => {
    content.set(change(content.get()));
    saver.touch();
  };
  return { editor, draft, saved, saver, findings, figures, changeAside, show, follow };
};
