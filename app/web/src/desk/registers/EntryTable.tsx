/** Entries as a ledger page: the fields that the declaration lists, the time limit, the state. */
import type { Field, RegisterDefinition } from "@jiannuo/registers";
import { Link } from "@tanstack/react-router";
import type { DutyListed, TitledEntry } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { DutyDue } from "../../kit/ClockTape.tsx";
import { FieldValue } from "../../kit/fields/FieldValue.tsx";
import { Mask } from "../../kit/Mask.tsx";
import { useWords } from "../../words/use-words.ts";
import { EntryState } from "./EntryState.tsx";

interface EntryTableProps {
  readonly definition: RegisterDefinition;
  readonly rows: readonly TitledEntry[];
  /** Rows above and below that are not in the document. */
  readonly above: number;
  readonly below: number;
  readonly rowHeight: number;
  readonly count: number | undefined;
  /** By entry; undefined where the register has no time limits. */
  readonly duties: ReadonlyMap<string, DutyListed> | undefined;
}

const isNumeric = ({ type }: Field): boolean => type === "number";

const widthOf = ({ type }: Field): number | undefined => {
  switch (type) {
    case "day":
    case "number":
    case "code":
    case "yesNo":
      return 112;
    case "time":
      return 148;
    case "person":
    case "phone":
    case "files":
      return 120;
    default:
      return undefined;
  }
};

/** As many as stand beside each other and can be read; the others are on the entry's own page. */
const MOST_FIELDS = 6;

export const EntryTable = ({ definition, rows, above, below, rowHeight, count, duties }: EntryTableProps) => {
  const words = useWords().registers.list;
  const language = useLanguage();
  const { mask } = useWords().registers.entry;
  const names = definition.list.filter((name) => definition.fields[name]).slice(0, duties ? MOST_FIELDS - 1 : MOST_FIELDS);
  const gap = (height: number) => height > 0 && <tr aria-hidden="true" style={{ height }} />;
  return (
    <table className="jn-led jn-grid" aria-rowcount={count ?? -1}>
      <caption className="jn-vh">{definition.title[language]}</caption>
      <colgroup>
        {names.map((name) => (
          <col key={name} style={{ width: widthOf(definition.fields[name]!) }} />
        ))}
        {duties && <col style={{ width: 208 }} />}
        <col style={{ width: 112 }} />
        <col style={{ width: 160 }} />
      </colgroup>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col" className={isNumeric(definition.fields[name]!) ? "num" : undefined}>
              {definition.fields[name]!.title[language]}
            </th>
          ))}
          {duties && <th scope="col">{words.due}</th>}
          <th scope="col">{words.openedOn}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {gap(above * rowHeight)}
        {rows.map((entry, at) => (
          <tr key={entry.id} aria-rowindex={above + at + 2} style={{ height: rowHeight }}>
            {names.map((name, column) => (
              <td key={name} className={isNumeric(definition.fields[name]!) ? "num" : column === 0 ? "t" : undefined}>
                {column === 0 ? (
                  <Link to="/registers/$register/$entry" params={{ register: entry.register, entry: entry.id }}>
                    {entry.values[name] === undefined ? (
                      entry.title
                    ) : (
                      <FieldValue field={definition.fields[name]!} value={entry.values[name]} isBrief />
                    )}
                  </Link>
                ) : entry.masked.includes(name) ? (
                  <Mask said={mask} />
                ) : (
                  <FieldValue field={definition.fields[name]!} value={entry.values[name]} isBrief />
                )}
              </td>
            ))}
            {duties && <td>{duties.has(entry.id) ? <DutyDue duty={duties.get(entry.id)!} /> : <span className="jn-mut">—</span>}</td>}
            <td>{entry.openedOn}</td>
            <td>
              <EntryState definition={definition} entry={entry} />
            </td>
          </tr>
        ))}
        {gap(below * rowHeight)}
      </tbody>
    </table>
  );
};
