/** The third step: what would become of every row, and everything that is wrong, by row and column. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { Button } from "antd";
import type { LedgerPreview } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";

interface PreviewStepProps {
  readonly id: string;
  readonly definition: RegisterDefinition;
  readonly preview: LedgerPreview;
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onRun: (mode: "all" | "good") => void;
}

export const PreviewStep = ({ id, definition, preview, isBusy, onBack, onRun }: PreviewStepProps) => {
  const words = useWords().ledger;
  const language = useLanguage();
  const { counts, problems, problemCount } = preview;
  const good = counts.new + counts.changed;
  const skipped = words.skipped(counts);
  const acts = Object.entries(preview.acts).map(([act, count]) => [definition.acts[act]?.title[language] ?? act, count] as const);
  const several = new Set(problems.map(({ sheet }) => sheet)).size > 1;
  return (
    <section aria-label={words.previewTitle}>
      <h2>{words.previewTitle}</h2>
      <p className="jn-ledger-says">
        {words.rows(preview.rows)}
        <b>{words.fates(counts)}</b>
        {language === "zh" ? "。" : ". "}
        {skipped !== "" && `${skipped}${words.skippedEnd}`}
      </p>
      {acts.length > 0 && <p className="jn-mut">{words.acts(acts)}</p>}
      {problemCount > 0 && (
        <>
          <h3>
            {words.problems} <small className="jn-mut">{words.problemsShown(problems.length, problemCount)}</small>
          </h3>
          <div className="jn-ledger-scroll">
            <table className="jn-ledger-table jn-ledger-problems">
              <thead>
                <tr>
                  <th scope="col">{words.row}</th>
                  <th scope="col">{words.column}</th>
                  <th scope="col">{words.cell}</th>
                  <th scope="col">{words.because}</th>
                </tr>
              </thead>
              <tbody>
                {problems.map(({ sheet, row, column, cell, because, isNote }, at) => (
                  <tr key={`${sheet} ${row} ${column} ${at}`}>
                    <td data-label={words.row}>{several ? `${sheet} ${row}` : row}</td>
                    <td data-label={words.column}>{column}</td>
                    <td data-label={words.cell}>{cell}</td>
                    <td data-label={words.because}>
                      {isNote && <span className="jn-tag">{words.note}</span>} {because[language]}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p>
            <a href={`/api/imports/${id}/errors.xlsx`} download>
              {words.errors}
            </a>
          </p>
        </>
      )}
      <div className="jn-ledger-foot">
        <Button onClick={onBack}>{words.back}</Button>
        <span className="jn-sp" />
        {good === 0 && <span className="jn-mut">{words.nothing}</span>}
        {good > 0 && counts.refused > 0 && <span className="jn-mut">{words.allNeeds}</span>}
        <Button disabled={good === 0 || counts.refused > 0} loading={isBusy} onClick={() => onRun("all")}>
          {words.runAll}
        </Button>
        <Button type="primary" disabled={good === 0} loading={isBusy} onClick={() => onRun("good")}>
          {words.runGood(good)}
        </Button>
      </div>
    </section>
  );
};
