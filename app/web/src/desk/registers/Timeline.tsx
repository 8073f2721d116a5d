/** 办理记录: what was done, newest first. Nothing is changed; a correction stands above what it took back, and both stay legible. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { Button } from "antd";
import { useState } from "react";
import type { EntryView, Happened } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { FieldValue } from "../../kit/fields/FieldValue.tsx";
import { Mask } from "../../kit/Mask.tsx";
import { useUnits } from "../../kit/units.ts";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { CorrectDialog } from "./CorrectDialog.tsx";

interface TimelineProps {
  readonly definition: RegisterDefinition;
  readonly view: EntryView;
}

const useTitleOf = (definition: RegisterDefinition): ((happened: Happened | undefined) => string) => {
  const words = useWords().registers.entry;
  const language = useLanguage();
  return (happened) => {
    if (happened?.kind === "reversal") return words.reversal;
    if (happened?.kind === "erasure") return words.erasure;
    return definition.acts[happened?.act ?? ""]?.title[language] ?? happened?.act ?? "";
  };
};

const Filled = ({ definition, happened }: { readonly definition: RegisterDefinition; readonly happened: Happened }) => {
  const words = useWords().registers.entry;
  const language = useLanguage();
  const names = Object.keys(definition.fields).filter((name) => happened.values[name] !== undefined);
  const masked = happened.masked.filter((name) => definition.fields[name]);
  if (names.length + masked.length === 0) return null;
  return (
    <p className="d">
      {names.map((name) => (
        <span key={name}>
          {definition.fields[name]!.title[language]} <FieldValue field={definition.fields[name]!} value={happened.values[name]} isBrief />
        </span>
      ))}
      {masked.length > 0 && (
        <span>
          {masked.map((name) => definition.fields[name]!.title[language]).join("、")} <Mask said={words.mask} />
        </span>
      )}
    </p>
  );
};

export const Timeline = ({ definition, view }: TimelineProps) => {
  const words = useWords().registers.entry;
  const units = useUnits();
  const titleOf = useTitleOf(definition);
  const [correcting, setCorrecting] = useState<Happened>();
  const doneBy = ({ by, isSamePerson }: Happened): string =>
    [
      `${by.name} ${units.titleOf(by.office)}`,
      ...(by.insteadOf === undefined ? [] : [words.insteadOf(by.insteadOf)]),
      ...(isSamePerson ? [words.samePerson] : []),
    ].join(" · ");
  const marksOf = ({ recordedAt, backfill }: Happened): string =>
    [words.recorded(moment(recordedAt)), ...(backfill ? [`${words.backfill} ${backfill.sheet}·${backfill.row}`] : [])].join(" · ");
  return (
    <section className="jn-sec" aria-label={words.timeline}>
      <h2>
        {words.timeline} <small>{words.timelineHint}</small>
      </h2>
      <ol className="jn-tl" reversed>
        {[...view.timeline].reverse().map((happened) => {
          const taken = view.timeline.find(({ event }) => event === happened.reverses);
          return (
            <li key={happened.event} className={happened.kind === "reversal" ? "rev" : happened.isReversed ? "gone" : undefined}>
              <time dateTime={happened.happenedOn}>{happened.happenedOn}</time>
              <i aria-hidden="true" />
              <div>
                <b>{titleOf(happened)}</b> <span>{doneBy(happened)}</span>{" "}
                {happened.isReversed && <span className="jn-red">{words.reversed}</span>}
                {taken && <p className="d">{words.reversalOf(titleOf(taken), taken.happenedOn)}</p>}
                {happened.reason && <p className="d">{words.reason(happened.reason)}</p>}
                <Filled definition={definition} happened={happened} />
                <p className="d">{marksOf(happened)}</p>
                <NotYet offer={happened.reversal} />
              </div>
              {happened.reversal?.ok && (
                <Button size="small" type="text" className="jn-link" onClick={() => setCorrecting(happened)}>
                  {words.correct}
                  <span className="jn-vh"> {titleOf(happened)}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {correcting && <CorrectDialog happened={correcting} title={titleOf(correcting)} onClose={() => setCorrecting(undefined)} />}
    </section>
  );
};

/** What has to be corrected first. That it is for somebody else to correct need not be said at every line. */
const NotYet = ({ offer }: { readonly offer: Happened["reversal"] }) => {
  const language = useLanguage();
  const words = useWords().registers.entry;
  if (!offer || offer.ok || offer.code === "NOT_YOURS") return null;
  return <p className="d jn-mut">{words.notYet(offer.because[language])}</p>;
};
