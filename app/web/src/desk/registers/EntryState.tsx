/** The state of an entry as a square tag: an ink border while something is owed, none once it has ended. */
import type { RegisterDefinition } from "@jiannuo/registers";
import type { TitledEntry } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";

interface EntryStateProps {
  readonly definition: RegisterDefinition;
  readonly entry: Pick<TitledEntry, "state" | "isBackfilled">;
}

export const EntryState = ({ definition, entry }: EntryStateProps) => {
  const words = useWords().registers.list;
  const language = useLanguage();
  const state = entry.state === null ? undefined : definition.states[entry.state];
  return (
    <>
      {entry.state === null ? (
        <span className="jn-st back">{words.takenBack}</span>
      ) : (
        <span className={state?.isEnd ? "jn-st end" : "jn-st now"}>{state?.title[language] ?? entry.state}</span>
      )}
      {entry.isBackfilled && <span className="jn-st end">{words.backfill}</span>}
    </>
  );
};
