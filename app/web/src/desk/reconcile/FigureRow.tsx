/** One figure of the report: what it says, what the books come to, the verdict, and what a person may say of it. */
import { Button } from "antd";
import { type ReconciledFigure, sayMatch } from "../../api/reconciliations.ts";
import { useMe } from "../../app/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { Failure } from "../../kit/Failure.tsx";
import { Figure } from "../../kit/Figure.tsx";
import { useSend } from "../../kit/use-send.ts";
import { moment, plainNumber, reportNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import type { Opens } from "./FiguresTable.tsx";

interface FigureRowProps {
  readonly figure: ReconciledFigure;
  readonly reconciliation: string;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onOpen: (what: Opens, figure: ReconciledFigure) => void;
}

/** Two places are enough for the eye; the workbook has all. */
const shown = (text: string): number => Math.round(Number(text) * 100) / 100;

const Adjustments = ({ figure }: { readonly figure: ReconciledFigure }) => {
  const words = useWords().reconcile;
  return (
    <>
      {figure.adjustments.map(({ kind, reason, by, at }) => (
        <span className="sub" key={at}>
          {words.adjustments[kind]}：{reason}（{words.signed(by, moment(at))}）
        </span>
      ))}
      {figure.adjustments.length > 0 && figure.remainder !== undefined && figure.remainder !== "0" && (
        <span className="sub">{words.remainder(plainNumber(shown(figure.remainder)))}</span>
      )}
    </>
  );
};

const Standing = ({ figure }: { readonly figure: ReconciledFigure }) => {
  const words = useWords().reconcile;
  const language = useLanguage();
  const { confirmed, chosenBy, doubt, because, backfilled = 0, since = 0 } = figure;
  return (
    <>
      {doubt && <span className="sub jn-doubt">{doubt[language]}</span>}
      {because && figure.adjustments.length === 0 && <span className="sub">{because[language]}</span>}
      {confirmed && <span className="sub">{words.confirmedBy(confirmed.by)}</span>}
      {!confirmed && chosenBy === "remembered" && <span className="sub">{words.remembered}</span>}
      {backfilled > 0 && <span className="sub">{words.backfilled(`${Math.round(backfilled * 100)}%`)}</span>}
      {since > 0 && <span className="sub jn-since">{words.since(since)}</span>}
    </>
  );
};

export const FigureRow = ({ figure, reconciliation, isCurrent, onChoose, onOpen }: FigureRowProps) => {
  const words = useWords().reconcile;
  const language = useLanguage();
  const { post } = useMe();
  const { send, failure, isSending } = useSend();
  const { state, measure, computed, difference } = figure;
  const title = figure.title?.[language];
  const isOpen = state === "differs" || state === "unfounded" || state === "explained";
  return (
    <tr id={`figure-${figure.start}`} className={isCurrent ? "current" : undefined}>
      <td className="t">
        <button type="button" className="jn-plain jn-link" lang="zh-CN" onClick={onChoose}>
          <b>{figure.quote}</b>
        </button>
        <span className="sub" lang="zh-CN">
          {figure.metric}
        </span>
        <span className="sub jn-measure-of">{title ?? words.noMeasure}</span>
      </td>
      <td className="num">
        {computed === null || title === undefined ? (
          "—"
        ) : (
          <Figure
            look="bare"
            unit={figure.measureUnit ?? ""}
            label={words.open(`${reportNumber(shown(computed), language)}${figure.measureUnit ?? ""}`, title)}
            onOpen={() => onOpen("entries", figure)}
          >
            {reportNumber(shown(computed), language)}
          </Figure>
        )}
        {difference !== null && difference !== "0" && (
          <span className="sub">
            {words.difference} {plainNumber(shown(difference))}
          </span>
        )}
      </td>
      <td className="state">
        <span className={`jn-verdict ${state}`}>{words.verdicts[state]}</span>
        {figure.doubt && <span className="jn-tag">{words.doubtful}</span>}
        <Standing figure={figure} />
        <Adjustments figure={figure} />
        {failure && <Failure error={failure} />}
        {post?.isWriter && (
          <span className="jn-reconcile-acts">
            {measure !== undefined && !figure.confirmed && figure.doubt && (
              <Button size="small" loading={isSending} onClick={() => void send(() => sayMatch(reconciliation, figure.start, measure))}>
                {words.confirm}
              </Button>
            )}
            <Button size="small" type="text" onClick={() => onOpen("match", figure)}>
              {words.change}
            </Button>
            {isOpen && (
              <Button size="small" type={state === "differs" ? "primary" : "text"} onClick={() => onOpen("adjust", figure)}>
                {words.explain}
              </Button>
            )}
          </span>
        )}
      </td>
    </tr>
  );
};
