/** 数据锁定: offices down, months across; a month is closed by the lead of its office and opened again by two. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { periodsQuery } from "../../api/figures.ts";
import type { PeriodListed } from "../../api/types.ts";
import { Bar } from "../../app/Bar.tsx";
import { useMe } from "../../app/me.ts";
import { Shell } from "../../app/Shell.tsx";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { YearPick } from "../../kit/YearPick.tsx";
import { useWords } from "../../words/use-words.ts";
import { readAsk, yearOf, yearShown } from "../measures/ask.ts";
import { MonthDialog } from "./MonthDialog.tsx";
import { PeriodsTable } from "./PeriodsTable.tsx";
import "./periods.css";

export const PeriodsPage = () => {
  const words = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const year = yearOf(readAsk(useSearch({ strict: false }), yearShown(me)));
  const asked = useQuery(periodsQuery(year));
  const [chosen, setChosen] = useState<PeriodListed>();
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    document.title = words.pageTitle(words.periods.title);
  }, [words]);
  const months = asked.data ?? [];
  return (
    <Shell bar={<Bar crumb={<b>{words.periods.title}</b>} />}>
      <div className="jn-page jn-periods">
        <div className="jn-head">
          <h1>{words.periods.title}</h1>
          {asked.data && <p>{words.periods.lead(year, months.filter(({ isClosed }) => isClosed).length, months.length)}</p>}
          <span className="jn-sp" />
          <YearPick
            year={year}
            last={Number(me.today.slice(0, 4))}
            onPick={(next) => {
              setSaid(undefined);
              void navigate({ to: "/periods", search: { period: next } as never, replace: true });
            }}
          />
        </div>
        <div className="jn-wenwu" />
        {said !== undefined && <Notice>{said}</Notice>}
        {asked.isPending && <Waiting>{words.periods.waiting}</Waiting>}
        {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {asked.data && months.length === 0 && <Blank>{words.periods.empty}</Blank>}
        {months.length > 0 && <PeriodsTable months={months} year={year} onChoose={setChosen} />}
      </div>
      {chosen && (
        <MonthDialog
          month={chosen}
          onClose={() => setChosen(undefined)}
          onDone={(sentence) => {
            setChosen(undefined);
            setSaid(sentence);
          }}
        />
      )}
    </Shell>
  );
};
