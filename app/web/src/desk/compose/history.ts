/** Undo and redo, and the keys that every writer expects. */
import { Extension } from "@tiptap/core";
import { history, redo, undo } from "@tiptap/pm/history";

export const History = Extension.create({
  name: "history",
  addProseMirrorPlugins: () => [history()],
  addKeyboardShortcuts() {
    const run = (command: typeof undo) => (): boolean => command(this.editor.state, this.editor.view.dispatch);
    return { "Mod-z": run(undo), "Mod-y": run(redo), "Shift-Mod-z": run(redo) };
  },
});
