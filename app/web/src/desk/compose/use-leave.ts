/** Nobody loses the last words by leaving: another page of the desk has them saved on the way, closing the window asks first. */
import { useEffect } from "react";
import type { Saver } from "./saver.ts";

export const useLeave = (saver: Saver): void => {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (saver.state.get().saving === "saved") return;
      event.preventDefault();
      // Chrome 109 asks only where this is set.
      event.returnValue = "";
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
      void saver.flush();
    };
  }, [saver]);
};
