/** A new password, in place of the present one. */
import { useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { ProblemError, api, doneOf } from "../../api/client.ts";
import { meQuery } from "../../api/me.ts";
import type { Problem } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";

const blank = { current: "", next: "", again: "" };
const fields = ["current", "next", "again"] as const;

export const PasswordForm = ({ lead }: { readonly lead?: string }) => {
  const words = useWords().signIn.account;
  const language = useLanguage();
  const client = useQueryClient();
  const [typed, setTyped] = useState(blank);
  const [refusal, setRefusal] = useState<Problem>();
  const [isDifferent, setDifferent] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaved(false);
    setRefusal(undefined);
    setDifferent(typed.next !== typed.again);
    if (typed.next !== typed.again || typed.current === "" || typed.next === "") return;
    try {
      await doneOf(api.POST("/api/me/password", { body: { current: typed.current, next: typed.next } }));
      setTyped(blank);
      setSaved(true);
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error.problem);
    }
  };
  return (
    <form className="jn-narrow" onSubmit={(event) => void save(event)}>
      {lead && <Notice tone="warn">{lead}</Notice>}
      {fields.map((field) => (
        <label key={field} className="jn-field">
          {words[field]}
          <Input
            type="password"
            value={typed[field]}
            maxLength={200}
            autoComplete={field === "current" ? "current-password" : "new-password"}
            onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
          />
        </label>
      ))}
      <p className="jn-mut">{words.rule}</p>
      {isDifferent && (
        <span className="jn-fault" role="alert">
          {words.differ}
        </span>
      )}
      {refusal && <Notice tone="bad">{refusal.detail[language]}</Notice>}
      {isSaved && <Notice>{words.saved}</Notice>}
      <Button type="primary" htmlType="submit">
        {words.save}
      </Button>
    </form>
  );
};
