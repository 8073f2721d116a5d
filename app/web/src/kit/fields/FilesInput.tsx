/** Photos and papers: sent as they are chosen, so that what is entered later only names them. */
import type { FileValue } from "@jiannuo/registers";
import { useId, useRef, useState } from "react";
import { ProblemError } from "../../api/client.ts";
import { sendFile } from "../../api/files.ts";
import { useLanguage } from "../../app/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { Notice } from "../Notice.tsx";

interface FilesInputProps {
  readonly id: string;
  readonly files: readonly FileValue[];
  readonly onType: (files: readonly FileValue[]) => void;
  readonly faultId?: string | undefined;
}

/** As a data address: the page's policy lets no other picture in than its own. */
const previewOf = (file: File): Promise<string> =>
  new Promise((resolve) => {
    if (!file.type.startsWith("image/")) return resolve("");
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => resolve(""));
    return reader.readAsDataURL(file);
  });

export const FilesInput = ({ id, files, onType, faultId }: FilesInputProps) => {
  const words = useWords().fields;
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const [previews, setPreviews] = useState<Readonly<Record<string, string>>>({});
  const [sending, setSending] = useState(0);
  const [refused, setRefused] = useState<readonly { readonly name: string; readonly why: string }[]>([]);

  const send = async (chosen: readonly File[]): Promise<void> => {
    setRefused([]);
    let kept = files;
    for (const [at, file] of chosen.entries()) {
      setSending(chosen.length - at);
      try {
        const sent = await sendFile(file);
        const preview = await previewOf(file);
        setPreviews((known) => ({ ...known, [sent.sha256]: preview }));
        kept = [...kept.filter(({ sha256 }) => sha256 !== sent.sha256), sent];
        onType(kept);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        const { detail } = error.problem;
        setRefused((known) => [...known, { name: file.name, why: detail[language] }]);
      }
    }
    setSending(0);
  };

  return (
    <div className="jn-filesinput">
      <ul className="jn-files">
        {files.map((file) => (
          <li key={file.sha256}>
            {previews[file.sha256] && <img src={previews[file.sha256]} alt="" width={92} height={64} />}
            <span>{file.name}</span>
            <button type="button" className="jn-plain jn-link" onClick={() => onType(files.filter((other) => other !== file))}>
              {words.removeFile}
              <span className="jn-vh"> {file.name}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            id={id}
            className="jn-plain jn-addfile"
            disabled={sending > 0}
            aria-describedby={faultId ?? hintId}
            onClick={() => input.current?.click()}
          >
            {sending > 0 ? words.sending(sending) : words.addFile}
            <small id={hintId}>{words.photoOptional}</small>
          </button>
        </li>
      </ul>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.addFile}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = "";
          if (chosen.length > 0) void send(chosen);
        }}
      />
      {refused.map(({ name, why }) => (
        <Notice key={name} tone="bad">
          <b>{name}</b> {why}
        </Notice>
      ))}
    </div>
  );
};
