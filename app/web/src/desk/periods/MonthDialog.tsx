/** One month of one office: who closed it and when; closing it; opening it again with a reason and a second person. */
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { api, dataOf } from "../../api/client.ts";
import type { PeriodListed } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useSend } from "../../kit/use-send.ts";
import { moment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

interface MonthDialogProps {
  readonly month: PeriodListed;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

export const MonthDialog = ({ month, onClose, onDone }: MonthDialogProps) => {
  const words = useWords().periods;
  const language = useLanguage();
  const id = useId();
  const { send, failure, isSending } = useSend();
  const [reason, setReason] = useState("");
  const [second, setSecond] = useState({ username: "", password: "" });
  const [isAsked, setAsked] = useState(false);
  const name = words.month(Number(month.month.slice(5)));
  const office = month.title[language];
  const { keeper, isClosed, mayClose, by, at } = month;

  const close = async (): Promise<void> => {
    const done = await send(() => dataOf(api.POST("/api/periods/close", { body: { keeper, month: month.month } })));
    if (done) onDone(words.doneClose(office, name));
  };
  const reopen = async (): Promise<void> => {
    setAsked(true);
    if (reason.trim() === "" || second.username === "" || second.password === "") return;
    const done = await send(() =>
      dataOf(api.POST("/api/periods/reopen", { body: { keeper, month: month.month, reason: reason.trim(), second } })),
    );
    if (done) onDone(words.doneReopen(office, name));
  };
  const history =
    by === undefined || at === undefined ? undefined : isClosed ? words.closedBy(by, moment(at)) : words.reopenedBy(by, moment(at));

  return (
    <Dialog
      title={isClosed ? words.reopenTitle(office, name) : words.closeTitle(office, name)}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          {mayClose && isClosed && (
            <Button type="primary" loading={isSending} onClick={() => void reopen()}>
              {words.reopen}
            </Button>
          )}
          {mayClose && !isClosed && (
            <Button className="jn-seal-fill" loading={isSending} onClick={() => void close()}>
              {words.close}
            </Button>
          )}
        </>
      }
    >
      {history !== undefined && <p className="jn-mut">{history}</p>}
      {month.reason !== undefined && <p className="jn-mut">{words.reason(month.reason)}</p>}
      <p>{mayClose ? (isClosed ? words.reopenWhy : words.closeWhy) : words.notYours}</p>
      {mayClose && isClosed && (
        <>
          <label className="jn-field" htmlFor={`${id}reason`}>
            {words.reasonField}
          </label>
          <Input.TextArea
            id={`${id}reason`}
            value={reason}
            maxLength={500}
            autoSize={{ minRows: 2, maxRows: 5 }}
            onChange={({ target }) => setReason(target.value)}
          />
          {isAsked && reason.trim() === "" && (
            <span className="jn-fault" role="alert">
              {words.reasonMissing}
            </span>
          )}
          <label className="jn-field" htmlFor={`${id}name`}>
            {words.secondName}
          </label>
          <Input
            id={`${id}name`}
            autoComplete="off"
            value={second.username}
            onChange={({ target }) => setSecond({ ...second, username: target.value })}
          />
          <label className="jn-field" htmlFor={`${id}password`}>
            {words.secondPassword}
          </label>
          {/* Another person's: this browser must not offer to keep it. */}
          <Input
            id={`${id}password`}
            type="password"
            autoComplete="new-password"
            value={second.password}
            onChange={({ target }) => setSecond({ ...second, password: target.value })}
          />
          {isAsked && (second.username === "" || second.password === "") && (
            <span className="jn-fault" role="alert">
              {words.secondMissing}
            </span>
          )}
        </>
      )}
      {failure && <Failure error={failure} />}
    </Dialog>
  );
};
