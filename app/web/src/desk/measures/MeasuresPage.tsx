/** 指标: every measure that this post sees, with its figure of a year, register by register. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Input } from "antd";
import { useEffect, useMemo, useState } from "react";
import { type FigureAsk, measuresQuery, targetsQuery } from "../../api/figures.ts";
import type { MeasureListed } from "../../api/types.ts";
import { Bar } from "../../app/Bar.tsx";
import { useMe } from "../../app/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { Shell } from "../../app/Shell.tsx";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { YearPick } from "../../kit/YearPick.tsx";
import { useWords } from "../../words/use-words.ts";
import { readAsk, yearOf, yearShown } from "./ask.ts";
import { DrillDrawer } from "./DrillDrawer.tsx";
import { findMeasures } from "./find-measures.ts";
import { MeasuresTable } from "./MeasuresTable.tsx";
import "./measures.css";

const none: readonly MeasureListed[] = [];

export const MeasuresPage = () => {
  const words = useWords();
  const language = useLanguage();
  const me = useMe();
  const navigate = useNavigate();
  const ask = readAsk(useSearch({ strict: false }), yearShown(me));
  const year = yearOf(ask);
  const asked = useQuery(measuresQuery);
  const targets = useQuery(targetsQuery(year));
  const [text, setText] = useState("");
  const [opened, setOpened] = useState<MeasureListed>();
  useEffect(() => {
    document.title = words.pageTitle(words.measures.title);
  }, [words]);
  const all = asked.data ?? none;
  const shown = useMemo(() => findMeasures(all, text, language), [all, text, language]);
  const whole: FigureAsk = { period: String(year) };
  return (
    <Shell bar={<Bar crumb={<b>{words.measures.title}</b>} />}>
      <div className="jn-page jn-measures">
        <div className="jn-head">
          <h1>{words.measures.title}</h1>
          {asked.data && <p>{words.measures.lead(shown.length, all.length, words.measure.thisYear(year))}</p>}
          <span className="jn-sp" />
          <YearPick
            year={year}
            last={Number(me.today.slice(0, 4))}
            onPick={(next) => void navigate({ to: "/measures", search: { period: next } as never, replace: true })}
          />
        </div>
        <div className="jn-wenwu" />
        <div className="jn-measures-find">
          <Input
            value={text}
            allowClear
            aria-label={words.measures.search}
            placeholder={words.measures.search}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        {asked.isPending && <Waiting>{words.measures.waiting}</Waiting>}
        {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {asked.data && shown.length === 0 && <Blank>{words.measures.none}</Blank>}
        {shown.length > 0 && <MeasuresTable measures={shown} ask={whole} targets={targets.data ?? []} onOpen={setOpened} />}
      </div>
      {opened && <DrillDrawer measure={opened.id} ask={whole} onClose={() => setOpened(undefined)} />}
    </Shell>
  );
};
