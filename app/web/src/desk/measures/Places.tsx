/** 分村（社区）: in the official order, never ranked; length for size, a stroke for the year before. */
import { lastDay } from "@jiannuo/quantity";
import { useQuery } from "@tanstack/react-query";
import { type FigureAsk, placesQuery } from "../../api/figures.ts";
import type { MeasureFigure } from "../../api/types.ts";
import { useMe } from "../../app/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { Figure } from "../../kit/Figure.tsx";
import { useWords } from "../../words/use-words.ts";
import { lastYearOf, periodOf } from "./ask.ts";
import { differenceText, figureText, withUnit } from "./figure-text.ts";
import { useCounted } from "./use-counted.ts";

interface PlacesProps {
  readonly figure: MeasureFigure;
  readonly ask: FigureAsk;
  readonly onOpen: (ask: FigureAsk) => void;
}

export const Places = ({ figure, ask, onOpen }: PlacesProps) => {
  const words = useWords().measure;
  const language = useLanguage();
  const { today } = useMe();
  const now = useQuery(placesQuery(figure.measure, ask));
  const lastAsk = lastYearOf(ask, today);
  const last = useQuery(placesQuery(figure.measure, lastAsk));
  const counted = useCounted(figure.measure);
  const rows = (now.data?.rows ?? []).map((row) => ({
    ...row,
    before: counted(last.data?.rows.find(({ path }) => path === row.path)?.value ?? null, lastDay(periodOf(lastAsk))),
  }));
  const most = Math.max(0, ...rows.flatMap(({ value, before }) => [Number(value ?? 0), Number(before ?? 0)]));
  const share = (value: string | null): string => `${most === 0 ? 0 : (Math.max(0, Number(value ?? 0)) / most) * 100}%`;
  const isAdditive = figure.kind === "flow" || figure.kind === "stock";
  const whole = rows.reduce<number | null>((sum, { before }) => (before === null ? sum : (sum ?? 0) + Number(before)), null);
  return (
    <section className="jn-sec">
      <h2>
        {words.places} <small>{words.placesHint}</small>
      </h2>
      {now.isError && <Failure error={now.error} onRetry={() => void now.refetch()} />}
      {now.isPending && <Waiting>{words.waiting}</Waiting>}
      {now.data && rows.length === 0 && <p className="jn-mut jn-none">{words.noPlaces}</p>}
      {rows.length > 0 && (
        <table className="jn-led jn-places">
          <thead>
            <tr>
              <th scope="col">{words.placeColumn}</th>
              <th scope="col" className="bar">
                {words.amountColumn(figure.unit)}
              </th>
              <th scope="col" className="num">
                <span className="jn-vh">{words.amountColumn(figure.unit)}</span>
              </th>
              <th scope="col" className="num">
                {words.lastColumn}
              </th>
              <th scope="col" className="num">
                {words.difference}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit, path, title, value, before }) => {
              const isOwn = path.split("/").length === 1;
              const name = isOwn ? words.ownRow(title[language]) : title[language];
              return (
                <tr key={unit}>
                  <th scope="row">{name}</th>
                  <td className="bar">
                    <span aria-hidden="true">
                      <i style={{ width: share(value) }} />
                      {before !== null && <u style={{ left: share(before) }} />}
                    </span>
                  </td>
                  <td className="num">
                    {value === null || isOwn ? (
                      figureText(value, figure.kind, language)
                    ) : (
                      <Figure
                        look="bare"
                        label={words.open(`${name} ${withUnit(value, figure, language)}`)}
                        onOpen={() => onOpen({ ...ask, place: path })}
                      >
                        {figureText(value, figure.kind, language)}
                      </Figure>
                    )}
                  </td>
                  <td className="num jn-mut">{figureText(before, figure.kind, language)}</td>
                  <td className="num">{differenceText(value, before, figure.kind, language)}</td>
                </tr>
              );
            })}
          </tbody>
          {isAdditive && (
            <tfoot>
              <tr className="sum">
                <td colSpan={2}>{words.total}</td>
                <td className="num">{figureText(figure.value, figure.kind, language)}</td>
                <td className="num">{whole === null ? "—" : figureText(String(whole), figure.kind, language)}</td>
                <td className="num">{differenceText(figure.value, whole === null ? null : String(whole), figure.kind, language)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      )}
    </section>
  );
};
