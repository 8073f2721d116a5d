/** 时限 of an entry, each with the rule that sets it. */
import type { Clock } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { ClockTape } from "../../kit/ClockTape.tsx";
import { useWords } from "../../words/use-words.ts";

export const Clocks = ({ clocks, today }: { readonly clocks: readonly Clock[]; readonly today: string }) => {
  const words = useWords().registers.entry;
  const language = useLanguage();
  return (
    <section className="jn-sec" aria-label={words.clocks}>
      <h2>{words.clocks}</h2>
      {clocks.map((clock) => (
        <div key={clock.duty} className="jn-bigclock">
          <p>
            {clock.title[language]}
            <span className="jn-mut">{words.clockDue(clock.dueOn)}</span>
          </p>
          <ClockTape clock={clock} today={today} isBig />
          <small className="jn-mut">
            {[
              words.clockFrom(clock.startedOn),
              ...(clock.firstDueOn === clock.dueOn ? [] : [words.clockMoved(clock.firstDueOn)]),
              ...(clock.pausedFor > 0 ? [words.clockDeducted(clock.pausedFor, clock.unit)] : []),
              words.rule(clock.rule),
            ].join("；")}
          </small>
        </div>
      ))}
      {clocks.length === 0 && <p className="jn-mut">{words.noClocks}</p>}
    </section>
  );
};
