/** 写报告: fetches one draft; what it looks like is `ComposeDesk`. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ProblemError } from "../../api/client.ts";
import { reportQuery } from "../../api/reports.ts";
import { Bar } from "../../app/Bar.tsx";
import { Shell } from "../../app/Shell.tsx";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useWords } from "../../words/use-words.ts";
import { ComposeDesk } from "./ComposeDesk.tsx";
import "../measures/measures.css";
import "./compose.css";

export const ComposePage = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const asked = useQuery({ ...reportQuery(id), refetchOnMount: "always" });
  // The paper is laid out once, from an answer of now: an older one would be saved over with a version that is gone.
  if (asked.data && asked.isFetchedAfterMount) return <ComposeDesk full={asked.data} />;
  const isGone = asked.error instanceof ProblemError && asked.error.problem.status === 404;
  return (
    <Shell isSlim bar={<Bar crumb={<Link to="/compose">{words.compose.title}</Link>} />}>
      <div className="jn-page">
        {asked.isFetching && !asked.isError && <Waiting>{words.compose.waiting}</Waiting>}
        {isGone && (
          <Blank>
            {words.compose.notFound} <Link to="/compose">{words.compose.back}</Link>
          </Blank>
        )}
        {asked.isError && !isGone && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      </div>
    </Shell>
  );
};
