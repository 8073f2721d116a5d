/** Text of a report, pasted. */
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { useWords } from "../../words/use-words.ts";

interface PasteBoxProps {
  readonly isBusy: boolean;
  readonly onText: (name: string, text: string) => void;
}

export const PasteBox = ({ isBusy, onText }: PasteBoxProps) => {
  const words = useWords().readings;
  const [text, setText] = useState("");
  const [name, setName] = useState("");
  const id = useId();
  return (
    <section className="jn-paste">
      <h2>{words.paste}</h2>
      <label className="jn-vh" htmlFor={`${id}text`}>
        {words.pasteLabel}
      </label>
      <Input.TextArea
        id={`${id}text`}
        value={text}
        rows={7}
        placeholder={words.pasteLabel}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="jn-paste-end">
        <label className="jn-vh" htmlFor={`${id}name`}>
          {words.pasteName}
        </label>
        <Input
          id={`${id}name`}
          value={name}
          maxLength={100}
          placeholder={words.pasteName}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="primary" disabled={isBusy || text.trim() === ""} onClick={() => onText(name.trim() || words.pasteNameDefault, text)}>
          {words.read}
        </Button>
      </div>
    </section>
  );
};
