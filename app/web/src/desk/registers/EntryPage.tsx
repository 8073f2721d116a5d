/** One entry, or at `new` the form that opens one. Which act is being filled in stands in the address: `?act=grade`. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { entryQuery, registerQuery } from "../../api/books.ts";
import type { Answer } from "../../api/types.ts";
import { Bar } from "../../app/Bar.tsx";
import { useLanguage } from "../../app/settings.ts";
import { Shell } from "../../app/Shell.tsx";
import { Waiting } from "../../kit/Blank.tsx";
import { useCell } from "../../kit/cell.ts";
import { Failure } from "../../kit/Failure.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";
import { ActForm } from "./ActForm.tsx";
import { DoneNotice } from "./DoneNotice.tsx";
import { EntryView } from "./EntryView.tsx";
import { type Done, lastDone } from "./last-done.ts";
import { fullTitle } from "./title.ts";
import "./registers.css";

interface EntryPageProps {
  readonly register: string;
  /** Its id; `new` while it is being entered. */
  readonly entry: string;
}

const same = (done: Done | undefined): Done | undefined => done;

export const EntryPage = ({ register, entry }: EntryPageProps) => {
  const words = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const { act } = useSearch({ strict: false }) as { readonly act?: string };
  const isNew = entry === "new";
  const opened = useQuery({ ...registerQuery(register), refetchOnMount: "always" });
  const asked = useQuery({ ...entryQuery(register, entry), enabled: !isNew, refetchOnMount: "always" });
  const done = useCell(lastDone, same);
  const definition = opened.data?.definition;
  const actId = act ?? (isNew ? opened.data?.openings.find(({ offer }) => offer.ok)?.act : undefined);
  const declared = actId === undefined ? undefined : definition?.acts[actId];
  const title = isNew
    ? (declared?.title[language] ?? "")
    : asked.data
      ? fullTitle(definition?.title[language] ?? "", asked.data.entry.title)
      : "";
  useEffect(() => {
    // It is said once: not again when one comes back here later. The form that set it leaves it to the page that opens.
    return () => {
      if (lastDone.get()?.answer.entry.id === entry) lastDone.set(undefined);
    };
  }, [entry]);
  useEffect(() => {
    document.title = words.pageTitle([title, definition?.title[language]].filter(Boolean).join(" · "));
  }, [words, title, definition, language]);
  const here = { to: "/registers/$register/$entry", params: { register, entry } } as const;
  const list = { to: "/registers/$register", params: { register } } as const;
  const offer = [...(opened.data?.openings ?? []), ...(asked.data?.acts ?? [])].find((one) => one.act === actId)?.offer;
  const finish = async (answer: Answer): Promise<void> => {
    lastDone.set({ act: actId ?? "", answer });
    await navigate({ to: "/registers/$register/$entry", params: { register, entry: answer.entry.id }, search: {}, replace: true });
  };
  const form =
    definition && declared && actId !== undefined && (isNew || asked.data) ? (
      offer?.ok ? (
        <ActForm
          key={actId}
          definition={definition}
          actId={actId}
          act={declared}
          entry={isNew ? undefined : asked.data?.entry}
          onDone={(answer) => void finish(answer)}
          onBack={() => void navigate(isNew ? list : { ...here, search: {} })}
        />
      ) : (
        <Notice tone="warn">
          {words.registers.form.notOffered} {offer && !offer.ok && offer.because[language]}
        </Notice>
      )
    ) : undefined;
  const crumb = (
    <>
      <Link to="/registers">{words.registers.title}</Link> / <Link {...list}>{definition?.title[language] ?? register}</Link> /{" "}
      <b>{title}</b>
    </>
  );
  return (
    <Shell bar={<Bar crumb={crumb} />}>
      <div className="jn-page jn-entry">
        {(opened.isPending || (!isNew && asked.isPending)) && <Waiting>{words.registers.entry.waiting}</Waiting>}
        {opened.isError && <Failure error={opened.error} onRetry={() => void opened.refetch()} />}
        {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {done && done.answer.entry.id === entry && definition && !form && <DoneNotice definition={definition} done={done} />}
        {isNew && form}
        {!isNew && definition && asked.data && (
          <EntryView
            definition={definition}
            view={asked.data}
            form={form}
            onAct={(next) => void navigate({ ...here, search: { act: next } as never })}
          />
        )}
      </div>
    </Shell>
  );
};
