/** What a verification found: the stamp only where all agrees, else the first difference in words. */
import type { Verification } from "../../api/types.ts";
import { Notice } from "../../kit/Notice.tsx";
import { moment, plainNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import "../../kit/figures.css";

const counts = ["events", "entries", "postings", "totals", "unsealed"] as const;

export const Verified = ({ found }: { readonly found: NonNullable<Verification["last"]> }) => {
  const words = useWords().verify;
  const { first, head } = found;
  return (
    <>
      {first ? (
        <Notice tone="bad">
          <b>{words.differs}</b> {words.differsLead}
          <dl className="jn-difference">
            <dt>{words.what}</dt>
            <dd>{words.differences[first.what] ?? first.what}</dd>
            <dt>{words.where}</dt>
            <dd>
              <code>{first.where}</code>
            </dd>
          </dl>
        </Notice>
      ) : (
        <p className="jn-agrees">
          <span className="jn-stamp">{words.agrees}</span> <span className="jn-mut">{words.at(moment(found.at))}</span>
        </p>
      )}
      <table className="jn-led jn-verified">
        <caption className="jn-vh">{words.table}</caption>
        <tbody>
          {counts.map((name) => (
            <tr key={name}>
              <th scope="row">{words.rows[name]}</th>
              <td className="num">{plainNumber(found[name])}</td>
              <td className="hint">{words.hints[name]}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.rows.head}</th>
            <td colSpan={2}>
              {head === "" ? words.noHead : <code>{head}</code>}
              <span className="sub">{words.hints.head}</span>
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
};
