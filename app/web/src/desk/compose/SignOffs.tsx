/** 签批: a square for each step; signed with name and day, or open. A signature counts for the words that were signed. */
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { type Report, type SignStep, signReport } from "../../api/reports.ts";
import { useLanguage } from "../../app/settings.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useSend } from "../../kit/use-send.ts";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

interface SignOffsProps {
  readonly full: Report;
  /** Saves what was written: a signature is for a version. */
  readonly onBefore: () => Promise<boolean>;
}

export const SignOffs = ({ full, onBefore }: SignOffsProps) => {
  const words = useWords().compose;
  const language = useLanguage();
  const id = useId();
  const [asked, setAsked] = useState<SignStep>();
  const [note, setNote] = useState("");
  const { send, failure, isSending } = useSend();
  const sign = async (step: SignStep): Promise<void> => {
    if (!(await onBefore())) return;
    const isDone = await send(async () => {
      await signReport(full.id, step.id, note.trim());
      return true;
    });
    if (isDone) setAsked(undefined);
  };
  const square = (step: SignStep) => {
    const signed = full.signOffs.filter((one) => one.step === step.id).at(-1);
    const title = step.title[language];
    const isOpen = full.state === "drafting" && step.isYours && step.isNext;
    return (
      <li key={step.id} className={signed === undefined ? "" : signed.isOutdated ? "signed old" : "signed"}>
        <b>{title}</b>
        {signed && (
          <>
            <span>{signed.name}</span>
            <span title={words.draftNumber(signed.version)}>
              {signed.isOutdated ? words.signedOld(signed.version) : moment(signed.at).slice(0, -6)}
            </span>
          </>
        )}
        {isOpen && (!signed || signed.isOutdated) ? (
          <button type="button" className="jn-plain" aria-label={words.sign(title)} onClick={() => setAsked(step)}>
            {words.signAs}
          </button>
        ) : (
          !signed && <span>{words.toSign}</span>
        )}
      </li>
    );
  };
  return (
    <section className="jn-signoffs" aria-label={words.signOffs}>
      <h2>
        {words.signOffs} <small>{words.signOffsHint}</small>
      </h2>
      <ol>{full.steps.map(square)}</ol>
      {asked && (
        <Dialog
          title={words.signDialog(asked.title[language], full.version)}
          onClose={() => setAsked(undefined)}
          foot={
            <>
              <Button onClick={() => setAsked(undefined)}>{words.cancel}</Button>
              <Button className="jn-seal-fill" loading={isSending} onClick={() => void sign(asked)}>
                {words.signAs}
              </Button>
            </>
          }
        >
          <p>{words.signSaid}</p>
          <label className="jn-field" htmlFor={id}>
            {words.signNote}
          </label>
          <Input.TextArea
            id={id}
            value={note}
            maxLength={1000}
            autoSize={{ minRows: 2, maxRows: 5 }}
            onChange={({ target }) => setNote(target.value)}
          />
          {failure && <Failure error={failure} />}
        </Dialog>
      )}
    </section>
  );
};
