/** Puts the cursor into the first text field of a form when it opens; Escape is left to the page. */
import { type RefObject, useEffect, useRef } from "react";

export const useFocusFirst = (): RefObject<HTMLFormElement | null> => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLInputElement>(".jn-fields input:not([role=combobox])");
    first?.focus({ preventScroll: true });
    first?.select();
  }, []);
  return form;
};
