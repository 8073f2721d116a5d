/** All, each kind, and the check of the report against itself. */
import type { ItemKind } from "../../../api/types.ts";
import { useWords } from "../../../words/use-words.ts";

export type Tab = ItemKind | "all" | "checks";

interface TabsProps {
  readonly tab: Tab;
  readonly counts: Readonly<Record<ItemKind | "all", number>>;
  readonly findings: number | undefined;
  readonly onChange: (tab: Tab) => void;
}

const tabs = ["all", "figure", "target", "commitment", "project", "checks"] as const;

export const Tabs = ({ tab, counts, findings, onChange }: TabsProps) => {
  const words = useWords();
  return (
    <nav className="jn-tabs" aria-label={words.reading.tabs}>
      {tabs.map((one) => {
        const name = one === "all" ? words.reading.all : one === "checks" ? words.reading.checks : words.kinds[one];
        const count = one === "checks" ? findings : counts[one];
        return (
          <button key={one} type="button" className="jn-plain" aria-pressed={one === tab} onClick={() => onChange(one)}>
            {name}
            {count !== undefined && <em>{count}</em>}
          </button>
        );
      })}
    </nav>
  );
};
