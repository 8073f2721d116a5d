/** At a shared machine, before each act: whose is it? The PIN is typed each time, the person chosen last stands there already. */
import { Button, Input } from "antd";
import { type FormEvent, useEffect, useState } from "react";
import { actingQuestion } from "../../api/acting.ts";
import type { Me } from "../../api/me.ts";
import { useLanguage } from "../../app/settings.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { useWords } from "../../words/use-words.ts";

type People = NonNullable<Me["people"]>;
type Given = { readonly post: string; readonly pin: string } | undefined;

interface QuestionProps {
  readonly people: People;
  readonly first: string;
  readonly onAnswer: (given: Given) => void;
}

const Question = ({ people, first, onAnswer }: QuestionProps) => {
  const words = useWords().signIn.acting;
  const language = useLanguage();
  const [post, setPost] = useState(first);
  const [pin, setPin] = useState("");
  const [isMissing, setMissing] = useState(false);
  const go = (event: FormEvent): void => {
    event.preventDefault();
    const isIncomplete = post === "" || !/^\d{6}$/.test(pin);
    setMissing(isIncomplete);
    if (!isIncomplete) onAnswer({ post, pin });
  };
  return (
    <Dialog
      title={words.title}
      onClose={() => onAnswer(undefined)}
      foot={
        <>
          <Button onClick={() => onAnswer(undefined)}>{words.cancel}</Button>
          <Button type="primary" htmlType="submit" form="jn-acting">
            {words.go}
          </Button>
        </>
      }
    >
      <form id="jn-acting" onSubmit={go}>
        <p className="jn-mut">{words.why}</p>
        <label className="jn-field">
          {words.person}
          <select className="jn-select" value={post} onChange={(event) => setPost(event.target.value)}>
            <option value="">{words.choose}</option>
            {people.map(({ post: id, name, title }) => (
              <option key={id} value={id}>
                {name}（{title[language]}）
              </option>
            ))}
          </select>
        </label>
        <label className="jn-field">
          {words.pin}
          <Input
            type="password"
            inputMode="numeric"
            maxLength={6}
            autoComplete="off"
            value={pin}
            onChange={(event) => setPin(event.target.value)}
          />
        </label>
        {isMissing && (
          <span className="jn-fault" role="alert">
            {words.missing}
          </span>
        )}
      </form>
    </Dialog>
  );
};

interface Open {
  readonly answer: (given: Given) => void;
}

export const ActingQuestion = ({ people }: { readonly people: People }) => {
  const [open, setOpen] = useState<Open>();
  const [last, setLast] = useState("");
  useEffect(() => {
    // One question at a time: two acts at once are asked one after the other.
    let before: Promise<unknown> = Promise.resolve();
    const ask = (): Promise<Given> => {
      const asked = before.then(
        () =>
          new Promise<Given>((resolve) => {
            setOpen({
              answer: (given) => {
                setOpen(undefined);
                if (given) setLast(given.post);
                resolve(given);
              },
            });
          }),
      );
      before = asked;
      return asked;
    };
    actingQuestion.set(ask);
    return () => actingQuestion.set(undefined);
  }, []);
  return open && <Question people={people} first={last} onAnswer={open.answer} />;
};
