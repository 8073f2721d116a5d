/** The PIN by which a person proves themself at a machine that an office shares. */
import { Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { ProblemError, api, doneOf } from "../../api/client.ts";
import type { Problem } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";

const blank = { pin: "", password: "" };

export const PinForm = () => {
  const words = useWords().signIn.account;
  const language = useLanguage();
  const [typed, setTyped] = useState(blank);
  const [refusal, setRefusal] = useState<Problem>();
  const [isSaved, setSaved] = useState(false);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaved(false);
    setRefusal(undefined);
    if (typed.pin === "" || typed.password === "") return;
    try {
      await doneOf(api.POST("/api/me/pin", { body: typed }));
      setTyped(blank);
      setSaved(true);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error.problem);
    }
  };
  return (
    <form className="jn-narrow" onSubmit={(event) => void save(event)}>
      <p className="jn-mut">{words.pinWhy}</p>
      <label className="jn-field">
        {words.pin}
        <Input
          type="password"
          inputMode="numeric"
          maxLength={6}
          autoComplete="off"
          value={typed.pin}
          onChange={(event) => setTyped({ ...typed, pin: event.target.value })}
        />
      </label>
      <label className="jn-field">
        {words.pinPassword}
        <Input
          type="password"
          maxLength={200}
          autoComplete="current-password"
          value={typed.password}
          onChange={(event) => setTyped({ ...typed, password: event.target.value })}
        />
      </label>
      {refusal && <Notice tone="bad">{refusal.detail[language]}</Notice>}
      {isSaved && <Notice>{words.pinSaved}</Notice>}
      <Button htmlType="submit">{words.pinSave}</Button>
    </form>
  );
};
