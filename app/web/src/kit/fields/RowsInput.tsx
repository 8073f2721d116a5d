/** A small table to be filled in, row by row. */
import type { RowsField } from "@jiannuo/registers";
import { Button } from "antd";
import type { ComponentType } from "react";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import type { FieldInputProps } from "./field-input.ts";
import type { Typed } from "./typed.ts";

type Row = Readonly<Record<string, Typed>>;

interface RowsInputProps extends FieldInputProps<RowsField> {
  /** The control of one cell. */
  readonly Cell: ComponentType<FieldInputProps>;
}

export const RowsInput = ({ field, id, typed, onType, faultId, Cell }: RowsInputProps) => {
  const language = useLanguage();
  const words = useWords().fields;
  const rows = Array.isArray(typed) ? (typed as readonly Row[]) : [];
  const columns = Object.entries(field.columns);
  const change = (at: number, name: string, cell: Typed): void =>
    onType(rows.map((row, other) => (other === at ? { ...row, [name]: cell } : row)));
  return (
    <fieldset id={id} className="jn-fieldset" aria-labelledby={`${id}-label`} {...(faultId ? { "aria-describedby": faultId } : {})}>
      {rows.length > 0 && (
        <table className="jn-led jn-rows">
          <thead>
            <tr>
              {columns.map(([name, column]) => (
                <th key={name} scope="col">
                  {column.title[language]}
                </th>
              ))}
              <th scope="col">
                <span className="jn-vh">{words.removeRow}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // A row has no name until it is entered; its place is all there is.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at}>
                {columns.map(([name, column]) => (
                  <td key={name}>
                    <label className="jn-vh" id={`${id}-${at}-${name}-label`} htmlFor={`${id}-${at}-${name}`}>
                      {column.title[language]} {at + 1}
                    </label>
                    <Cell field={column} id={`${id}-${at}-${name}`} typed={row[name]} onType={(cell) => change(at, name, cell)} />
                  </td>
                ))}
                <td>
                  <button type="button" className="jn-plain jn-link" onClick={() => onType(rows.filter((_, other) => other !== at))}>
                    {words.removeRow}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button size="small" disabled={rows.length >= field.most} onClick={() => onType([...rows, {}])}>
        {words.addRow}
      </Button>
    </fieldset>
  );
};
