/** The foot of the drawer: the stamp, once everything is listed and the sum was worked out; and the way into the register. */
import { declaredId } from "@jiannuo/registers";
import { Link } from "@tanstack/react-router";
import type { FigureAsk } from "../../api/figures.ts";
import type { MeasureFigure } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { toSearch } from "./ask.ts";
import type { DrillSum } from "./drill-sum.ts";
import { withUnit } from "./figure-text.ts";

interface DrillFootProps {
  readonly figure: MeasureFigure;
  readonly ask: FigureAsk;
  readonly sum: DrillSum;
}

export const DrillFoot = ({ figure, ask, sum }: DrillFootProps) => {
  const words = useWords().drill;
  const language = useLanguage();
  const register = figure.measure.split(".")[0]!;
  return (
    <>
      {sum.isWhole && sum.agrees && <span className="jn-stamp">{words.agrees}</span>}
      {sum.isWhole && !sum.agrees && (
        <span className="jn-fault" role="alert">
          {words.differs(withUnit(sum.sum, figure, language), withUnit(figure.value, figure, language))}
        </span>
      )}
      <span className="jn-sp" />
      {register === declaredId ? (
        <Link to="/declared">{words.declared}</Link>
      ) : (
        <Link to="/registers/$register" params={{ register }} search={{ behind: figure.measure, ...toSearch(ask) } as never}>
          {words.asRegister}
        </Link>
      )}
    </>
  );
};
