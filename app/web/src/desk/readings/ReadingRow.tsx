/** One report that was read: what it is, what was found in it, how much of that is decided. */
import { Link } from "@tanstack/react-router";
import type { ReadingSummary } from "../../api/types.ts";
import { KindMark } from "../../kit/KindMark.tsx";
import { moment, plainNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

const kinds = ["figure", "target", "commitment", "project"] as const;

interface ReadingRowProps {
  readonly reading: ReadingSummary;
  readonly onRemove: (reading: ReadingSummary) => void;
}

export const ReadingRow = ({ reading, onRemove }: ReadingRowProps) => {
  const words = useWords();
  const { byKind, byState } = reading.counts;
  const all = byState.pending + byState.confirmed + byState.corrected + byState.rejected;
  const done = all - byState.pending;
  return (
    <tr>
      <td className="t">
        <Link to="/readings/$id" params={{ id: reading.id }}>
          {reading.title || reading.name}
        </Link>{" "}
        {reading.sample && <span className="jn-tag">{words.readings.sample}</span>}
        <span className="sub">
          {[
            reading.planYear > 0 && reading.reviewYear > 0 ? words.readings.years(reading.reviewYear, reading.planYear) : reading.place,
            reading.title && reading.name,
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </span>
      </td>
      <td className="found">
        {kinds.map((kind) => (
          <span key={kind}>
            <KindMark kind={kind} /> {byKind[kind]}
          </span>
        ))}
      </td>
      <td className="done">
        <span className="jn-tape" aria-hidden="true">
          <i style={{ width: `${all === 0 ? 0 : (done / all) * 100}%` }} />
        </span>
        <span>{words.readings.decided(done, all)}</span>
      </td>
      <td className="when">
        <time dateTime={reading.readAt}>{moment(reading.readAt)}</time>
        <span className="sub">
          {words.readings.characters(plainNumber(reading.characters))} ·{" "}
          {words.readings.milliseconds(plainNumber(Math.round(reading.readMs)))}
        </span>
      </td>
      <td className="acts">
        {!reading.sample && (
          <button type="button" className="jn-plain jn-link" onClick={() => onRemove(reading)}>
            {words.readings.remove}
            <span className="jn-vh"> {reading.title || reading.name}</span>
          </button>
        )}
      </td>
    </tr>
  );
};
