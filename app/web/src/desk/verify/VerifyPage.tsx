/** 数据校验: everything worked out anew from the recorded acts; what was counted, and the first thing that differs. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect } from "react";
import { api, dataOf } from "../../api/client.ts";
import { verificationQuery } from "../../api/figures.ts";
import type { Verification } from "../../api/types.ts";
import { Bar } from "../../app/Bar.tsx";
import { Shell } from "../../app/Shell.tsx";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { Verified } from "./Verified.tsx";
import "./verify.css";

/** While it runs the page asks how far it is. */
const everyMs = 1000;

export const VerifyPage = () => {
  const words = useWords();
  const client = useQueryClient();
  const run = useMutation({
    mutationFn: () => dataOf<Verification>(api.POST("/api/verify")),
    onSuccess: (found) => client.setQueryData(verificationQuery.queryKey, found),
  });
  const asked = useQuery({
    ...verificationQuery,
    refetchInterval: ({ state }) => (run.isPending || state.data?.running ? everyMs : false),
  });
  useEffect(() => {
    document.title = words.pageTitle(words.verify.title);
  }, [words]);
  const { last, running, mayRun } = asked.data ?? {};
  const isRunning = run.isPending || running !== undefined;
  return (
    <Shell bar={<Bar crumb={<b>{words.verify.title}</b>} />}>
      <div className="jn-page jn-verify">
        <div className="jn-head">
          <h1>{words.verify.title}</h1>
          <p>{words.verify.lead}</p>
          <span className="jn-sp" />
          {mayRun && (
            <Button type="primary" loading={isRunning} onClick={() => run.mutate()}>
              {isRunning ? words.verify.running : last ? words.verify.runAgain : words.verify.run}
            </Button>
          )}
        </div>
        <div className="jn-wenwu" />
        {asked.isPending && <Waiting>{words.verify.waiting}</Waiting>}
        {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {run.isError && <Failure error={run.error} />}
        {running && <Notice>{words.verify.runningFor(moment(running.since), running.said)}</Notice>}
        {asked.data && !mayRun && <Blank>{words.verify.notYours}</Blank>}
        {mayRun && !last && !isRunning && <Blank>{words.verify.never}</Blank>}
        {last && <Verified found={last} />}
      </div>
    </Shell>
  );
};
