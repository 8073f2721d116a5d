/** What was imported lately through this post: to go on with, or to take back. */
import { useQuery } from "@tanstack/react-query";
import { ledgersQuery } from "../../api/ledgers.ts";
import { Failure } from "../../kit/Failure.tsx";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

interface RecentImportsProps {
  readonly register: string;
  readonly onOpen: (id: string) => void;
}

export const RecentImports = ({ register, onOpen }: RecentImportsProps) => {
  const words = useWords().ledger;
  const asked = useQuery({ ...ledgersQuery(register), refetchOnMount: "always" });
  return (
    <section className="jn-ledger-recent" aria-label={words.recent}>
      <h2>{words.recent}</h2>
      {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data?.length === 0 && <p className="jn-mut">{words.noRecent}</p>}
      <ul>
        {asked.data?.map(({ id, fileName, at, state, counts }) => (
          <li key={id}>
            <button type="button" className="jn-plain jn-link" onClick={() => onOpen(id)}>
              {fileName}
            </button>
            <span className="jn-mut">
              {moment(at)} · {words.states[state]}
              {state !== "staged" && ` · ${words.doneSoFar(counts.done, counts.known, counts.refused)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
