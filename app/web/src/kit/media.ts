/** Whether the window is as narrow as a phone; follows when it is turned or resized. */
import { useSyncExternalStore } from "react";

const phone = window.matchMedia("(max-width: 760px)");

const watch = (listener: () => void): (() => void) => {
  phone.addEventListener("change", listener);
  return () => phone.removeEventListener("change", listener);
};

export const useIsPhone = (): boolean => useSyncExternalStore(watch, () => phone.matches);
