/** 读报告: fetches one reading and lays it out; what it looks like is `ReadingDesk`. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ProblemError } from "../../api/client.ts";
import { readingQuery } from "../../api/queries.ts";
import { Bar } from "../../app/Bar.tsx";
import { Shell } from "../../app/Shell.tsx";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useWords } from "../../words/use-words.ts";
import { ReadingDesk } from "./ReadingDesk.tsx";

export const ReadingPage = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const asked = useQuery({ ...readingQuery(id), refetchOnMount: "always" });
  if (asked.data) return <ReadingDesk full={asked.data} />;
  const isGone = asked.error instanceof ProblemError && asked.error.problem.status === 404;
  return (
    <Shell isSlim bar={<Bar crumb={<Link to="/">{words.reading.crumb}</Link>} />}>
      <div className="jn-page">
        {asked.isPending && <Waiting>{words.reading.waiting}</Waiting>}
        {isGone && (
          <Blank>
            {words.wrong.noReading} <Link to="/">{words.wrong.back}</Link>
          </Blank>
        )}
        {asked.isError && !isGone && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      </div>
    </Shell>
  );
};
