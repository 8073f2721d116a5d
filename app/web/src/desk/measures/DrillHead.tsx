/** The head of the drawer: the figure, its equation, its days; or the two figures that it follows from. */
import { firstDay, lastDay, writePeriod } from "@jiannuo/quantity";
import type { FigureAsk } from "../../api/figures.ts";
import type { MeasureFigure } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { plainNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { periodOf } from "./ask.ts";
import type { DrillSum } from "./drill-sum.ts";
import { withUnit } from "./figure-text.ts";
import { isDerived } from "./parts.ts";
import { Parts } from "./Parts.tsx";
import { useWhere } from "./use-where.ts";

interface DrillHeadProps {
  readonly figure: MeasureFigure;
  readonly ask: FigureAsk;
  readonly parts: readonly string[];
  /** None for a figure that follows from others. */
  readonly sum: DrillSum | undefined;
  readonly onPart: (measure: string, ask: FigureAsk) => void;
}

export const DrillHead = ({ figure, ask, parts, sum, onPart }: DrillHeadProps) => {
  const words = useWords();
  const language = useLanguage();
  const where = useWhere(figure.measure, ask);
  const period = periodOf(ask);
  const said = writePeriod(period, language);
  const days = `${firstDay(period)} — ${lastDay(period)}`;
  const reversed = figure.kind === "stock" ? 0 : (sum?.rows.filter(({ amount }) => amount.startsWith("-")).length ?? 0);
  return (
    <>
      <p className="jn-drill-head">
        <span className="jn-fig">
          <b>{withUnit(figure.value, figure, language)}</b>
        </span>
        {sum && sum.heldBack.rows === 0 && (
          <span>
            {figure.kind === "distinct" ? words.drill.subjects(plainNumber(sum.count)) : words.drill.rows(plainNumber(sum.count))}
            {reversed > 0 && `，${words.drill.reversed(plainNumber(reversed))}`}
          </span>
        )}
        <span className="jn-mut" title={days}>
          {said} · {where} · {ask.asOf === undefined ? words.measure.asOfNow : words.measure.asOfSaid(ask.asOf)}
        </span>
      </p>
      {isDerived(figure.kind) && <Parts kind={figure.kind} parts={parts} ask={ask} onOpen={onPart} />}
    </>
  );
};
