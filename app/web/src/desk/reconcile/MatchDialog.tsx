/** Which measure a figure is: one of those proposed, each with its reason and what it comes to; another; or none. */
import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useId, useState } from "react";
import { measuresQuery } from "../../api/figures.ts";
import { type ReconciledFigure, sayMatch } from "../../api/reconciliations.ts";
import { useLanguage } from "../../app/settings.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useSend } from "../../kit/use-send.ts";
import { plainNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

interface MatchDialogProps {
  readonly reconciliation: string;
  readonly figure: ReconciledFigure;
  readonly onClose: () => void;
}

/** No id of a measure. */
const NONE = "";

export const MatchDialog = ({ reconciliation, figure, onClose }: MatchDialogProps) => {
  const words = useWords().reconcile;
  const language = useLanguage();
  const name = useId();
  const { data: measures } = useQuery(measuresQuery);
  const [chosen, setChosen] = useState(figure.measure ?? figure.proposals[0]?.measure ?? NONE);
  const { send, failure, isSending } = useSend();
  const titleOf = (id: string): string => measures?.find((one) => one.id === id)?.title[language] ?? id;
  const isOther = chosen !== NONE && !figure.proposals.some(({ measure }) => measure === chosen);
  const save = async (): Promise<void> => {
    const done = await send(() => sayMatch(reconciliation, figure.start, chosen === NONE ? null : chosen));
    if (done) onClose();
  };
  return (
    <Dialog
      title={words.changeTitle}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="primary" loading={isSending} onClick={() => void save()}>
            {words.keep}
          </Button>
        </>
      }
    >
      <p lang="zh-CN">
        <b>{figure.quote}</b> {figure.metric}
      </p>
      <fieldset className="jn-group jn-proposals">
        <legend>{words.proposals}</legend>
        {figure.proposals.map(({ measure, because, computed }) => (
          <label key={measure}>
            <input type="radio" name={name} checked={chosen === measure} onChange={() => setChosen(measure)} />
            <span>
              <b>{titleOf(measure)}</b> {computed === null ? "—" : plainNumber(Math.round(Number(computed) * 100) / 100)}
              <small className="jn-mut">{because[language]}</small>
            </span>
          </label>
        ))}
        <label>
          <input type="radio" name={name} checked={chosen === NONE} onChange={() => setChosen(NONE)} />
          <span>{words.none}</span>
        </label>
      </fieldset>
      <div className="jn-box">
        <label htmlFor={`${name}other`}>{words.other}</label>
        <Select
          id={`${name}other`}
          className="jn-wide"
          placeholder={words.search}
          value={isOther ? chosen : null}
          showSearch={{ optionFilterProp: "label" }}
          // The list must stand inside the dialog: whatever lies outside it cannot be pressed.
          getPopupContainer={(element: HTMLElement) => element.closest("dialog") ?? document.body}
          options={(measures ?? []).map(({ id, title, registerTitle }) => ({
            value: id,
            label: `${title[language]} · ${registerTitle[language]}`,
          }))}
          onChange={(next) => setChosen(next ?? NONE)}
        />
      </div>
      {failure && <Failure error={failure} />}
    </Dialog>
  );
};
