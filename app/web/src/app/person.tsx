/** Asks once who is at the desk: every decision bears a name. */
import { Button, Input } from "antd";
import { useState } from "react";
import { createCell, useCell } from "../kit/cell.ts";
import { Dialog } from "../kit/Dialog.tsx";
import { useWords } from "../words/use-words.ts";
import { namePerson, usePerson } from "./settings.ts";

type Answer = (name: string | undefined) => void;
const question = createCell<Answer | undefined>(undefined);

/** Opens the dialog; resolves with the name, or undefined where the person would rather not. */
export const askPerson = async (): Promise<string | undefined> =>
  await new Promise((resolve) => {
    question.set((name) => {
      question.set(undefined);
      resolve(name);
    });
  });

const PersonQuestion = ({ onAnswer }: { readonly onAnswer: Answer }) => {
  const words = useWords().person;
  const [name, setName] = useState(usePerson());
  const [isMissing, setMissing] = useState(false);
  const save = (): void => {
    const given = name.replace(/\s+/gu, " ").trim();
    if (given === "") return setMissing(true);
    namePerson(given);
    return onAnswer(given);
  };
  return (
    <Dialog
      title={words.title}
      onClose={() => onAnswer(undefined)}
      foot={
        <>
          <Button onClick={() => onAnswer(undefined)}>{words.cancel}</Button>
          <Button type="primary" onClick={save}>
            {words.save}
          </Button>
        </>
      }
    >
      <p className="jn-mut">{words.why}</p>
      <label className="jn-field">
        {words.field}
        <Input
          value={name}
          maxLength={40}
          autoComplete="name"
          onChange={(event) => setName(event.target.value)}
          onPressEnter={save}
          {...(isMissing ? { status: "error" as const } : {})}
        />
        {isMissing && (
          <span className="jn-fault" role="alert">
            {words.missing}
          </span>
        )}
      </label>
    </Dialog>
  );
};

const same = <T,>(value: T): T => value;

export const PersonDialog = () => {
  const answer = useCell(question, same);
  return answer && <PersonQuestion onAnswer={answer} />;
};
