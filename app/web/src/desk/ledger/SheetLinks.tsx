/** The sheets that go out: the template to be filled in, the blank to be printed, all that the register holds, and the grid by village. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { Link } from "@tanstack/react-router";
import { useWords } from "../../words/use-words.ts";

/** Each village opens entries of its own. */
const isByVillage = ({ acts, placeField }: RegisterDefinition): boolean =>
  placeField !== undefined && Object.values(acts).some(({ from, needs }) => from === "new" && needs.includes(placeField));

export const SheetLinks = ({ definition }: { readonly definition: RegisterDefinition }) => {
  const words = useWords().ledger;
  const at = `/api/registers/${encodeURIComponent(definition.id)}`;
  return (
    <p className="jn-ledger-links">
      <a href={`${at}/template.xlsx`} download>
        {words.template}
      </a>
      <a href={`${at}/blank.html`} target="_blank" rel="noreferrer">
        {words.blank}
      </a>
      <a href={`${at}/entries.xlsx`} download>
        {words.export}
      </a>
      <a href={`${at}/entries.csv`} download>
        {words.exportCsv}
      </a>
      {isByVillage(definition) && (
        <Link to="/registers/$register/grid" params={{ register: definition.id }}>
          {words.grid}
        </Link>
      )}
    </p>
  );
};
