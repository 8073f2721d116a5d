/** 计入指标: what each act added, and per measure the sum. A correction stands below what it takes back, in red. */
import { add, exact, toText, writeQuantity, zero } from "@jiannuo/quantity";
import type { RegisterDefinition } from "@jiannuo/registers";
import { Link } from "@tanstack/react-router";
import type { EntryView } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";

interface CountedProps {
  readonly definition: RegisterDefinition;
  readonly view: Pick<EntryView, "postings" | "timeline">;
}

const signed = (amount: string): string => {
  const said = writeQuantity({ value: exact(amount), unit: "" }, { style: "plain" });
  return said.startsWith("−") || said === "0" ? said : `+${said}`;
};

interface MeasureRowsProps extends CountedProps {
  readonly measure: string;
}

/** Released values and ranks are no amounts: adding two of them up would say nothing. */
const isSummed = (kind: string | undefined): boolean => kind !== undefined && kind !== "released" && kind !== "rank";

const MeasureRows = ({ measure, definition, view: { postings, timeline } }: MeasureRowsProps) => {
  const words = useWords().registers.entry;
  const language = useLanguage();
  const declared = definition.measures[measure.slice(definition.id.length + 1)];
  const title = declared?.title[language] ?? measure;
  const own = postings.filter((posting) => posting.measure === measure);
  const isReversal = (event: string): boolean => timeline.some((one) => one.event === event && one.kind === "reversal");
  return (
    <>
      {own.map((posting) => (
        <tr key={`${posting.event}${posting.subject}`} className={isReversal(posting.event) ? "rev" : undefined}>
          <td>
            <Link to="/measures/$measure" params={{ measure }}>
              {title}
            </Link>
            {posting.corrects && <small className="jn-mut"> {words.corrects(posting.corrects)}</small>}
          </td>
          <td>{posting.day}</td>
          <td className="num">{signed(posting.amount)}</td>
        </tr>
      ))}
      {own.length > 1 && isSummed(declared?.kind) && (
        <tr className="sum">
          <td colSpan={2}>{words.total(title)}</td>
          <td className="num">{signed(toText(own.reduce((sum, { amount }) => add(sum, exact(amount)), zero)))}</td>
        </tr>
      )}
    </>
  );
};

export const Counted = ({ definition, view }: CountedProps) => {
  const words = useWords().registers.entry;
  const measures = [...new Set(view.postings.map(({ measure }) => measure))];
  return (
    <section className="jn-sec" aria-label={words.counted}>
      <h2>{words.counted}</h2>
      {measures.length === 0 ? (
        <p className="jn-mut">{words.countedNone}</p>
      ) : (
        <table className="jn-led jn-counted">
          <caption className="jn-vh">{words.counted}</caption>
          <tbody>
            {measures.map((measure) => (
              <MeasureRows key={measure} measure={measure} definition={definition} view={view} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
