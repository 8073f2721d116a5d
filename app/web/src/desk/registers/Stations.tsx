/** The line of stations under the title of an entry. */
import type { RegisterDefinition } from "@jiannuo/registers";
import type { EntryView } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { stationsOf } from "./stations.ts";

export const Stations = ({ definition, view }: { readonly definition: RegisterDefinition; readonly view: EntryView }) => {
  const words = useWords().registers.entry;
  const language = useLanguage();
  return (
    <ol className="jn-life" aria-label={words.states}>
      {stationsOf(definition, view).map(({ state, is, on }) => (
        <li key={state} className={is} {...(is === "now" ? { "aria-current": "step" as const } : {})}>
          <b>{definition.states[state]?.title[language] ?? state}</b>
          {on}
        </li>
      ))}
    </ol>
  );
};
