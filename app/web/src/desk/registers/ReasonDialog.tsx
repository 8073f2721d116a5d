/** Asks for a reason before something that is written down: a correction, a look at personal data. */
import { Button, Input } from "antd";
import { useId, useState } from "react";
import type { Problem } from "../../api/types.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { Refusals } from "./Refusals.tsx";

interface ReasonDialogProps {
  readonly title: string;
  readonly why: string;
  readonly label: string;
  readonly action: string;
  readonly problem: Problem | undefined;
  readonly isBusy: boolean;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

export const ReasonDialog = ({ title, why, label, action, problem, isBusy, onReason, onClose }: ReasonDialogProps) => {
  const words = useWords().registers.entry;
  const id = useId();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const give = (): void => {
    if (reason.trim() === "") return setMissing(true);
    return onReason(reason.trim());
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="primary" loading={isBusy} onClick={give}>
            {action}
          </Button>
        </>
      }
    >
      <p className="jn-mut">{why}</p>
      <label className="jn-field" htmlFor={id}>
        {label}
      </label>
      <Input.TextArea
        id={id}
        value={reason}
        maxLength={200}
        autoSize={{ minRows: 2, maxRows: 6 }}
        onChange={(event) => setReason(event.target.value)}
        {...(isMissing ? { status: "error" as const, "aria-invalid": true } : {})}
      />
      {isMissing && reason.trim() === "" && (
        <span className="jn-fault" role="alert">
          {words.reasonMissing}
        </span>
      )}
      <Refusals problem={problem} others={problem?.refusals ?? []} />
    </Dialog>
  );
};
