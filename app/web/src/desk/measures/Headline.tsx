/** The value itself, what it is made of, its definition; beside it the year before and the target. */
import { lastDay, writePeriod } from "@jiannuo/quantity";
import type { FigureAsk } from "../../api/figures.ts";
import type { MeasureFigure } from "../../api/types.ts";
import { useMe } from "../../app/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { Figure } from "../../kit/Figure.tsx";
import { plainNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { upToDay } from "./ask.ts";
import { Beside } from "./Beside.tsx";
import { Comparisons } from "./Comparisons.tsx";
import { figureText, withUnit } from "./figure-text.ts";
import { useCounted } from "./use-counted.ts";
import { useWhere } from "./use-where.ts";

interface HeadlineProps {
  readonly figure: MeasureFigure;
  readonly ask: FigureAsk;
  readonly onOpen: (ask: FigureAsk) => void;
}

export const Headline = ({ figure, ask, onOpen }: HeadlineProps) => {
  const words = useWords().measure;
  const language = useLanguage();
  const where = useWhere(figure.measure, ask);
  const shown = upToDay(ask, useMe().today);
  const period = writePeriod(shown, language);
  const value = useCounted(figure.measure)(figure.value, lastDay(shown));
  const isNotKept = value === null && figure.value !== null;
  return (
    <div className="jn-headline">
      <div>
        {value === null ? (
          <span className="jn-fig big none">
            <b>—</b>
          </span>
        ) : (
          <Figure
            look="big"
            unit={figure.unit}
            label={words.open(`${figure.title[language]} ${withUnit(value, figure, language)}`)}
            onOpen={() => onOpen(ask)}
          >
            {figureText(value, figure.kind, language)}
          </Figure>
        )}
        <p className="jn-mut">
          {period} · {where} · {ask.asOf === undefined ? words.asOfNow : words.asOfSaid(ask.asOf)}
        </p>
        <p className="jn-mut">
          {isNotKept ? words.notKept : figure.entries === 0 ? words.none : words.entries(plainNumber(figure.entries))}
        </p>
      </div>
      <div>
        <p className="jn-definition">
          <b>{words.definition}</b> {figure.definition[language]}
        </p>
        <Comparisons figure={figure} ask={ask} onOpen={onOpen} />
        <Beside figure={figure} />
      </div>
    </div>
  );
};
