/** A ledger in use, taken in: dropped, its columns agreed on, looked through, entered, and taken back if need be. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { registerQuery } from "../../api/books.ts";
import { api, dataOf } from "../../api/client.ts";
import { mapLedger, runLedger, sendLedger } from "../../api/ledgers.ts";
import type { Ledger, LedgerMapping, LedgerPreview } from "../../api/types.ts";
import { Bar } from "../../app/Bar.tsx";
import { useLanguage } from "../../app/settings.ts";
import { Shell } from "../../app/Shell.tsx";
import { Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";
import { LedgerDrop } from "./LedgerDrop.tsx";
import { MappingStep } from "./MappingStep.tsx";
import { PreviewStep } from "./PreviewStep.tsx";
import { RecentImports } from "./RecentImports.tsx";
import { RunStep } from "./RunStep.tsx";
import { SheetLinks } from "./SheetLinks.tsx";
import "./ledger.css";

type Step =
  | { readonly at: "start" }
  | { readonly at: "mapping"; readonly ledger: Ledger }
  | { readonly at: "preview"; readonly ledger: Ledger; readonly preview: LedgerPreview }
  | { readonly at: "run"; readonly ledger: Ledger };

export const ImportPage = ({ register }: { readonly register: string }) => {
  const words = useWords();
  const language = useLanguage();
  const asked = useQuery(registerQuery(register));
  const [step, setStep] = useState<Step>({ at: "start" });
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const title = asked.data?.definition.title[language] ?? register;
  useEffect(() => {
    document.title = words.pageTitle(`${title} · ${words.ledger.title}`);
  }, [title, words]);

  const perform = async (what: string, work: () => Promise<Step>): Promise<void> => {
    setBusy(what);
    setFailure(undefined);
    try {
      setStep(await work());
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(undefined);
    }
  };
  const take = (file: File): void =>
    void perform(words.ledger.reading(file.name), async () => ({ at: "mapping", ledger: await sendLedger(register, file) }));
  const open = (id: string): void =>
    void perform(words.ledger.waiting, async () => {
      const ledger = await dataOf<Ledger>(api.GET("/api/imports/{id}", { params: { path: { id } } }));
      return { at: ledger.state === "staged" ? "mapping" : "run", ledger };
    });
  const map = (ledger: Ledger, mapping: LedgerMapping): void =>
    void perform(words.ledger.previewing, async () => ({
      at: "preview",
      ledger: { ...ledger, mapping },
      preview: await mapLedger(ledger.id, mapping),
    }));
  const run = (ledger: Ledger, mode: "all" | "good"): void =>
    void perform(words.ledger.waiting, async () => ({ at: "run", ledger: await runLedger(ledger.id, mode) }));

  const definition = asked.data?.definition;
  return (
    <Shell
      bar={
        <Bar
          crumb={
            <>
              <Link to="/registers/$register" params={{ register }}>
                {title}
              </Link>{" "}
              <b>{words.ledger.crumb}</b>
            </>
          }
        />
      }
    >
      <div className="jn-page jn-ledger">
        <div className="jn-head">
          <h1>{words.ledger.title}</h1>
          <p>{words.ledger.lead}</p>
        </div>
        <div className="jn-wenwu" />
        {asked.isPending && <Waiting>{words.ledger.waiting}</Waiting>}
        {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {failure !== undefined && <Failure error={failure} />}
        {busy !== undefined && <Notice>{busy}</Notice>}
        {definition && step.at === "start" && (
          <div className="jn-ledger-start">
            <div>
              <LedgerDrop isBusy={busy !== undefined} onFile={take} />
              <SheetLinks definition={definition} />
            </div>
            <RecentImports register={register} onOpen={open} />
          </div>
        )}
        {definition && step.at === "mapping" && (
          <MappingStep
            key={step.ledger.id}
            definition={definition}
            ledger={step.ledger}
            isBusy={busy !== undefined}
            onMap={(mapping) => map(step.ledger, mapping)}
          />
        )}
        {definition && step.at === "preview" && (
          <PreviewStep
            id={step.ledger.id}
            definition={definition}
            preview={step.preview}
            isBusy={busy !== undefined}
            onBack={() => setStep({ at: "mapping", ledger: step.ledger })}
            onRun={(mode) => run(step.ledger, mode)}
          />
        )}
        {step.at === "run" && <RunStep key={step.ledger.id} ledger={step.ledger} onRestart={() => setStep({ at: "start" })} />}
      </div>
    </Shell>
  );
};
