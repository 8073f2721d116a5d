/** What is done with a whole report: taken away as a file, taken back from one, published, rolled forward. */
import { useNavigate } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { useRef, useState } from "react";
import { exportAddress, publishReport, type Report, rollForward } from "../../api/reports.ts";
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
const download = (address: string): void => {
  const link = document.createElement("a");
  link.href = address;
  link.download = "";
  document.body.append(link);
  link.click();
  link.remove();
};

const files = { docx: "report.docx", html: "report.html", trace: "trace.xlsx", leaders: "leaders.docx" } as const;
const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const MoreMenu = ({ full, onBefore, onAdopt }: MoreMenuProps) => {
  const words = useWords().compose;
  const navigate = useNavigate();
  const size = useIsPhone() ? "large" : "small";
  const file = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<"publish" | "roll">();
  const { send, failure, isSending } = useSend();
  const take = async (name: keyof typeof files): Promise<void> => {
    if (await onBefore()) download(exportAddress(full.id, files[name]));
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
  const { publish: mayPublish, write: mayWrite } = full.may;
  const others = [
    ...(mayWrite && full.state === "drafting" ? [{ key: "adopt", label: words.adopt }] : []),
    ...(mayPublish && full.state === "drafting" ? [{ key: "publish", label: words.publish }] : []),
    ...(mayWrite ? [{ key: "roll", label: words.rollForward }] : []),
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
          items: (Object.keys(files) as (keyof typeof files)[]).map((key) => ({ key, label: words.exports[key] })),
          onClick: ({ key }) => void take(key as keyof typeof files),
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
          title={asked === "publish" ? words.publishTitle(full.draft.title) : words.rollTitle(full.year + 1)}
          onClose={() => setAsked(undefined)}
          foot={
            <>
              <Button onClick={() => setAsked(undefined)}>{words.cancel}</Button>
              {asked === "publish" ? (
                <Button className="jn-seal-fill" loading={isSending} onClick={() => void publish()}>
                  {words.publish}
                </Button>
              ) : (
                <Button type="primary" loading={isSending} onClick={() => void roll()}>
                  {words.roll}
                </Button>
              )}
            </>
          }
        >
          <p>{asked === "publish" ? words.publishWhy : words.rollWhy(full.year)}</p>
          {failure && <Failure error={failure} />}
        </Dialog>
      )}
    </>
  );
};
