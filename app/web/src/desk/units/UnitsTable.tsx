/** Units of one kind: what each is called, what it is below, and what may be done to it. */
import type { Unit } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";

interface UnitsTableProps {
  readonly kind: string;
  readonly units: readonly Unit[];
  readonly all: readonly Unit[];
  readonly onChoose: (act: "rename" | "move", unit: Unit) => void;
}

export const UnitsTable = ({ kind, units, all, onChoose }: UnitsTableProps) => {
  const words = useWords().units;
  const language = useLanguage();
  const above = ({ path, paths }: Unit): string => {
    const id = (path ?? paths[0]?.path ?? "").split("/").at(-2);
    return all.find((unit) => unit.id === id)?.title[language] ?? "";
  };
  return (
    <section>
      <h2>
        {words.kinds[kind] ?? kind} <small className="jn-mut">{units.length}</small>
      </h2>
      {units.length === 0 && <p className="jn-mut">{words.none}</p>}
      {units.length > 0 && (
        <table className="jn-led">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.above}</th>
              <th scope="col">
                <span className="jn-vh">{words.acts}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.id}>
                <td>
                  {unit.title[language]}
                  {unit.paths[0] && unit.paths[0].path !== unit.path && <span className="jn-tag">{words.movesOn(unit.paths[0].from)}</span>}
                </td>
                <td>{above(unit)}</td>
                <td className="acts">
                  <button type="button" className="jn-plain jn-link" onClick={() => onChoose("rename", unit)}>
                    {words.rename}
                    <span className="jn-vh"> {unit.title[language]}</span>
                  </button>
                  {unit.path?.includes("/") && (
                    <button type="button" className="jn-plain jn-link" onClick={() => onChoose("move", unit)}>
                      {words.move}
                      <span className="jn-vh"> {unit.title[language]}</span>
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
