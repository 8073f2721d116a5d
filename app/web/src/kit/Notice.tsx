/** What did or did not happen, why, and what to do; `bad` is announced at once. */
import type { ReactNode } from "react";

interface NoticeProps {
  readonly tone?: "note" | "warn" | "bad";
  readonly children: ReactNode;
}

export const Notice = ({ tone = "note", children }: NoticeProps) =>
  tone === "bad" ? (
    <div className="jn-notice bad" role="alert">
      {children}
    </div>
  ) : (
    <output className={`jn-notice ${tone}`}>{children}</output>
  );
