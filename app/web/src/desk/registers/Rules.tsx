/** 口径与办法 of a register: the law or custom that it comes from, what its measures count, and what sets its time limits. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";

export const Rules = ({ definition }: { readonly definition: RegisterDefinition }) => {
  const words = useWords().registers.list;
  const language = useLanguage();
  const { id, sources, measures, duties, rounds } = definition;
  const limits = [...Object.entries(duties), ...Object.entries(rounds)];
  return (
    <details className="jn-rules">
      <summary>{words.rules}</summary>
      <dl className="jn-kv">
        <div>
          <dt>{words.sources}</dt>
          <dd>{sources.map(({ text }) => text).join("\n")}</dd>
        </div>
        {Object.entries(measures).map(([name, { title, definition: counts, unit }]) => (
          <div key={name}>
            <dt>
              <Link to="/measures/$measure" params={{ measure: `${id}.${name}` }}>
                {title[language]}
              </Link>
            </dt>
            <dd>
              {counts[language]}（{unit}）
            </dd>
          </div>
        ))}
        {limits.map(([name, { title, rule }]) => (
          <div key={name}>
            <dt>{title[language]}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
