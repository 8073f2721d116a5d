/** Units out of a list: a kind, and names, one a line, as a column of a spreadsheet is pasted. */
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { api, dataOf } from "../../api/client.ts";
import type { NewUnits } from "../../api/types.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useSend } from "../../kit/use-send.ts";
import { useWords } from "../../words/use-words.ts";

const kinds = ["village", "enterprise", "office", "station"] as const satisfies readonly NewUnits["kind"][];

interface AddUnitsProps {
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

export const AddUnits = ({ onClose, onDone }: AddUnitsProps) => {
  const words = useWords().units;
  const id = useId();
  const { send, failure, isSending } = useSend();
  const [kind, setKind] = useState<NewUnits["kind"]>("village");
  const [text, setText] = useState("");
  const [isMissing, setMissing] = useState(false);
  const names = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const save = async (): Promise<void> => {
    setMissing(names.length === 0);
    if (names.length === 0) return;
    const done = await send(() => dataOf<{ added: string[] }>(api.POST("/api/units", { body: { kind, names } })));
    if (done) onDone(words.added(done.added.length));
  };
  return (
    <Dialog
      title={words.addTitle}
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
      <label className="jn-field">
        {words.kind}
        <select className="jn-select" value={kind} onChange={({ target }) => setKind(target.value as NewUnits["kind"])}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="jn-field" htmlFor={id}>
        {words.names}
      </label>
      <Input.TextArea
        id={id}
        aria-describedby={`${id}hint`}
        value={text}
        autoSize={{ minRows: 6, maxRows: 14 }}
        onChange={({ target }) => setText(target.value)}
      />
      <p id={`${id}hint`} className="jn-mut">
        {words.namesHint} {words.counted(names.length)}
      </p>
      {isMissing && (
        <span className="jn-fault" role="alert">
          {words.namesMissing}
        </span>
      )}
      {failure && <Failure error={failure} />}
    </Dialog>
  );
};
