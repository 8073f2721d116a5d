/** The two figures that a ratio, an average, a growth or a streak follows from, each opening by itself. */
import { useQueries, useQuery } from "@tanstack/react-query";
import { type FigureAsk, figureQuery, measuresQuery } from "../../api/figures.ts";
import { useLanguage } from "../../app/settings.ts";
import { Figure } from "../../kit/Figure.tsx";
import { useWords } from "../../words/use-words.ts";
import { figureText, withUnit } from "./figure-text.ts";
import { type derivedKinds, partsOf } from "./parts.ts";

interface PartsProps {
  readonly kind: (typeof derivedKinds)[number];
  readonly parts: readonly string[];
  readonly ask: FigureAsk;
  readonly onOpen: (measure: string, ask: FigureAsk) => void;
}

export const Parts = ({ kind, parts, ask, onOpen }: PartsProps) => {
  const words = useWords();
  const language = useLanguage();
  const measures = useQuery(measuresQuery);
  const named = partsOf(kind, parts, ask);
  const figures = useQueries({ queries: named.map((part) => figureQuery(part.measure, part.ask)) });
  return (
    <div className="jn-parts">
      <p className="jn-mut">{words.measure.derived[kind]}</p>
      <ul>
        {named.map((part, at) => {
          const data = figures[at]?.data;
          const title = measures.data?.find(({ id }) => id === part.measure)?.title[language] ?? part.measure;
          return (
            <li key={`${part.measure} ${part.ask.period}`}>
              <span>
                {title}
                {kind === "growth" && at === 1 && <small className="jn-mut"> {words.measure.before}</small>}
              </span>
              {data && (
                <Figure
                  unit={data.unit}
                  label={words.measure.open(`${title} ${withUnit(data.value, data, language)}`)}
                  onOpen={() => onOpen(part.measure, part.ask)}
                >
                  {figureText(data.value, data.kind, language)}
                </Figure>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
