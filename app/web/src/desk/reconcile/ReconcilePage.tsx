/** One reconciliation: the report's text with its figures marked by verdict, and the figures one by one beside what the books come to. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { type ReconciledFigure, type Verdict, reconciliationQuery } from "../../api/reconciliations.ts";
import { Bar } from "../../app/Bar.tsx";
import { Shell } from "../../app/Shell.tsx";
import { Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { DrillDrawer } from "../measures/DrillDrawer.tsx";
import { AdjustDialog } from "./AdjustDialog.tsx";
import { FiguresTable } from "./FiguresTable.tsx";
import { MatchDialog } from "./MatchDialog.tsx";
import { ReportText } from "./ReportText.tsx";
import { VerdictFilter } from "./VerdictFilter.tsx";
import "./reconcile.css";

/** What is open over the page. */
type Opened = { readonly what: "match" | "adjust" | "entries"; readonly figure: ReconciledFigure };

export const ReconcilePage = ({ id }: { readonly id: string }) => {
  const all = useWords();
  const words = all.reconcile;
  const asked = useQuery(reconciliationQuery(id));
  const [shown, setShown] = useState<Verdict>();
  const [current, setCurrent] = useState<number>();
  const [opened, setOpened] = useState<Opened>();
  const view = asked.data;
  useEffect(() => {
    document.title = all.pageTitle(view?.name ?? words.title);
  }, [all, words, view]);
  const choose = (figure: number): void => {
    setCurrent(figure);
    setShown(undefined);
  };
  const close = (): void => setOpened(undefined);
  return (
    <Shell
      bar={
        <Bar
          crumb={
            <>
              <Link to="/reconcile">{words.title}</Link> <b lang="zh-CN">{view?.name}</b>
            </>
          }
        />
      }
    >
      <div className="jn-page jn-reconcile">
        {asked.isPending && <Waiting>{words.waiting}</Waiting>}
        {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {view && (
          <>
            <div className="jn-head">
              <h1 lang="zh-CN">{view.name}</h1>
              <p>
                {words.reviewed(view.year)} · {words.signed(view.by, moment(view.at))}
              </p>
              <span className="jn-sp" />
              <a className="jn-link" href={`/api/reconciliations/${id}/reconciliation.xlsx`} download>
                {words.xlsx}
              </a>
            </div>
            <div className="jn-wenwu" />
            <VerdictFilter counts={view.counts} shown={shown} onShow={setShown} />
            <div className="jn-reconcile-sides">
              <ReportText text={view.text} figures={view.figures} current={current} onChoose={choose} />
              <FiguresTable
                figures={view.figures.filter(({ state }) => shown === undefined || state === shown)}
                reconciliation={id}
                current={current}
                onChoose={setCurrent}
                onOpen={(what, figure) => setOpened({ what, figure })}
              />
            </div>
          </>
        )}
      </div>
      {opened?.what === "match" && <MatchDialog reconciliation={id} figure={opened.figure} onClose={close} />}
      {opened?.what === "adjust" && <AdjustDialog reconciliation={id} figure={opened.figure} onClose={close} />}
      {opened?.what === "entries" && opened.figure.measure !== undefined && (
        <DrillDrawer measure={opened.figure.measure} ask={{ period: opened.figure.period }} onClose={close} />
      )}
    </Shell>
  );
};
