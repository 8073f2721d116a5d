/** One measure with its figure; the figure is asked for when the row comes into sight. */
import { lastDay } from "@jiannuo/quantity";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { type FigureAsk, figureQuery } from "../../api/figures.ts";
import type { MeasureListed, Target } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Figure } from "../../kit/Figure.tsx";
import { useInSight } from "../../kit/use-in-sight.ts";
import { useWords } from "../../words/use-words.ts";
import { periodOf, toSearch } from "./ask.ts";
import { countedValue } from "./counted.ts";
import { figureText, isReleased, withUnit } from "./figure-text.ts";
import { TargetSaid } from "./TargetSaid.tsx";

interface MeasureRowProps {
  readonly measure: MeasureListed;
  readonly ask: FigureAsk;
  readonly target: Target | undefined;
  readonly onOpen: () => void;
}

export const MeasureRow = ({ measure, ask, target, onOpen }: MeasureRowProps) => {
  const words = useWords();
  const language = useLanguage();
  const row = useRef<HTMLTableRowElement>(null);
  const { data } = useQuery({ ...figureQuery(measure.id, ask), enabled: useInSight(row) });
  const { kind, unit } = measure;
  const value = data && countedValue(measure, data.value, lastDay(periodOf(ask)));
  return (
    <tr ref={row}>
      <td className={measure.subsetOf === undefined ? "t" : "t of"}>
        <Link to="/measures/$measure" params={{ measure: measure.id }} search={toSearch(ask) as never}>
          {measure.title[language]}
        </Link>
        <span className="sub">{measure.definition[language]}</span>
      </td>
      <td className="num">
        {value === undefined && <span className="jn-mut">…</span>}
        {value === null && (
          <span className="jn-mut" title={data?.value === null ? undefined : words.measure.notKept}>
            —
          </span>
        )}
        {value !== undefined && value !== null && (
          <Figure
            look="bare"
            unit={unit}
            label={words.measure.open(`${measure.title[language]} ${withUnit(value, measure, language)}`)}
            onOpen={onOpen}
          >
            {figureText(value, kind, language)}
          </Figure>
        )}
      </td>
      <td>{target && <TargetSaid target={target} value={value ?? null} isReleased={isReleased(kind)} />}</td>
      <td className="k">
        {words.measures.kinds[kind]}
        {!measure.isWhole && (
          <span className="sub" title={words.measure.ownViewHint}>
            {words.measure.ownView}
          </span>
        )}
      </td>
    </tr>
  );
};
