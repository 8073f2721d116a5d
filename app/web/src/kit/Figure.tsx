/** 数: a figure that opens to what makes it up. Solid ground where it is a sum of entries; nothing to open where there is no figure. */
import type { ReactNode } from "react";
import "./figures.css";

interface FigureProps {
  readonly children: ReactNode;
  readonly unit?: string;
  /** What pressing it does, for those who do not see it. */
  readonly label: string;
  readonly look?: "bare" | "big";
  readonly onOpen: () => void;
}

export const Figure = ({ children, unit, label, look, onOpen }: FigureProps) => (
  <button type="button" className={look ? `jn-plain jn-fig ${look}` : "jn-plain jn-fig"} title={label} aria-label={label} onClick={onOpen}>
    <b>{children}</b>
    {unit && <small>{unit}</small>}
    {look !== "bare" && (
      <svg viewBox="0 0 12 12" width="9" height="9" aria-hidden="true">
        <path d="M0 2h12M0 6h8M0 10h12" stroke="currentColor" strokeWidth="2" />
      </svg>
    )}
  </button>
);
