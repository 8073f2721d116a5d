/** A refusal of the server in the person's language, with its code for those whom they may call. */
import { Button } from "antd";
import { ProblemError } from "../api/client.ts";
import { useLanguage } from "../app/settings.ts";
import { useWords } from "../words/use-words.ts";
import { Notice } from "./Notice.tsx";

export const Failure = ({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) => {
  const words = useWords();
  const language = useLanguage();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const others = problem?.refusals?.filter(({ because }) => because.zh !== problem.detail.zh) ?? [];
  return (
    <Notice tone="bad">
      <b>{words.wrong.failed}</b> {problem ? problem.detail[language] : words.wrong.crashed} {problem && <code>{problem.code}</code>}{" "}
      {others.map(({ code, because }) => (
        <span key={code + because.zh}>
          {because[language]} <code>{code}</code>{" "}
        </span>
      ))}
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {words.wrong.retry}
        </Button>
      )}
    </Notice>
  );
};
