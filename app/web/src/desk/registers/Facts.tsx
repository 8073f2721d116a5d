/** 情况: what stands in the entry, field by field; personal data as bars that open with a reason. */
import type { RegisterDefinition } from "@jiannuo/registers";
import type { EntryView } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { FieldValue } from "../../kit/fields/FieldValue.tsx";
import { useWords } from "../../words/use-words.ts";
import { Masked } from "./Masked.tsx";

interface FactsProps {
  readonly definition: RegisterDefinition;
  readonly entry: EntryView["entry"];
}

export const Facts = ({ definition, entry }: FactsProps) => {
  const words = useWords().registers.entry;
  const language = useLanguage();
  const names = Object.keys(definition.fields).filter((name) => entry.values[name] !== undefined);
  const masked = entry.masked.filter((name) => definition.fields[name]);
  if (names.length + masked.length === 0) return null;
  return (
    <section className="jn-sec" aria-label={words.facts}>
      <h2>{words.facts}</h2>
      <dl className="jn-kv">
        {names.map((name) => (
          <div key={name}>
            <dt>{definition.fields[name]!.title[language]}</dt>
            <dd>
              <FieldValue field={definition.fields[name]!} value={entry.values[name]} />
            </dd>
          </div>
        ))}
        {masked.length > 0 && <Masked definition={definition} entry={entry} names={masked} />}
      </dl>
    </section>
  );
};
