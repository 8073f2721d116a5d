/** 更正: takes an act back, with the reason; the act itself stays legible. */
import { useState } from "react";
import { api, valued } from "../../api/client.ts";
import type { Answer, Happened } from "../../api/types.ts";
import { newUuid } from "../../kit/uuid.ts";
import { useSend } from "../../kit/use-send.ts";
import { useWords } from "../../words/use-words.ts";
import { lastDone } from "./last-done.ts";
import { ReasonDialog } from "./ReasonDialog.tsx";

interface CorrectDialogProps {
  readonly happened: Happened;
  readonly title: string;
  readonly onClose: () => void;
}

export const CorrectDialog = ({ happened, title, onClose }: CorrectDialogProps) => {
  const words = useWords().registers.entry;
  const { send, failure, isSending } = useSend();
  const [event] = useState(newUuid);
  const correct = async (reason: string): Promise<void> => {
    const answer = await send(() => valued<Answer>(api.POST("/api/reversals", { body: { event, reverses: happened.event, reason } })));
    if (!answer) return;
    // What was said of the act no longer holds.
    lastDone.set(undefined);
    onClose();
  };
  return (
    <ReasonDialog
      title={words.correctTitle(title)}
      why={words.correctWhy}
      label={words.correctReason}
      action={words.correctDo}
      problem={failure?.problem}
      isBusy={isSending}
      onReason={(reason) => void correct(reason)}
      onClose={onClose}
    />
  );
};
