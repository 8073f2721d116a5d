/** Single keys as commands; silent while a person types, holds Ctrl/Alt/Meta, or has a dialog open. */
import { useEffect, useRef } from "react";

export type Hotkeys = Readonly<Record<string, () => void>>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, [contenteditable=true], [role=combobox], [role=listbox]") !== null;

const hasDialog = (): boolean => document.querySelector("dialog[open]") !== null;

/** `keys` maps `event.key` in lower case to what it does; a composing input method never fires one. */
export const useHotkeys = (keys: Hotkeys): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
      if (isTyping(event.target) || hasDialog()) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
};
