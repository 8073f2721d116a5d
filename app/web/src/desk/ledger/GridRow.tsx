/** A village's line: what it reported, or the cells to fill in. */
import type { Refusal } from "@jiannuo/quantity";
import type { RegisterDefinition } from "@jiannuo/registers";
import { Input } from "antd";
import type { VillageGrid } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { FieldInput } from "../../kit/fields/FieldInput.tsx";
import { FieldValue } from "../../kit/fields/FieldValue.tsx";
import type { Typed } from "../../kit/fields/typed.ts";
import { useWords } from "../../words/use-words.ts";
import { isZeroReport } from "./grid-lines.ts";

interface GridRowProps {
  readonly definition: RegisterDefinition;
  readonly columns: VillageGrid["columns"];
  readonly row: VillageGrid["rows"][number];
  readonly typed: Readonly<Record<string, Typed>>;
  readonly insteadOf: string;
  readonly asksInsteadOf: boolean;
  readonly faults: Readonly<Record<string, Refusal>>;
  readonly refused: readonly Refusal[];
  readonly onType: (field: string, typed: Typed) => void;
  readonly onInsteadOf: (name: string) => void;
}

export const GridRow = ({
  definition,
  columns,
  row,
  typed,
  insteadOf,
  asksInsteadOf,
  faults,
  refused,
  onType,
  onInsteadOf,
}: GridRowProps) => {
  const words = useWords().ledger;
  const language = useLanguage();
  const title = row.title[language];
  const [entry] = row.entries;
  const isZero = entry !== undefined && isZeroReport(definition, columns, entry.values);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="jn-grid-stands" data-label={words.stands}>
        {entry === undefined ? (
          <span className="jn-tag jn-grid-not">{words.unreported}</span>
        ) : (
          <span className={isZero ? "jn-tag jn-grid-zero" : "jn-tag"}>{isZero ? words.zero : words.reported}</span>
        )}
      </td>
      {columns.map(({ field: name }) => {
        const field = definition.fields[name]!;
        const label = field.title[language];
        const value = entry?.values[name];
        const fault = faults[name];
        const id = `cell-${row.unit}-${name}`;
        return (
          <td
            key={name}
            data-label={label}
            className={entry && field.type === "number" ? "number" : ""}
            data-unit={row.unit}
            data-field={name}
          >
            {entry ? (
              value !== undefined && <FieldValue field={field} value={value} />
            ) : (
              <>
                <label className="jn-vh" htmlFor={id}>
                  {words.cellOf(title, label)}
                </label>
                <FieldInput
                  field={field}
                  id={id}
                  typed={typed[name]}
                  onType={(next) => onType(name, next)}
                  {...(fault ? { faultId: `${id}-fault` } : {})}
                />
                {fault && (
                  <span id={`${id}-fault`} className="jn-grid-fault">
                    {fault.because[language]}
                  </span>
                )}
              </>
            )}
          </td>
        );
      })}
      {asksInsteadOf && (
        <td data-label={words.insteadOf}>
          {!entry && row.isForOther && (
            <Input
              value={insteadOf}
              maxLength={60}
              aria-label={words.cellOf(title, words.insteadOf)}
              onChange={(event) => onInsteadOf(event.target.value)}
            />
          )}
          {refused.map(({ code, because }) => (
            <span key={code} className="jn-grid-fault" role="alert">
              {because[language]}
            </span>
          ))}
        </td>
      )}
    </tr>
  );
};
