/** 按村填报: villages by fields, for one register and one period. */
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useEffect, useState } from "react";
import { registerQuery } from "../../api/books.ts";
import { gridQuery } from "../../api/ledgers.ts";
import { Bar } from "../../app/Bar.tsx";
import { useMe } from "../../app/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { Shell } from "../../app/Shell.tsx";
import { Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { YearPick } from "../../kit/YearPick.tsx";
import { useWords } from "../../words/use-words.ts";
import { GridTable } from "./GridTable.tsx";
import { isZeroReport } from "./grid-lines.ts";
import "./ledger.css";

interface Asked {
  readonly act?: string;
  readonly year?: number;
  readonly span?: string;
}

export const GridPage = ({ register }: { readonly register: string }) => {
  const words = useWords();
  const language = useLanguage();
  const me = useMe();
  const client = useQueryClient();
  const [ask, setAsk] = useState<Asked>({});
  const opened = useQuery(registerQuery(register));
  const asked = useQuery({ ...gridQuery(register, ask), placeholderData: keepPreviousData, refetchOnMount: "always" });
  const definition = opened.data?.definition;
  const title = definition?.title[language] ?? register;
  useEffect(() => {
    document.title = words.pageTitle(`${title} · ${words.ledger.gridTitle}`);
  }, [title, words]);
  const grid = asked.data;
  const reported = grid?.rows.filter(({ entries }) => entries.length > 0) ?? [];
  const zero = definition && grid ? reported.filter(({ entries }) => isZeroReport(definition, grid.columns, entries[0]!.values)).length : 0;
  return (
    <Shell
      bar={
        <Bar
          crumb={
            <>
              <Link to="/registers/$register" params={{ register }}>
                {title}
              </Link>{" "}
              <b>{words.ledger.gridTitle}</b>
            </>
          }
        />
      }
    >
      <div className="jn-page jn-ledger">
        <div className="jn-head">
          <h1>{words.ledger.gridTitle}</h1>
          {grid && <p>{words.ledger.gridLead(reported.length, grid.rows.length, zero)}</p>}
        </div>
        <div className="jn-wenwu" />
        {(asked.isPending || opened.isPending) && <Waiting>{words.ledger.waiting}</Waiting>}
        {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {grid && definition && (
          <>
            <div className="jn-grid-asks">
              {grid.acts.length > 1 && (
                <span>
                  <label htmlFor="grid-act">{words.ledger.act}</label>
                  <Select
                    id="grid-act"
                    value={grid.act}
                    options={grid.acts.map(({ id, title: own }) => ({ value: id, label: own[language] }))}
                    onChange={(act: string) => setAsk({ act, year: Number(grid.span.from.slice(0, 4)) })}
                  />
                </span>
              )}
              <YearPick
                year={Number(grid.span.from.slice(0, 4))}
                last={Number(me.today.slice(0, 4))}
                onPick={(year) => setAsk({ act: grid.act, year })}
              />
              <span>
                <label htmlFor="grid-span">{words.ledger.span}</label>
                <Select
                  id="grid-span"
                  value={grid.span.id}
                  options={grid.spans.map(({ id, title: own, from, to }) => ({
                    value: id,
                    label: `${own[language]}（${from.slice(5)}—${to.slice(5)}）`,
                  }))}
                  onChange={(span: string) => setAsk({ act: grid.act, span })}
                />
              </span>
            </div>
            <GridTable
              key={`${grid.act} ${grid.span.id}`}
              definition={definition}
              grid={grid}
              onEntered={() => {
                void asked.refetch();
                void client.invalidateQueries({ queryKey: ["entries", register] });
              }}
            />
          </>
        )}
      </div>
    </Shell>
  );
};
