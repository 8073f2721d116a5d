/** What one may do with a register as a whole: enter something, bring in and take out spreadsheets. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { Link } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import type { OpenRegister } from "../../api/books.ts";
import { useLanguage } from "../../app/settings.ts";
import { plainNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { type Conditions, exportAddress } from "./list-state.ts";

interface RegisterActsProps {
  readonly definition: RegisterDefinition;
  readonly openings: OpenRegister["openings"];
  readonly conditions: Conditions;
  /** Rows of the list; undefined where nothing is listed that could be exported. */
  readonly count: number | undefined;
}

export const RegisterActs = ({ definition, openings, conditions, count }: RegisterActsProps) => {
  const words = useWords().registers.list;
  const language = useLanguage();
  const { id, acts, placeField } = definition;
  const offered = openings.filter(({ offer }) => offer.ok);
  const formats = (["xlsx", "csv"] as const).map((format) => ({
    key: format,
    label: (
      <a href={exportAddress(id, format, conditions)} download>
        {format === "xlsx" ? words.asXlsx : words.asCsv}
      </a>
    ),
  }));
  const forms = [
    { key: "template", label: <a href={`/api/registers/${id}/template.xlsx`}>{words.template}</a> },
    {
      key: "blank",
      label: (
        <a href={`/api/registers/${id}/blank.html`} target="_blank" rel="noreferrer">
          {words.blank}
        </a>
      ),
    },
  ];
  return (
    <div className="jn-head-acts">
      {offered.length > 0 && (
        <Link to="/registers/$register/import" params={{ register: id }} className="jn-button">
          {words.importing}
        </Link>
      )}
      {offered.length > 0 && placeField !== undefined && (
        <Link to="/registers/$register/grid" params={{ register: id }} className="jn-button">
          {words.grid}
        </Link>
      )}
      <Dropdown trigger={["click"]} menu={{ items: [...(count === undefined ? [] : formats), ...forms] }}>
        <Button>{count === undefined ? words.forms : words.exporting(plainNumber(count))}</Button>
      </Dropdown>
      {offered.map(({ act }, at) => (
        <Link
          key={act}
          to="/registers/$register/$entry"
          params={{ register: id, entry: "new" }}
          search={{ act } as never}
          className={at === 0 ? "jn-button primary" : "jn-button"}
        >
          {acts[act]?.title[language] ?? act}
        </Link>
      ))}
    </div>
  );
};
