/** 订正: what was changed of a published report, beside what was published; who did it, who agreed, and why. */
import type { Correction } from "../../api/reports.ts";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

export const Corrections = ({ corrections }: { readonly corrections: readonly Correction[] }) => {
  const words = useWords().compose;
  return (
    <section className="jn-compose-findings" aria-label={words.corrections}>
      <h2>
        {words.corrections} <small>{words.correctionsHint}</small>
      </h2>
      {corrections.length === 0 && <p className="jn-mut">{words.noCorrections}</p>}
      <ol>
        {corrections.map(({ binding, was, text, reason, by, approver, at }) => (
          <li key={`${binding} ${at}`} className="jn-finding">
            <p lang="zh-CN">
              <del>{was}</del> <ins>{text}</ins>
            </p>
            <p lang="zh-CN">{reason}</p>
            <p className="jn-mut">{words.correctedBy(by, approver, moment(at))}</p>
          </li>
        ))}
      </ol>
    </section>
  );
};
