/** 校核: what does not agree within the report, each with both places; a click goes there. */
import type { Finding } from "../../../api/types.ts";
import { useLanguage } from "../../../app/settings.ts";
import { useWords } from "../../../words/use-words.ts";
import { type PageCell, visit } from "../page-state.ts";
import { QuoteInContext } from "../review/QuoteInContext.tsx";

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly page: PageCell;
  readonly onVisited?: () => void;
}

export const Findings = ({ findings, text, page, onVisited }: FindingsProps) => {
  const words = useWords().checks;
  const language = useLanguage();
  const wrong = findings.filter(({ severity }) => severity === "wrong").length;
  return (
    <div className="jn-findings">
      <p>
        <b>{words.lead(wrong, findings.length - wrong)}</b>
      </p>
      <p className="jn-mut">{words.limits}</p>
      {findings.length > 0 && (
        <ol>
          {findings.map((finding) => (
            <li key={`${finding.code}${finding.places.map(({ start }) => start).join("-")}`}>
              <span className={`jn-severity ${finding.severity}`}>{words.severities[finding.severity]}</span>
              <span>{finding.because[language]}</span>
              <span className="places">
                {finding.places.map((place, index) => (
                  <button
                    key={place.start}
                    type="button"
                    className="jn-plain"
                    onClick={() => {
                      visit(page, [place, ...finding.places.filter((other) => other !== place)]);
                      onVisited?.();
                    }}
                  >
                    {words.place(index + 1)}
                    <QuoteInContext text={text} span={place} />
                  </button>
                ))}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};
