/** What stands above the text of a report: title, congress and day, and who gives it. */
import type { Draft } from "@jiannuo/writing/draft";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { Dialog } from "../../kit/Dialog.tsx";
import { useWords } from "../../words/use-words.ts";

type Head = Pick<Draft, "title" | "occasion" | "speaker">;

interface TitleDialogProps {
  readonly head: Head;
  readonly onHead: (head: Head) => void;
  readonly onClose: () => void;
}

export const TitleDialog = ({ head, onHead, onClose }: TitleDialogProps) => {
  const words = useWords().compose;
  const id = useId();
  const [written, setWritten] = useState<Head>({ title: head.title, occasion: head.occasion, speaker: head.speaker });
  const [isAsked, setAsked] = useState(false);
  const isMissing = written.title.trim() === "";
  const field = (name: keyof Head, label: string, hint: string) => (
    <>
      <label className="jn-field" htmlFor={id + name}>
        {label}
      </label>
      <Input
        id={id + name}
        lang="zh-CN"
        value={written[name]}
        placeholder={hint}
        maxLength={200}
        onChange={({ target }) => setWritten({ ...written, [name]: target.value })}
      />
    </>
  );
  return (
    <Dialog
      title={words.editHead}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            type="primary"
            onClick={() => {
              setAsked(true);
              if (!isMissing) onHead({ title: written.title.trim(), occasion: written.occasion.trim(), speaker: written.speaker.trim() });
            }}
          >
            {words.put}
          </Button>
        </>
      }
    >
      {field("title", words.headTitle, "")}
      {isAsked && isMissing && (
        <span className="jn-fault" role="alert">
          {words.missing}
        </span>
      )}
      {field("occasion", words.headOccasion, words.headOccasionHint)}
      {field("speaker", words.headSpeaker, words.headSpeakerHint)}
    </Dialog>
  );
};
