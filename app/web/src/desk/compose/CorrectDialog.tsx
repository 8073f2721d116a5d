/** 订正: a figure of a published report is corrected with a reason, and another person approves with their own password. */
import type { FigureRun } from "@jiannuo/writing/draft";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { correctReport } from "../../api/reports.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useSend } from "../../kit/use-send.ts";
import { useWords } from "../../words/use-words.ts";

interface CorrectDialogProps {
  readonly report: string;
  readonly run: FigureRun;
  readonly onClose: () => void;
}

export const CorrectDialog = ({ report, run, onClose }: CorrectDialogProps) => {
  const words = useWords().compose;
  const id = useId();
  const [text, setText] = useState(run.text);
  const [reason, setReason] = useState("");
  const [approver, setApprover] = useState({ username: "", password: "" });
  const [isAsked, setAsked] = useState(false);
  const { send, failure, isSending } = useSend();
  const isMissing = text.trim() === "" || reason.trim() === "" || approver.username === "" || approver.password === "";
  const correct = async (): Promise<void> => {
    setAsked(true);
    if (isMissing) return;
    const isDone = await send(async () => {
      await correctReport(report, { binding: run.binding.id, text: text.trim(), reason: reason.trim(), approver });
      return true;
    });
    if (isDone) onClose();
  };
  return (
    <Dialog
      title={words.correctTitle(run.text)}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button className="jn-seal-fill" loading={isSending} onClick={() => void correct()}>
            {words.correct}
          </Button>
        </>
      }
    >
      <label className="jn-field" htmlFor={`${id}to`}>
        {words.correctTo}
      </label>
      <Input id={`${id}to`} lang="zh-CN" value={text} maxLength={200} onChange={({ target }) => setText(target.value)} />
      <label className="jn-field" htmlFor={`${id}reason`}>
        {words.correctReason}
      </label>
      <Input.TextArea
        id={`${id}reason`}
        value={reason}
        maxLength={1000}
        autoSize={{ minRows: 2, maxRows: 5 }}
        onChange={({ target }) => setReason(target.value)}
      />
      <label className="jn-field" htmlFor={`${id}who`}>
        {words.approver}
      </label>
      <Input
        id={`${id}who`}
        autoComplete="off"
        value={approver.username}
        onChange={({ target }) => setApprover({ ...approver, username: target.value })}
      />
      <label className="jn-field" htmlFor={`${id}word`}>
        {words.approverPassword}
      </label>
      {/* Another person's: this browser must not offer to keep it. */}
      <Input
        id={`${id}word`}
        type="password"
        autoComplete="new-password"
        value={approver.password}
        onChange={({ target }) => setApprover({ ...approver, password: target.value })}
      />
      {isAsked && isMissing && (
        <span className="jn-fault" role="alert">
          {words.missing}
        </span>
      )}
      {failure && <Failure error={failure} />}
    </Dialog>
  );
};
