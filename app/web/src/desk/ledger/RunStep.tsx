/** The last step: how far it is, how it ended, and the way back. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Progress } from "antd";
import { useEffect, useState } from "react";
import { cancelLedger, ledgerQuery, runLedger, undoLedger } from "../../api/ledgers.ts";
import type { Ledger } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";

interface RunStepProps {
  readonly ledger: Ledger;
  readonly onRestart: () => void;
}

export const RunStep = ({ ledger: begun, onRestart }: RunStepProps) => {
  const words = useWords().ledger;
  const language = useLanguage();
  const client = useQueryClient();
  const { data: ledger } = useQuery({ ...ledgerQuery(begun.id), initialData: begun });
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { state, counts, id, register } = ledger;
  const runs = state === "running" || state === "undoing";
  useEffect(() => {
    if (!runs) void client.invalidateQueries({ queryKey: ["entries", register] });
  }, [client, register, runs]);

  const perform = async (what: Promise<Ledger>): Promise<void> => {
    setFailure(undefined);
    try {
      client.setQueryData(ledgerQuery(id).queryKey, await what);
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <section aria-label={words.states[state]}>
      <h2>{ledger.fileName}</h2>
      {runs && (
        <>
          <Progress
            percent={counts.all === 0 ? 0 : Math.min(100, Math.round((counts.looked / counts.all) * 100))}
            showInfo={false}
            aria-label={words.states[state]}
          />
          <output>
            {state === "undoing"
              ? words.undoneSoFar(counts.undone)
              : `${words.progress(counts.looked, counts.all)} · ${words.doneSoFar(counts.done, counts.known, counts.refused)}`}
          </output>
        </>
      )}
      {state === "done" && (
        <Notice>
          <b>{words.result.done}</b> {words.doneSoFar(counts.done, counts.known, counts.refused)}
        </Notice>
      )}
      {state === "cancelled" && (
        <Notice tone="warn">
          <b>{words.result.cancelled}</b> {words.doneSoFar(counts.done, counts.known, counts.refused)} {counts.ended?.because[language]}{" "}
          {counts.ended && <code>{counts.ended.code}</code>}
        </Notice>
      )}
      {state === "undone" && (
        <Notice tone={counts.refused > 0 ? "warn" : "note"}>
          <b>{words.result.undone}</b> {words.undoneSoFar(counts.undone)} {counts.refused > 0 && words.result.undoLeft(counts.refused)}
        </Notice>
      )}
      {failure !== undefined && <Failure error={failure} />}
      {!runs && counts.refused > 0 && (
        <p>
          <a href={`/api/imports/${id}/errors.xlsx`} download>
            {words.errors}
          </a>
        </p>
      )}
      <div className="jn-ledger-foot">
        {runs && <Button onClick={() => void perform(cancelLedger(id))}>{words.cancel}</Button>}
        {!runs && <Button onClick={onRestart}>{words.restart}</Button>}
        {!runs && counts.done > 0 && state !== "undone" && <Button onClick={() => setAsking(true)}>{words.undo}</Button>}
        <span className="jn-sp" />
        {state === "cancelled" && <Button onClick={() => void perform(runLedger(id, "good"))}>{words.runAgain}</Button>}
        {!runs && (
          <Link to="/registers/$register" params={{ register }} className="jn-ledger-go">
            {words.toRegister}
          </Link>
        )}
      </div>
      {isAsking && (
        <Dialog
          title={words.undoTitle}
          onClose={() => setAsking(false)}
          foot={
            <>
              <Button onClick={() => setAsking(false)}>{words.undoNo}</Button>
              <Button
                type="primary"
                onClick={() => {
                  setAsking(false);
                  void perform(undoLedger(id));
                }}
              >
                {words.undoYes}
              </Button>
            </>
          }
        >
          <p>{words.undoWhy}</p>
        </Dialog>
      )}
    </section>
  );
};
