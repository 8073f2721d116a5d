/** One measure: its value, what it was and should be, month by month, village by village; every number opens. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { type FigureAsk, figureQuery, measuresQuery } from "../../api/figures.ts";
import { ProblemError } from "../../api/client.ts";
import { Bar } from "../../app/Bar.tsx";
import { useMe } from "../../app/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { Shell } from "../../app/Shell.tsx";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useUnits } from "../../kit/units.ts";
import { useWords } from "../../words/use-words.ts";
import { AskBar } from "./AskBar.tsx";
import { readAsk, toSearch, yearShown } from "./ask.ts";
import { DrillDrawer } from "./DrillDrawer.tsx";
import { isReleased } from "./figure-text.ts";
import { Headline } from "./Headline.tsx";
import { Months } from "./Months.tsx";
import { Places } from "./Places.tsx";
import { Released } from "./Released.tsx";
import type { Part } from "./parts.ts";
import "./measures.css";

export const MeasurePage = ({ measure: id }: { readonly measure: string }) => {
  const words = useWords();
  const language = useLanguage();
  const me = useMe();
  const units = useUnits();
  const navigate = useNavigate();
  const ask = readAsk(useSearch({ strict: false }), yearShown(me));
  const measures = useQuery(measuresQuery);
  const figure = useQuery(figureQuery(id, ask));
  const [opened, setOpened] = useState<Part>();
  const listed = measures.data?.find((one) => one.id === id);
  const title = figure.data?.title[language] ?? listed?.title[language] ?? "";
  useEffect(() => {
    document.title = words.pageTitle(title);
  }, [words, title]);
  const change = (next: FigureAsk): void =>
    void navigate({ to: "/measures/$measure", params: { measure: id }, search: toSearch(next) as never, replace: true });
  const open = (of: FigureAsk, measure = id): void => setOpened({ measure, ask: of });
  const isMissing = figure.error instanceof ProblemError && figure.error.problem.status === 404;
  return (
    <Shell
      bar={
        <Bar
          crumb={
            <>
              <Link to="/measures">{words.measures.title}</Link> / {listed && `${listed.registerTitle[language]} / `}
              <b>{title}</b>
            </>
          }
        />
      }
    >
      <div className="jn-page jn-measure">
        {isMissing && (
          <Blank>
            {words.measure.noMeasure} <Link to="/measures">{words.measure.toList}</Link>
          </Blank>
        )}
        {figure.isError && !isMissing && <Failure error={figure.error} onRetry={() => void figure.refetch()} />}
        {figure.isPending && <Waiting>{words.measure.waiting}</Waiting>}
        {figure.data && (
          <>
            <div className="jn-head">
              <h1>{title}</h1>
              {listed && (
                <p>
                  {[
                    words.measures.kinds[listed.kind],
                    words.measure.keptBy(units.titleOf(listed.keeper)),
                    words.measure.version(listed.version),
                  ].join(" · ")}
                </p>
              )}
              <span className="jn-sp" />
              <AskBar ask={ask} isByPlace={listed?.isByPlace ?? false} onChange={change} />
            </div>
            <div className="jn-wenwu" />
            {listed?.isWhole === false && <Notice>{words.measure.ownViewHint}</Notice>}
            <Headline figure={figure.data} ask={ask} onOpen={open} />
            {isReleased(figure.data.kind) && <Released figure={figure.data} ask={ask} />}
            <div className={listed?.isByPlace ? "jn-measure-columns" : "jn-measure-columns one"}>
              <Months figure={figure.data} ask={ask} onOpen={open} />
              {listed?.isByPlace && <Places figure={figure.data} ask={ask} onOpen={open} />}
            </div>
          </>
        )}
      </div>
      {opened && (
        <DrillDrawer
          key={`${opened.measure} ${opened.ask.period}`}
          measure={opened.measure}
          ask={opened.ask}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Shell>
  );
};
