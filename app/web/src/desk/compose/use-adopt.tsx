/** A docx that was edited elsewhere is dropped on the paper: it comes back as a new version, and what happened to the bindings is told. */
import { type ReactNode, useState } from "react";
import { type AdoptedDraft, adoptDocx } from "../../api/reports.ts";
import { Failure } from "../../kit/Failure.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useDrop } from "../../kit/use-drop.ts";
import { useSend } from "../../kit/use-send.ts";
import { useWords } from "../../words/use-words.ts";
import { AdoptedSaid } from "./AdoptedSaid.tsx";

interface Adopting {
  readonly zone: ReturnType<typeof useDrop>["zone"];
  readonly isOver: boolean;
  readonly adopt: (files: readonly File[]) => void;
  /** What is said of it, above the paper. */
  readonly said: ReactNode;
}

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
        {adopted && <AdoptedSaid adopted={adopted} onClose={() => setAdopted(undefined)} />}
      </>
    ),
  };
};
