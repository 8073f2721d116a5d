/** A docx that was edited elsewhere is dropped on the paper: it comes back as a new version, and what happened to the bindings is told. */
import type { ReactNode } from "react";
import { type AdoptedDraft, adoptDocx } from "../../api/reports.ts";
import { Failure } from "../../kit/Failure.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useDrop } from "../../kit/use-drop.ts";
import { useSend } from "../../kit/use-send.ts";
import { useWords } from "../../words/use-words.ts";
import { useState } from "react";

interface Adopting {
  readonly zone: ReturnType<typeof useDrop>["zone"];
  readonly isOver: boolean;
  readonly adopt: (files: readonly File[]) => void;
  /** What is said of it, above the paper. */
  readonly said: ReactNode;
}

const Said = ({ adopted }: { readonly adopted: AdoptedDraft }) => {
  const words = useWords();
  return (
    <Notice>
      <b>{words.compose.draftNumber(adopted.version)}</b>{" "}
      {words.compose.adoptedSaid(adopted.kept.length, adopted.bound.length, adopted.changedByHand.length, adopted.lost.length)}
      {adopted.changedByHand.length > 0 && (
        <>
          {" "}
          {words.compose.changedByHand}
          <span lang="zh-CN">{adopted.changedByHand.map(words.quote).join(words.and)}</span>
        </>
      )}
    </Notice>
  );
};

/** @param onBefore saves what was written: the file is set against the last version */
export const useAdopt = (report: string, mayWrite: boolean, onBefore: () => Promise<boolean>): Adopting => {
  const words = useWords().compose;
  const { send, failure, isSending } = useSend();
  const [adopted, setAdopted] = useState<AdoptedDraft>();
  const [isWrongFile, setWrongFile] = useState(false);
  const adopt = async (files: readonly File[]): Promise<void> => {
    const file = files[0];
    if (!mayWrite || !file) return;
    setAdopted(undefined);
    setWrongFile(!/\.docx$/iu.test(file.name));
    if (!/\.docx$/iu.test(file.name) || !(await onBefore())) return;
    setAdopted(await send(() => adoptDocx(report, file)));
  };
  const { zone, isOver } = useDrop((files) => void adopt(files));
  return {
    zone,
    isOver: isOver && mayWrite,
    adopt: (files) => void adopt(files),
    said: (
      <>
        {isWrongFile && <Notice tone="bad">{words.adoptOnly}</Notice>}
        {isSending && <Notice>{words.adopting}</Notice>}
        {failure && <Failure error={failure} />}
        {adopted && <Said adopted={adopted} />}
      </>
    ),
  };
};
