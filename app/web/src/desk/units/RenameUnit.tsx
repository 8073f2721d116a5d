/** A unit gets another name; what was entered and counted stays with it. */
import { Button, Input } from "antd";
import { useState } from "react";
import { api, doneOf } from "../../api/client.ts";
import type { Unit } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useSend } from "../../kit/use-send.ts";
import { useWords } from "../../words/use-words.ts";

interface RenameUnitProps {
  readonly unit: Unit;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

export const RenameUnit = ({ unit, onClose, onDone }: RenameUnitProps) => {
  const words = useWords().units;
  const language = useLanguage();
  const { send, failure, isSending } = useSend();
  const [zh, setZh] = useState(unit.title.zh);
  const [en, setEn] = useState("");
  const save = async (): Promise<void> => {
    const body = { zh, ...(en.trim() === "" ? {} : { en }) };
    const done = await send(async () => {
      await doneOf(api.POST("/api/units/{id}/rename", { params: { path: { id: unit.id } }, body }));
      return true;
    });
    if (done) onDone(words.renamed(zh.trim()));
  };
  return (
    <Dialog
      title={words.renameTitle(unit.title[language])}
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
      <p>{words.renameWhy}</p>
      <label className="jn-field">
        {words.newName}
        <Input value={zh} maxLength={60} autoComplete="off" onChange={({ target }) => setZh(target.value)} />
      </label>
      <label className="jn-field">
        {words.english}
        <Input value={en} maxLength={60} autoComplete="off" onChange={({ target }) => setEn(target.value)} />
      </label>
      {failure && <Failure error={failure} />}
    </Dialog>
  );
};
