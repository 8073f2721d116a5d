/** A unit goes below another from a day on; what was counted before stays where it was. */
import { Button, Input } from "antd";
import { useState } from "react";
import { api, doneOf } from "../../api/client.ts";
import type { Unit } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useSend } from "../../kit/use-send.ts";
import { useWords } from "../../words/use-words.ts";

interface MoveUnitProps {
  readonly unit: Unit;
  readonly all: readonly Unit[];
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Others stand below an office, a village or a station: below an enterprise nothing does. */
const mayHold = (unit: Unit, { kind, path }: Unit): boolean =>
  kind !== "enterprise" && path !== null && path !== unit.path && !path.startsWith(`${unit.path}/`);

export const MoveUnit = ({ unit, all, onClose, onDone }: MoveUnitProps) => {
  const words = useWords().units;
  const language = useLanguage();
  const { send, failure, isSending } = useSend();
  const [under, setUnder] = useState("");
  const [from, setFrom] = useState("");
  const [isMissing, setMissing] = useState(false);
  const save = async (): Promise<void> => {
    const isIncomplete = under === "" || from === "";
    setMissing(isIncomplete);
    if (isIncomplete) return;
    const done = await send(async () => {
      await doneOf(api.POST("/api/units/{id}/move", { params: { path: { id: unit.id } }, body: { under, from } }));
      return true;
    });
    if (done) onDone(words.moved(unit.title[language], from));
  };
  return (
    <Dialog
      title={words.moveTitle(unit.title[language])}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="primary" loading={isSending} onClick={() => void save()}>
            {words.save}
          </Button>
        </>
      }
    >
      <p>{words.moveWhy}</p>
      <label className="jn-field">
        {words.under}
        <select className="jn-select" value={under} onChange={({ target }) => setUnder(target.value)}>
          <option value="">{words.choose}</option>
          {all
            .filter((one) => mayHold(unit, one))
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
        </select>
      </label>
      <label className="jn-field">
        {words.from}
        <Input type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
      </label>
      {isMissing && (
        <span className="jn-fault" role="alert">
          {words.moveMissing}
        </span>
      )}
      {failure && <Failure error={failure} />}
    </Dialog>
  );
};
