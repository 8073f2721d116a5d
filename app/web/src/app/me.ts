/** Who is at the desk, for every page: pages are shown to nobody else. */
import { createContext, useContext } from "react";
import type { Me } from "../api/me.ts";

export const MeContext = createContext<Me | undefined>(undefined);

/** @throws outside the gate */
export const useMe = (): Me => {
  const me = useContext(MeContext);
  if (!me) throw new Error("a page outside the gate");
  return me;
};
