/** Why it was not saved: every reason that belongs to no field, and the code for those whom one may call. */
import type { Refusal } from "@jiannuo/quantity";
import type { Problem } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";

interface RefusalsProps {
  readonly problem: Problem | undefined;
  readonly others: readonly Refusal[];
}

export const Refusals = ({ problem, others }: RefusalsProps) => {
  const words = useWords().registers.form;
  const language = useLanguage();
  // A problem without a list of reasons is its own reason.
  const said = [...others, ...(problem && !problem.refusals ? [{ code: problem.code, because: problem.detail }] : [])];
  if (said.length === 0) return null;
  return (
    <Notice tone="bad">
      {problem && <b>{words.refused} </b>}
      {said.map(({ code, because }) => (
        <span key={code + because.zh}>
          {because[language]} <code>{code}</code>{" "}
        </span>
      ))}
    </Notice>
  );
};
