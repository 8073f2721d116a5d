/** An empty page of the ledger: ruled lines and one sentence. */
import type { ReactNode } from "react";

export const Blank = ({ children }: { readonly children: ReactNode }) => (
  <div className="jn-blank">
    <p>{children}</p>
  </div>
);

/** Rules at once, grey bars a moment later, the sentence for those who cannot see them. */
export const Waiting = ({ children }: { readonly children: ReactNode }) => (
  <output className="jn-waiting">
    <span className="jn-vh">{children}</span>
    <i />
    <i />
    <i />
    <i />
  </output>
);
