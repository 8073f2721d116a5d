/** Takes a file in: its rows are staged as they come, its tables found, its columns matched. */
import { createHash, randomUUID } from "node:crypto";
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { RegisterDefinition } from "@jiannuo/registers";
import {
  type Row,
  type UnitIndex,
  cellText,
  findTable,
  isExampleSheet,
  kindOf,
  knowsTitle,
  likelyOpening,
  matchColumns,
} from "@jiannuo/writing/ledger";
import { type Ledger, type TakenSheet, nothingYet } from "./ledger.ts";
import type { Learnt } from "./learnt.ts";
import { readBatches } from "./reading.ts";
import type { Staging } from "./staging.ts";

/** Rows by which a table is found and its columns are judged. */
const LOOKED_AT = 300;
const SHOWN = 5;
/** A register of a township does not have more; a county splits by year. */
const MOST_ROWS = 1_000_000;

interface Begun {
  readonly name: string;
  readonly first: Row[];
  rows: number;
  hidden: number;
}

export interface TakeInput {
  readonly definition: RegisterDefinition;
  readonly units: UnitIndex;
  readonly learnt: Learnt;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly at: string;
}

const taken = ({ name, first, rows, hidden }: Begun, { definition, units, learnt, name: fileName }: TakeInput): TakenSheet => {
  const table = isExampleSheet(name) ? undefined : findTable({ name, rows: () => first }, knowsTitle(definition), fileName);
  if (!table) return { name, rows, hidden, columns: [], sample: [] };
  const data = first.filter((row) => row.number > table.head.to && kindOf(row, table) === "data");
  const samples = new Map(table.columns.map(({ column }) => [column, data.map(({ cells }) => cells[column - 1] ?? null)]));
  const columns = matchColumns({ definition, columns: table.columns, samples, units, learnt });
  const opening = likelyOpening(
    definition,
    columns.flatMap(({ field }) => (field === undefined ? [] : [field])),
  );
  return {
    name,
    rows,
    hidden,
    table,
    columns,
    sample: data.slice(0, SHOWN).map(({ cells }) => table.columns.map(({ column }) => cellText(cells[column - 1]))),
    ...(opening === undefined ? {} : { opening }),
  };
};

const noTable = (name: string): Refusal =>
  refuse(
    "NO_TABLE",
    `《${name}》里没有找到表头。表头一行应写着各栏的名称，如“日期”“村”；可下载本台账的模板对照`,
    `no head of a table was found in “${name}”. One row should name the columns; compare the template of this register`,
  );

const tooMany = refuse(
  "TOO_MANY_ROWS",
  "这份台账超过一百万行，请按年份拆成几份再传",
  "This ledger has over a million rows; split it by year and send the parts",
);

export const take = async (staging: Staging, who: string, input: TakeInput): Promise<Ledger | Refusal> => {
  const sheets: Begun[] = [];
  const ledger = (found: readonly TakenSheet[]): Ledger => ({
    id,
    register: input.definition.id,
    fileName: input.name,
    fileSha256: createHash("sha256").update(input.bytes).digest("hex"),
    at: input.at,
    state: "staged",
    sheets: found,
    mapping: null,
    counts: nothingYet,
  });
  const id = randomUUID();
  const refused = await (async (): Promise<Refusal | undefined> => {
    let all = 0;
    for await (const told of readBatches(input.bytes, input.name)) {
      if ("refused" in told) return told.refused;
      if (told.batch === null) return undefined;
      const { sheet, name, rows } = told.batch;
      if (sheets.length === 0) await staging.add(who, ledger([]));
      const begun = (sheets[sheet] ??= { name, first: [], rows: 0, hidden: 0 });
      if (begun.first.length < LOOKED_AT) begun.first.push(...rows.slice(0, LOOKED_AT - begun.first.length));
      begun.rows += rows.length;
      begun.hidden += rows.filter(({ isHidden, cells }) => isHidden && cells.some((cell) => cellText(cell) !== "")).length;
      all += rows.length;
      if (all > MOST_ROWS) return tooMany;
      await staging.addRows(
        who,
        id,
        rows.map(({ number, cells, isHidden }) => ({ sheet, row: number, cells, isHidden: isHidden === true })),
      );
    }
    return undefined;
  })();
  const found = sheets.map((sheet) => taken(sheet, input));
  if (refused || !found.some(({ table }) => table)) {
    if (sheets.length > 0) await staging.remove(who, id);
    return refused ?? noTable(input.name);
  }
  await staging.describe(who, id, found);
  return ledger(found);
};
