/** A quiet line before the second person types on: who saved a newer version, and what it changed. */
import type { ReportListed } from "../../api/reports.ts";
import { Notice } from "../../kit/Notice.tsx";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

interface NewerLineProps {
  readonly newer: ReportListed;
  readonly onLook: () => void;
  /** Absent while something is unsaved here: it would have to give way. */
  readonly onTake: (() => void) | undefined;
}

export const NewerLine = ({ newer, onLook, onTake }: NewerLineProps) => {
  const words = useWords().compose;
  return (
    <Notice tone="warn">
      {words.newer(newer.by, moment(newer.at), newer.version)} ·{" "}
      <button type="button" className="jn-plain jn-link" onClick={onLook}>
        {words.newerLook}
      </button>
      {onTake && (
        <>
          {" · "}
          <button type="button" className="jn-plain jn-link" onClick={onTake}>
            {words.newerTake}
          </button>
        </>
      )}
    </Notice>
  );
};
