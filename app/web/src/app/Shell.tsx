/** Spine, and beside it the page; a page of paper asks for the narrow spine. */
import type { ReactNode } from "react";
import { useWords } from "../words/use-words.ts";
import { Spine } from "./Spine.tsx";

interface ShellProps {
  readonly bar: ReactNode;
  readonly children: ReactNode;
  readonly isSlim?: boolean;
}

export const Shell = ({ bar, children, isSlim = false }: ShellProps) => (
  <div className={isSlim ? "jn-app slim" : "jn-app"}>
    <a className="jn-skip" href="#content">
      {useWords().toContent}
    </a>
    <Spine />
    <div className="jn-main">
      {bar}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  </div>
);
