/** 对账: what was reconciled, and where the next is begun from a report that was read. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { reconciliationsQuery } from "../../api/reconciliations.ts";
import { Bar } from "../../app/Bar.tsx";
import { Shell } from "../../app/Shell.tsx";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { StartReconciliation } from "./StartReconciliation.tsx";
import "./reconcile.css";

export const ReconcileListPage = () => {
  const all = useWords();
  const words = all.reconcile;
  const asked = useQuery({ ...reconciliationsQuery, refetchOnMount: "always" });
  useEffect(() => {
    document.title = all.pageTitle(words.title);
  }, [all, words]);
  const rows = asked.data ?? [];
  return (
    <Shell bar={<Bar crumb={<b>{words.title}</b>} />}>
      <div className="jn-page jn-reconcile-list">
        <div className="jn-head">
          <h1>{words.title}</h1>
          {asked.data && <p>{words.lead(rows.length)}</p>}
        </div>
        <div className="jn-wenwu" />
        {asked.isPending && <Waiting>{words.waiting}</Waiting>}
        {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {asked.data && rows.length === 0 && <Blank>{words.empty}</Blank>}
        {rows.length > 0 && (
          <table className="jn-led">
            <caption className="jn-vh">{words.list}</caption>
            <thead>
              <tr>
                <th scope="col">{words.report}</th>
                <th scope="col">{words.year}</th>
                <th scope="col">{words.begun}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, year, by, at }) => (
                <tr key={id}>
                  <td className="t">
                    <Link to="/reconcile/$id" params={{ id }} lang="zh-CN">
                      {name}
                    </Link>
                  </td>
                  <td>{words.reviewed(year)}</td>
                  <td>{words.signed(by, moment(at))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {asked.data && <StartReconciliation />}
      </div>
    </Shell>
  );
};
