/** 读报告: the reports that were read, and where a new one is given. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { readingsQuery } from "../../api/queries.ts";
import { Bar } from "../../app/Bar.tsx";
import { useLanguage } from "../../app/settings.ts";
import { Shell } from "../../app/Shell.tsx";
import { Blank, Waiting } from "../../kit/Blank.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../words/use-words.ts";
import { DropZone } from "./DropZone.tsx";
import { PasteBox } from "./PasteBox.tsx";
import { ReadingsTable } from "./ReadingsTable.tsx";
import { type Upload, useUpload } from "./use-upload.ts";

export const ReadingsPage = () => {
  const words = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const asked = useQuery({ ...readingsQuery, refetchOnMount: "always" });
  const { upload, progress, refused, known } = useUpload();
  useEffect(() => {
    document.title = words.pageTitle(words.readings.title);
  }, [words]);

  /** One report opens at once; of several, or with a refusal to read, the list stays in sight. */
  const give = async (uploads: readonly Upload[]): Promise<void> => {
    const made = await upload(uploads);
    const only = made.length === 1 && uploads.length === 1 ? made[0] : undefined;
    if (only) await navigate({ to: "/readings/$id", params: { id: only.id } });
  };
  const readings = asked.data ?? [];
  const sum = (of: (states: (typeof readings)[number]["counts"]["byState"]) => number): number =>
    readings.reduce((total, { counts }) => total + of(counts.byState), 0);
  const pending = sum((states) => states.pending);
  const items = sum((states) => states.pending + states.confirmed + states.corrected + states.rejected);

  return (
    <Shell bar={<Bar crumb={<b>{words.readings.title}</b>} />}>
      <div className="jn-page jn-readings">
        <div className="jn-head">
          <h1>{words.readings.title}</h1>
          {asked.data && <p>{words.readings.lead(readings.length, items, pending)}</p>}
        </div>
        <div className="jn-wenwu" />
        <div className="jn-readings-columns">
          <div>
            {asked.isPending && <Waiting>{words.readings.waiting}</Waiting>}
            {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
            {asked.data && (readings.length > 0 ? <ReadingsTable readings={readings} /> : <Blank>{words.readings.empty}</Blank>)}
          </div>
          <aside aria-label={words.readings.add}>
            <h2>{words.readings.add}</h2>
            {progress && <Notice>{words.readings.reading(progress.done, progress.all)}</Notice>}
            {refused.map(({ name, problem }) => (
              <Notice key={name} tone="bad">
                <b>{words.readings.refused(name)}</b>
                {problem.detail[language]} <code>{problem.code}</code>
              </Notice>
            ))}
            {known.map((name) => (
              <Notice key={name}>{words.readings.same(name)}</Notice>
            ))}
            <DropZone
              isBusy={progress !== undefined}
              onFiles={(files) => void give(files.map((file) => ({ name: file.name, body: file })))}
            />
            <PasteBox isBusy={progress !== undefined} onText={(name, text) => void give([{ name, body: new Blob([text]) }])} />
          </aside>
        </div>
      </div>
    </Shell>
  );
};
