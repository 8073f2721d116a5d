/** 下一步: every act of the register, offered or refused with its reason. What may be done stands first; what belongs to another state is folded away. */
import type { RegisterDefinition } from "@jiannuo/registers";
import type { EntryView } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { OfferRow } from "../../kit/OfferRow.tsx";
import { useWords } from "../../words/use-words.ts";

interface ActListProps {
  readonly definition: RegisterDefinition;
  readonly acts: EntryView["acts"];
  readonly onAct: (act: string) => void;
}

export const ActList = ({ definition, acts, onAct }: ActListProps) => {
  const { registers } = useWords();
  const words = registers.entry;
  const language = useLanguage();
  const leadsTo = (act: string): string | undefined => {
    const to = definition.acts[act]?.to;
    const state = to === undefined ? undefined : definition.states[to];
    return state && registers.leadsTo(state.title[language]);
  };
  const isElsewhere = ({ offer }: EntryView["acts"][number]): boolean => !offer.ok && offer.code === "WRONG_STATE";
  const here = acts.filter((one) => !isElsewhere(one));
  const offered = [...here.filter(({ offer }) => offer.ok), ...here.filter(({ offer }) => !offer.ok)];
  const elsewhere = acts.filter(isElsewhere);
  const row = ({ act, offer }: EntryView["acts"][number], at: number) => (
    <OfferRow
      key={act}
      title={definition.acts[act]?.title[language] ?? act}
      offer={offer}
      said={leadsTo(act)}
      isPrimary={at === 0}
      onClick={() => onAct(act)}
    />
  );
  return (
    <section className="jn-sec" aria-label={words.next}>
      <h2>{words.next}</h2>
      {offered.length === 0 && <p className="jn-mut">{words.noActs}</p>}
      <ul>{offered.map(row)}</ul>
      {elsewhere.length > 0 && (
        <details className="jn-elsewhere">
          <summary>{words.elsewhere(elsewhere.length)}</summary>
          <ul>{elsewhere.map((one) => row(one, -1))}</ul>
        </details>
      )}
    </section>
  );
};
