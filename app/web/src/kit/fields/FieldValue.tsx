/** A value of a field as people read it. What is not filled in is a dash: never a nought. */
import { exact, writeQuantity } from "@jiannuo/quantity";
import type { CodeField, Field, FieldValue as Value, FileValue, NumberField, PlaceValue, RowsField } from "@jiannuo/registers";
import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { useUnits } from "../units.ts";
import { FileLinks } from "./FileLinks.tsx";
import { shownNumber } from "./typed.ts";
import { shortId } from "../uuid.ts";
import "./fields.css";

interface FieldValueProps {
  readonly field: Field;
  readonly value: Value | undefined;
  /** In a row of a list: one line, without links of its own. */
  readonly isBrief?: boolean;
}

/** 7500000元 of a field shown in 万元 is 750万元. */
const writeNumber = (field: NumberField, value: string): string =>
  writeQuantity(
    field.shownIn
      ? { value: exact(shownNumber(value, field.shownIn.factor)), unit: field.shownIn.unit }
      : { value: exact(value), unit: field.unit },
    { style: "plain" },
  );

const CodeText = ({ field, value }: { readonly field: CodeField; readonly value: string }) => {
  const language = useLanguage();
  return <>{field.codes[value]?.[language] ?? value}</>;
};

const UnitText = ({ value }: { readonly value: string }) => <>{useUnits().titleOf(value)}</>;

const PlaceText = ({ value }: { readonly value: PlaceValue }) => (
  <>
    {value.label}
    {value.at && (
      <small className="jn-mut">
        {" "}
        {value.at.map(([longitude, latitude]) => `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`).join(" → ")}
      </small>
    )}
  </>
);

const RowsTable = ({ field, value }: { readonly field: RowsField; readonly value: readonly Readonly<Record<string, Value>>[] }) => {
  const language = useLanguage();
  const columns = Object.entries(field.columns);
  return (
    <table className="jn-led jn-rows">
      <thead>
        <tr>
          {columns.map(([name, column]) => (
            <th key={name} scope="col">
              {column.title[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {value.map((row, at) => (
          // Rows of a table have no name of their own, and never move.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={at}>
            {columns.map(([name, column]) => (
              <td key={name}>
                <FieldValue field={column} value={row[name]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export const FieldValue = ({ field, value, isBrief = false }: FieldValueProps) => {
  const words = useWords().fields;
  if (value === undefined) return <span className="jn-mut">—</span>;
  switch (field.type) {
    case "number":
      return <span className="jn-num">{writeNumber(field, String(value))}</span>;
    case "yesNo":
      return <>{value === true ? words.yes : words.no}</>;
    case "code":
      return <CodeText field={field} value={String(value)} />;
    case "unit":
      return <UnitText value={String(value)} />;
    case "day":
      return <time dateTime={String(value)}>{String(value)}</time>;
    case "time":
      return <time dateTime={String(value)}>{String(value).replace("T", " ")}</time>;
    case "entry":
      return isBrief ? (
        <>{shortId(String(value))}</>
      ) : (
        <Link to={`/registers/${field.register}/${String(value)}` as "/"}>{shortId(String(value))}</Link>
      );
    case "place":
      return isBrief ? <>{(value as PlaceValue).label}</> : <PlaceText value={value as PlaceValue} />;
    case "files":
      return isBrief ? <>{words.fileCount((value as readonly FileValue[]).length)}</> : <FileLinks files={value as readonly FileValue[]} />;
    case "rows":
      return isBrief ? (
        <>{words.rowCount((value as readonly unknown[]).length)}</>
      ) : (
        <RowsTable field={field} value={value as readonly Readonly<Record<string, Value>>[]} />
      );
    case "text":
    case "person":
    case "phone":
    case "idNumber":
    case "external":
      return <>{String(value)}</>;
  }
};
