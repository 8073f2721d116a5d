/** Two people wrote on one draft: the second is told who saved and when, sees what differs, and chooses. Neither text is lost. */
import { type Draft, textOf } from "@jiannuo/writing/draft";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ProblemError } from "../../api/client.ts";
import { reportQuery } from "../../api/reports.ts";
import { useLanguage } from "../../app/settings.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { useWords } from "../../words/use-words.ts";

interface ConflictDialogProps {
  readonly report: string;
  readonly conflict: ProblemError;
  readonly mine: Draft;
  readonly onTheirs: (draft: Draft, version: number) => void;
  readonly onMine: (version: number) => void;
}

interface Pair {
  readonly id: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Paragraphs that read otherwise in one than in the other. */
const differing = (mine: Draft, theirs: Draft): Pair[] => {
  const others = new Map(theirs.blocks.map((block) => [block.id, textOf(block)]));
  const own = new Set(mine.blocks.map(({ id }) => id));
  return [
    ...mine.blocks.map((block) => ({ id: block.id, mine: textOf(block), theirs: others.get(block.id) ?? "" })),
    ...theirs.blocks.filter(({ id }) => !own.has(id)).map((block) => ({ id: block.id, mine: "", theirs: textOf(block) })),
  ].filter((pair) => pair.mine !== pair.theirs);
};

export const ConflictDialog = ({ report, conflict, mine, onTheirs, onMine }: ConflictDialogProps) => {
  const words = useWords().compose;
  const language = useLanguage();
  const asked = useQuery({ ...reportQuery(report), refetchOnMount: "always" });
  const theirs = asked.isFetchedAfterMount ? asked.data : undefined;
  return (
    <Dialog
      title={words.conflictTitle}
      onClose={() => undefined}
      foot={
        <>
          <Button disabled={!theirs} onClick={() => theirs && onTheirs(theirs.draft, theirs.version)}>
            {words.useTheirs}
          </Button>
          <Button type="primary" disabled={!theirs} onClick={() => theirs && onMine(theirs.version)}>
            {words.useMine}
          </Button>
        </>
      }
    >
      <p>{conflict.problem.detail[language]}</p>
      <p className="jn-mut">{words.conflictNothingLost}</p>
      {theirs && (
        <ol className="jn-conflict" aria-label={words.conflictDifference}>
          {differing(mine, theirs.draft).map(({ id, mine: own, theirs: other }) => (
            <li key={id}>
              <b>{words.mine}</b>
              <p lang="zh-CN">{own}</p>
              <b>{words.theirs}</b>
              <p lang="zh-CN">{other}</p>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
};
