/** Signs for a difference: why the report says something else than the registers. */
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { type AdjustmentKind, type ReconciledFigure, sayAdjustment } from "../../api/reconciliations.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useSend } from "../../kit/use-send.ts";
import { plainNumber } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

interface AdjustDialogProps {
  readonly reconciliation: string;
  readonly figure: ReconciledFigure;
  readonly onClose: () => void;
}

const kinds = ["definition", "moment", "double", "missing", "feedback"] as const;

export const AdjustDialog = ({ reconciliation, figure, onClose }: AdjustDialogProps) => {
  const words = useWords().reconcile;
  const id = useId();
  const [kind, setKind] = useState<AdjustmentKind>("definition");
  const [amount, setAmount] = useState("");
  const [reason, setReason] = useState("");
  const { send, failure, isSending } = useSend();
  const say = async (said: AdjustmentKind | "back"): Promise<void> => {
    const typed = amount.trim().replaceAll(/[,，]/gu, "").replace("−", "-");
    const done = await send(() =>
      sayAdjustment(reconciliation, {
        figure: figure.start,
        kind: said,
        reason,
        ...(typed === "" || said === "back" ? {} : { amount: typed }),
      }),
    );
    if (done) onClose();
  };
  return (
    <Dialog
      title={words.explainTitle}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          {figure.adjustments.length > 0 && (
            <Button loading={isSending} onClick={() => void say("back")}>
              {words.takeBack}
            </Button>
          )}
          <Button type="primary" loading={isSending} onClick={() => void say(kind)}>
            {words.save}
          </Button>
        </>
      }
    >
      <p lang="zh-CN">
        <b>{figure.quote}</b> {figure.metric}
      </p>
      <fieldset className="jn-group jn-kinds">
        <legend>{words.kind}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}kind`} checked={kind === one} onChange={() => setKind(one)} />
            <span>{words.adjustments[one]}</span>
          </label>
        ))}
      </fieldset>
      {figure.remainder !== undefined && (
        <div className="jn-box">
          <label htmlFor={`${id}amount`}>{words.amount}</label>
          <Input id={`${id}amount`} inputMode="decimal" value={amount} onChange={({ target }) => setAmount(target.value)} />
          <small className="jn-mut">{words.amountHint(plainNumber(Math.round(Number(figure.remainder) * 100) / 100))}</small>
        </div>
      )}
      <div className="jn-box">
        <label htmlFor={`${id}reason`}>{words.reason}</label>
        <Input.TextArea
          id={`${id}reason`}
          value={reason}
          maxLength={1000}
          autoSize={{ minRows: 2, maxRows: 5 }}
          onChange={({ target }) => setReason(target.value)}
        />
        <small className="jn-mut">{words.reasonHint}</small>
      </div>
      {failure && <Failure error={failure} />}
    </Dialog>
  );
};
