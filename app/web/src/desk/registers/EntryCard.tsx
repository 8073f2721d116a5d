/** An entry on a phone: what it is and how it stands, and one line of what stands in it. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { Link } from "@tanstack/react-router";
import type { DutyListed, TitledEntry } from "../../api/types.ts";
import { DutyDue } from "../../kit/ClockTape.tsx";
import { FieldValue } from "../../kit/fields/FieldValue.tsx";
import { EntryState } from "./EntryState.tsx";

interface EntryCardProps {
  readonly definition: RegisterDefinition;
  readonly entry: TitledEntry;
  readonly duty: DutyListed | undefined;
}

export const EntryCard = ({ definition, entry, duty }: EntryCardProps) => {
  const [, ...rest] = definition.list.filter((name) => definition.fields[name] && entry.values[name] !== undefined);
  return (
    <li className="jn-card">
      <Link to="/registers/$register/$entry" params={{ register: entry.register, entry: entry.id }}>
        <span className="t">
          <b>{entry.title}</b>
          <span>
            <EntryState definition={definition} entry={entry} />
          </span>
        </span>
        <span className="d">
          <span>
            {rest.slice(0, 3).map((name) => (
              <span key={name}>
                <FieldValue field={definition.fields[name]!} value={entry.values[name]} isBrief />{" "}
              </span>
            ))}
          </span>
          {duty ? <DutyDue duty={duty} /> : <time dateTime={entry.openedOn}>{entry.openedOn}</time>}
        </span>
      </Link>
    </li>
  );
};
