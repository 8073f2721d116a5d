/** How many figures came to which verdict; pressing one shows those alone. No share of agreement: a report is not 97 % right. */
import type { ReconciliationView, Verdict } from "../../api/reconciliations.ts";
import { useWords } from "../../words/use-words.ts";

const verdicts = ["differs", "unfounded", "declared", "explained", "agrees"] as const;

interface VerdictFilterProps {
  readonly counts: ReconciliationView["counts"];
  readonly shown: Verdict | undefined;
  readonly onShow: (shown: Verdict | undefined) => void;
}

export const VerdictFilter = ({ counts, shown, onShow }: VerdictFilterProps) => {
  const words = useWords().reconcile;
  const sum = verdicts.reduce((total, verdict) => total + counts[verdict], 0);
  return (
    <fieldset className="jn-group jn-verdicts" aria-label={words.verdict}>
      <button type="button" className="jn-plain" aria-pressed={shown === undefined} onClick={() => onShow(undefined)}>
        {words.all} <b>{sum}</b>
      </button>
      {verdicts.map((verdict) => (
        <button key={verdict} type="button" className="jn-plain" aria-pressed={shown === verdict} onClick={() => onShow(verdict)}>
          <span className={`jn-verdict ${verdict}`}>{words.verdicts[verdict]}</span> <b>{counts[verdict]}</b>
        </button>
      ))}
    </fieldset>
  );
};
