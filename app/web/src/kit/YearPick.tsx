/** One year back, the year, one year on. */
import { useWords } from "../words/use-words.ts";
import "./figures.css";

interface YearPickProps {
  readonly year: number;
  /** The last that may be chosen. */
  readonly last: number;
  readonly onPick: (year: number) => void;
}

export const YearPick = ({ year, last, onPick }: YearPickProps) => {
  const words = useWords().yearPick;
  return (
    <fieldset className="jn-group jn-year" aria-label={words.label}>
      <button type="button" className="jn-plain" title={words.before} onClick={() => onPick(year - 1)}>
        <span aria-hidden="true">‹</span>
        <span className="jn-vh">{words.before}</span>
      </button>
      <b aria-live="polite">{words.year(year)}</b>
      <button type="button" className="jn-plain" title={words.after} disabled={year >= last} onClick={() => onPick(year + 1)}>
        <span aria-hidden="true">›</span>
        <span className="jn-vh">{words.after}</span>
      </button>
    </fieldset>
  );
};
