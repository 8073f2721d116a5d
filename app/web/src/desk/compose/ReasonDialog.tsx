/** A person answers for words that no entry proves, or keeps them against a check: with a reason, under their name. */
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { Dialog } from "../../kit/Dialog.tsx";
import { useWords } from "../../words/use-words.ts";

interface ReasonDialogProps {
  readonly title: string;
  readonly why?: string;
  readonly label: string;
  readonly yes: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

export const ReasonDialog = ({ title, why, label, yes, onReason, onClose }: ReasonDialogProps) => {
  const words = useWords().compose;
  const id = useId();
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isMissing = reason.trim() === "";
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            type="primary"
            onClick={() => {
              setAsked(true);
              if (!isMissing) onReason(reason.trim());
            }}
          >
            {yes}
          </Button>
        </>
      }
    >
      {why !== undefined && <p className="jn-mut">{why}</p>}
      <label className="jn-field" htmlFor={id}>
        {label}
      </label>
      <Input.TextArea
        id={id}
        value={reason}
        maxLength={400}
        autoSize={{ minRows: 2, maxRows: 5 }}
        onChange={({ target }) => setReason(target.value)}
      />
      {isAsked && isMissing && (
        <span className="jn-fault" role="alert">
          {words.missing}
        </span>
      )}
    </Dialog>
  );
};
