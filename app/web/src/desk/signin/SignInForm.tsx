/** User name and password. */
import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import type { Problem } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";
import type { Enter } from "./use-enter.ts";

interface SignInFormProps {
  readonly onEnter: Enter["enter"];
  readonly isEntering: boolean;
  readonly refusal: Problem | undefined;
}

export const SignInForm = ({ onEnter, isEntering, refusal }: SignInFormProps) => {
  const words = useWords().signIn;
  const language = useLanguage();
  const id = useId();
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [isShown, setShown] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isIncomplete = username.trim() === "" || password === "";
    setMissing(isIncomplete);
    if (!isIncomplete) void onEnter(username, password);
  };
  return (
    <form onSubmit={submit}>
      <label htmlFor={`${id}-name`}>{words.username}</label>
      <Input
        id={`${id}-name`}
        size="large"
        value={username}
        maxLength={100}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => setUsername(event.target.value)}
      />
      <label htmlFor={`${id}-password`}>{words.password}</label>
      <Input
        id={`${id}-password`}
        size="large"
        type={isShown ? "text" : "password"}
        value={password}
        maxLength={200}
        autoComplete="current-password"
        onChange={(event) => setPassword(event.target.value)}
        suffix={
          <button type="button" className="jn-plain jn-link" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? words.hide : words.show}
          </button>
        }
      />
      {isMissing && (
        <span className="jn-fault" role="alert">
          {words.missing}
        </span>
      )}
      {refusal && <Notice tone="bad">{refusal.detail[language]}</Notice>}
      <Button type="primary" size="large" block htmlType="submit" loading={isEntering}>
        {isEntering ? words.entering : words.submit}
      </Button>
      <p className="jn-mut">{words.lockHint}</p>
    </form>
  );
};
