/** `/` asks for a figure instead of being written. */
import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

export const Slash = Extension.create<{ onSlash: () => void }>({
  name: "slash",
  addOptions: () => ({ onSlash: () => undefined }),
  addProseMirrorPlugins() {
    const { onSlash } = this.options;
    return [
      new Plugin({
        props: {
          // Not while a Chinese input method composes: there a slash is a punctuation of its own (、).
          handleKeyDown: (view, event) => {
            if (event.key !== "/" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !view.editable) return false;
            event.preventDefault();
            onSlash();
            return true;
          },
        },
      }),
    ];
  },
});
