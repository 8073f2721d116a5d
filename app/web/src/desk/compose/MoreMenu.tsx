/** What is done with a whole report: taken away as a file, taken back from one, published, rolled forward. */
import { useNavigate } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { useRef, useState } from "react";
import { exportAddress, fetchPdf, publishReport, type Report, rollForward } from "../../api/reports.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useIsPhone } from "../../kit/media.ts";
import { useSend } from "../../kit/use-send.ts";
import { useWords } from "../../words/use-words.ts";

interface MoreMenuProps {
  readonly full: Report;
  readonly onBefore: () => Promise<boolean>;
  readonly onAdopt: (files: readonly File[]) => void;
}

/** The browser's own download: the server names the file. */
const download = (address: string, name = ""): void => {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
};

/** How long a file that was fetched stays for the browser to save it. */
const keepMs = 60_000;

const files = { docx: "report.docx", html: "report.html", trace: "trace.xlsx", leaders: "leaders.docx" } as const;
const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const MoreMenu = ({ full, onBefore, onAdopt }: MoreMenuProps) => {
  const words = useWords().compose;
  const navigate = useNavigate();
  const size = useIsPhone() ? "large" : "small";
  const file = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<"publish" | "roll" | "pdf">();
  const { send, failure, isSending } = useSend();
  const take = async (name: keyof typeof files): Promise<void> => {
    if (await onBefore()) download(exportAddress(full.id, files[name]));
  };
  /** Fetched before it is saved: where the server makes none, it says why and what to do. */
  const takePdf = async (): Promise<void> => {
    if (!(await onBefore())) return;
    setAsked("pdf");
    const pdf = await send(() => fetchPdf(full.id));
    if (!pdf) return;
    setAsked(undefined);
    const address = URL.createObjectURL(pdf);
    download(address, `${full.draft.title}.pdf`);
    window.setTimeout(() => URL.revokeObjectURL(address), keepMs);
  };
  const publish = async (): Promise<void> => {
    if (!(await onBefore())) return;
    const isDone = await send(async () => {
      await publishReport(full.id);
      return true;
    });
    if (isDone) setAsked(undefined);
  };
  const roll = async (): Promise<void> => {
    const made = await send(() => rollForward(full.id, full.year + 1));
    if (made) await navigate({ to: "/compose/$id", params: { id: made.id } });
  };
  const { publish: mayPublish, write: mayWrite, correct: mayCorrect } = full.may;
  const others = [
    ...(mayWrite && full.state === "drafting" ? [{ key: "adopt", label: words.adopt }] : []),
    ...(mayPublish && full.state === "drafting" ? [{ key: "publish", label: words.publish }] : []),
    ...(mayWrite || mayCorrect ? [{ key: "roll", label: words.rollForward }] : []),
  ];
  return (
    <>
      {others.length > 0 && (
        <Dropdown
          trigger={["click"]}
          menu={{
            items: others,
            onClick: ({ key }) => {
              if (key === "adopt") file.current?.click();
              else setAsked(key as "publish" | "roll");
            },
          }}
        >
          <Button size={size}>{words.more}</Button>
        </Dropdown>
      )}
      <Dropdown
        trigger={["click"]}
        menu={{
          items: (["docx", "pdf", "html", "trace", "leaders"] as const).map((key) => ({ key, label: words.exports[key] })),
          onClick: ({ key }) => void (key === "pdf" ? takePdf() : take(key as keyof typeof files)),
        }}
      >
        <Button size={size}>{words.export}</Button>
      </Dropdown>
      <input
        ref={file}
        type="file"
        hidden
        accept={`.docx,${docxType}`}
        aria-label={words.adopt}
        onChange={({ target }) => {
          onAdopt([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      {asked && (
        <Dialog
          title={{ publish: words.publishTitle(full.draft.title), roll: words.rollTitle(full.year + 1), pdf: words.exports.pdf }[asked]}
          onClose={() => setAsked(undefined)}
          foot={
            <>
              <Button onClick={() => setAsked(undefined)}>{asked === "pdf" ? words.adoptedClose : words.cancel}</Button>
              {asked === "publish" && (
                <Button className="jn-seal-fill" loading={isSending} onClick={() => void publish()}>
                  {words.publish}
                </Button>
              )}
              {asked === "roll" && (
                <Button type="primary" loading={isSending} onClick={() => void roll()}>
                  {words.roll}
                </Button>
              )}
            </>
          }
        >
          {asked !== "pdf" && <p>{asked === "publish" ? words.publishWhy : words.rollWhy(full.year)}</p>}
          {asked === "pdf" && isSending && <p>{words.makingPdf}</p>}
          {failure && <Failure error={failure} />}
        </Dialog>
      )}
    </>
  );
};
