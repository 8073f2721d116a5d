/** Villages × fields: typed, pasted, sent; what is refused stays with its reason. */
import type { Refusal } from "@jiannuo/quantity";
import type { RegisterDefinition } from "@jiannuo/registers";
import { Button } from "antd";
import { useState } from "react";
import { fillGrid } from "../../api/ledgers.ts";
import type { VillageGrid } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Failure } from "../../kit/Failure.tsx";
import { FieldInput } from "../../kit/fields/FieldInput.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { newUuid } from "../../kit/uuid.ts";
import { useWords } from "../../words/use-words.ts";
import { GridRow } from "./GridRow.tsx";
import { type Sheet, isEmpty, lineOf, paste, putCell, touched } from "./grid-lines.ts";

interface GridTableProps {
  readonly definition: RegisterDefinition;
  readonly grid: VillageGrid;
  readonly onEntered: () => void;
}

const needed: Refusal = { code: "FIELD_NEEDED", because: { zh: "必须填写", en: "must be filled in" } };

type Faults = Readonly<Record<string, Readonly<Record<string, Refusal>>>>;
type Refused = Readonly<Record<string, readonly Refusal[]>>;

export const GridTable = ({ definition, grid, onEntered }: GridTableProps) => {
  const words = useWords().ledger;
  const language = useLanguage();
  const { rows } = grid;
  // What the period itself says (夏季, the last day of the season) is the same for every village and is not asked.
  const columns = grid.columns.filter(({ preset }) => preset === undefined);
  const [sheet, setSheet] = useState<Sheet>({});
  const [whole, setWhole] = useState<Readonly<Record<string, unknown>>>(() =>
    Object.fromEntries(grid.columns.flatMap(({ field, preset }) => (preset === undefined ? [] : [[field, preset]]))),
  );
  const [insteadOf, setInsteadOf] = useState<Readonly<Record<string, string>>>({});
  const [faults, setFaults] = useState<Faults>({});
  const [refused, setRefused] = useState<Refused>({});
  const [said, setSaid] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const open = rows.filter(({ entries }) => entries.length === 0);
  const units = touched(
    sheet,
    open.map(({ unit }) => unit),
  );
  const asksInsteadOf = open.some(({ isForOther }) => isForOther);
  /** A cell of its own, else what stands in the whole column. */
  const typedIn = (unit: string): Record<string, unknown> =>
    Object.fromEntries(grid.columns.map(({ field }) => [field, isEmpty(sheet[unit]?.[field]) ? whole[field] : sheet[unit]?.[field]]));

  const take = (event: React.ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    const { unit, field } = (event.target as HTMLElement).closest<HTMLElement>("td[data-unit]")?.dataset ?? {};
    if (unit === undefined || field === undefined || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const pasted = paste(sheet, text, {
      villages: open.map((row) => ({ unit: row.unit, title: row.title.zh })),
      columns: columns.map((column) => column.field),
      definition,
      at: { unit, field },
    });
    setSheet(pasted.sheet);
    setSaid(
      [words.pasted(pasted.cells), ...(pasted.unknown.length > 0 ? [words.unknownVillages(pasted.unknown.join("、"))] : [])].join(" "),
    );
  };

  const enter = async (): Promise<void> => {
    const read = units.map((unit) => ({ unit, ...lineOf(definition, grid.columns, typedIn(unit), needed) }));
    const wrong = read.filter((line) => Object.keys(line.faults).length > 0);
    setFaults(Object.fromEntries(wrong.map((line) => [line.unit, line.faults])));
    setFailure(undefined);
    if (wrong.length > 0) return;
    setBusy(true);
    try {
      const lines = read.map(({ unit, values }) => ({
        event: newUuid(),
        entry: newUuid(),
        unit,
        values,
        ...(insteadOf[unit]?.trim() ? { insteadOf: insteadOf[unit] } : {}),
      }));
      const answer = await fillGrid(grid, lines);
      setRefused(Object.fromEntries(answer.refused.map(({ unit, because }) => [unit, because])));
      setSheet(Object.fromEntries(answer.refused.map(({ unit }) => [unit, sheet[unit] ?? {}])));
      setSaid(words.saved(answer.done));
      onEntered();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <p className="jn-mut">{words.gridHint}</p>
      {said !== undefined && <Notice>{said}</Notice>}
      {failure !== undefined && <Failure error={failure} />}
      <div className="jn-grid-scroll" onPaste={take}>
        <table className="jn-ledger-table jn-grid">
          <thead>
            <tr>
              <th scope="col">{words.village}</th>
              <th scope="col">{words.stands}</th>
              {columns.map(({ field, isNeeded }) => {
                const own = definition.fields[field]!;
                return (
                  <th key={field} scope="col">
                    {own.title[language]}
                    {own.type === "number" && `（${own.shownIn?.unit ?? own.unit}）`}
                    {isNeeded && " *"}
                  </th>
                );
              })}
              {asksInsteadOf && <th scope="col">{words.insteadOf}</th>}
            </tr>
          </thead>
          <tbody>
            {open.length > 1 && (
              <tr className="whole">
                <th scope="row">{words.wholeColumn}</th>
                <td aria-hidden="true" />
                {columns.map(({ field }) => (
                  <td key={field} data-label={definition.fields[field]!.title[language]}>
                    <label className="jn-vh" htmlFor={`whole-${field}`}>
                      {words.wholeColumnOf(definition.fields[field]!.title[language])}
                    </label>
                    {definition.fields[field]!.type !== "number" && (
                      <FieldInput
                        field={definition.fields[field]!}
                        id={`whole-${field}`}
                        typed={whole[field]}
                        onType={(typed) => setWhole({ ...whole, [field]: typed })}
                      />
                    )}
                  </td>
                ))}
                {asksInsteadOf && <td aria-hidden="true" />}
              </tr>
            )}
            {rows.map((row) => (
              <GridRow
                key={row.unit}
                definition={definition}
                columns={columns}
                row={row}
                typed={typedIn(row.unit)}
                insteadOf={insteadOf[row.unit] ?? ""}
                asksInsteadOf={asksInsteadOf}
                faults={faults[row.unit] ?? {}}
                refused={refused[row.unit] ?? []}
                onType={(field, typed) => setSheet(putCell(sheet, row.unit, field, typed))}
                onInsteadOf={(name) => setInsteadOf({ ...insteadOf, [row.unit]: name })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="jn-ledger-foot">
        <span className="jn-sp" />
        <Button type="primary" disabled={units.length === 0} loading={isBusy} onClick={() => void enter()}>
          {isBusy ? words.saving : words.save(units.length)}
        </Button>
      </div>
    </>
  );
};
