/** The columns of one sheet: what stands in them, which field each means, and why; to be corrected. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { Select } from "antd";
import type { Ledger } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { type SheetChoice, chooseField, openingsOf, sheetFieldsOf, unitsOf } from "./mapping.ts";

interface MappingTableProps {
  readonly definition: RegisterDefinition;
  readonly sheet: Ledger["sheets"][number];
  readonly choice: SheetChoice;
  readonly onChoose: (choice: SheetChoice) => void;
}

const SAMPLES = 3;
const leftOut = "";

export const MappingTable = ({ definition, sheet, choice, onChoose }: MappingTableProps) => {
  const words = useWords().ledger;
  const language = useLanguage();
  const openings = openingsOf(definition);
  const options = [
    { value: leftOut, label: words.leftOut },
    ...sheetFieldsOf(definition).map(([value, { title }]) => ({ value, label: title[language] })),
  ];
  return (
    <>
      <p className="jn-mut">
        {words.headAt(sheet.table!.head.from, sheet.table!.head.to)}
        {sheet.table!.year !== undefined && ` · ${words.yearIs(sheet.table!.year)}`}
      </p>
      {openings.length > 1 && (
        <p className="jn-ledger-opening">
          <label htmlFor={`opening-${sheet.name}`}>{words.opening}</label>{" "}
          <Select
            id={`opening-${sheet.name}`}
            value={choice.opening}
            options={openings.map(([value, title]) => ({ value, label: title[language] }))}
            onChange={(opening: string) => onChoose({ ...choice, opening })}
          />
        </p>
      )}
      <table className="jn-ledger-table jn-ledger-mapping">
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.sample}</th>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.columns.map(({ column, title, field: found, why }, at) => {
            const field = choice.fields[column];
            const units = unitsOf(field === undefined ? undefined : definition.fields[field]);
            return (
              <tr key={column} className={field === undefined ? "out" : ""}>
                <th scope="row">{title}</th>
                <td data-label={words.sample} className="jn-ledger-sample">
                  {sheet.sample
                    .slice(0, SAMPLES)
                    .map((row) => row[at] ?? "")
                    .filter((text) => text !== "")
                    .join(" · ")}
                </td>
                <td data-label={words.field}>
                  <span className="jn-ledger-field">
                    <Select
                      aria-label={`${title} → ${words.field}`}
                      value={field ?? leftOut}
                      options={options}
                      showSearch={{ optionFilterProp: "label" }}
                      popupMatchSelectWidth={false}
                      onChange={(value: string) => onChoose(chooseField(choice, column, value === leftOut ? undefined : value))}
                    />
                    {units.length > 0 && (
                      <Select
                        aria-label={`${title} → ${words.unit}`}
                        value={choice.units[column] ?? units[0]!}
                        options={[...new Set([...(choice.units[column] ? [choice.units[column]] : []), ...units])].map((value) => ({
                          value,
                          label: value,
                        }))}
                        onChange={(unit: string) => onChoose({ ...choice, units: { ...choice.units, [column]: unit } })}
                      />
                    )}
                  </span>
                </td>
                <td data-label={words.why} className="jn-mut">
                  {field === found ? why[language] : field === undefined ? words.leftOut : words.byHand}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
};
