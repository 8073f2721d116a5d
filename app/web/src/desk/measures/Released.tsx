/** A value that another body released: its basis, its document, and that nobody here scores it (统计法, 三个不得). */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { registerQuery } from "../../api/books.ts";
import { type FigureAsk, drillQuery } from "../../api/figures.ts";
import type { MeasureFigure } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";

interface ReleasedProps {
  readonly figure: MeasureFigure;
  readonly ask: FigureAsk;
}

export const Released = ({ figure, ask }: ReleasedProps) => {
  const words = useWords().measure;
  const language = useLanguage();
  const register = figure.measure.split(".")[0]!;
  const { data: opened } = useQuery(registerQuery(register));
  const { data: drill } = useInfiniteQuery(drillQuery(figure.measure, ask));
  const source = drill?.pages[0]?.rows[0];
  // What the register's own code lists call the basis.
  const fields = Object.values(opened?.definition.fields ?? {});
  const codes = fields.flatMap((field) => (field.type === "code" ? Object.entries(field.codes) : []));
  const basis = figure.kind === "released" ? codes.find(([code]) => code === figure.subject)?.[1][language] : undefined;
  return (
    <div className="jn-released">
      <Notice>{words.released}</Notice>
      <dl>
        {basis !== undefined && (
          <>
            <dt>{words.basis}</dt>
            <dd>{basis}</dd>
          </>
        )}
        {source && (
          <>
            <dt>{words.source}</dt>
            <dd>
              {source.day}{" "}
              <Link to="/registers/$register/$entry" params={{ register: source.register, entry: source.entry }}>
                {words.sourceEntry}
              </Link>
            </dd>
          </>
        )}
      </dl>
    </div>
  );
};
