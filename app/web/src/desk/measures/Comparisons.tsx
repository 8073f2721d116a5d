/** The same period a year before, the whole year before, and the target. Released values get the same plain numbers and nothing more. */
import { useQuery } from "@tanstack/react-query";
import { lastDay } from "@jiannuo/quantity";
import type { ReactNode } from "react";
import { type FigureAsk, figureQuery, targetsQuery } from "../../api/figures.ts";
import type { MeasureFigure } from "../../api/types.ts";
import { useMe } from "../../app/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { Figure } from "../../kit/Figure.tsx";
import { useWords } from "../../words/use-words.ts";
import { isWholeYear, lastYearOf, periodOf, yearOf } from "./ask.ts";
import { differenceText, figureText, growthText, isInPoints, isReleased, withUnit } from "./figure-text.ts";
import { TargetSaid } from "./TargetSaid.tsx";
import { useCounted } from "./use-counted.ts";

interface ComparisonsProps {
  readonly figure: MeasureFigure;
  readonly ask: FigureAsk;
  readonly onOpen: (ask: FigureAsk) => void;
}

const Compared = ({ value, children }: { readonly value: ReactNode; readonly children: ReactNode }) => (
  <div>
    <b>{value}</b>
    <small>{children}</small>
  </div>
);

export const Comparisons = ({ figure, ask, onOpen }: ComparisonsProps) => {
  const words = useWords().measure;
  const language = useLanguage();
  const last = lastYearOf(ask, useMe().today);
  const { data: before } = useQuery(figureQuery(figure.measure, last));
  const { data: targets } = useQuery(targetsQuery(yearOf(ask)));
  const target = targets?.find(({ measure }) => measure === figure.measure);
  const counted = useCounted(figure.measure);
  const value = before ? counted(before.value, lastDay(periodOf(last))) : null;
  const said = withUnit(value, figure, language);
  return (
    <div className="jn-compared">
      <Compared value={differenceText(figure.value, value, figure.kind, language)}>
        {before === undefined || value === null ? (
          before !== undefined && before.value !== null ? (
            words.notKept
          ) : (
            words.lastMissing
          )
        ) : (
          <>
            {isInPoints(figure.unit) ? words.pointsVersus : words.versus}{" "}
            <Figure look="bare" label={words.open(said)} onOpen={() => onOpen(last)}>
              {said}
            </Figure>
            {!isInPoints(figure.unit) && figure.value !== null && growthText(figure.value, value) !== undefined && (
              <>（{growthText(figure.value, value)}）</>
            )}
          </>
        )}
      </Compared>
      {/* A target is for a year and the whole town: half a year is not set against it. */}
      {isWholeYear(ask) && ask.place === undefined && (
        <Compared value={target ? <TargetSaid target={target} value={figure.value} isReleased={isReleased(figure.kind)} /> : "—"}>
          {target ? words.targetBy(target.source[language]) : words.noTargetHint}
        </Compared>
      )}
      {figure.subject !== undefined && figure.kind === "rank" && (
        <Compared value={figureText(figure.subject, "flow", language)}>{words.outOf}</Compared>
      )}
    </div>
  );
};
