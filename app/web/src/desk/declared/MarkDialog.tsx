/** 复核 a slip, or give its measure over to a register: said once more in numbers, then done; refused in place. */
import { Button } from "antd";
import { api, dataOf } from "../../api/client.ts";
import type { DeclaredSlip } from "../../api/types.ts";
import { useLanguage } from "../../app/settings.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Failure } from "../../kit/Failure.tsx";
import { useSend } from "../../kit/use-send.ts";
import { useWords } from "../../words/use-words.ts";
import { withUnit } from "../measures/figure-text.ts";
import { daysText } from "./slip-text.ts";
import { useMeasureOf } from "./use-measure-of.ts";

export type MarkKind = "review" | "replace";

interface MarkDialogProps {
  readonly slip: DeclaredSlip;
  readonly kind: MarkKind;
  readonly onClose: () => void;
}

const addresses = { review: "/api/declared/{id}/review", replace: "/api/declared/{id}/replace" } as const;

export const MarkDialog = ({ slip, kind, onClose }: MarkDialogProps) => {
  const words = useWords().declared;
  const language = useLanguage();
  const measure = useMeasureOf()(slip.measure);
  const { send, failure, isSending } = useSend();
  const mark = async (): Promise<void> => {
    const done = await send(() => dataOf(api.POST(addresses[kind], { params: { path: { id: slip.id } } })));
    if (done) onClose();
  };
  return (
    <Dialog
      title={kind === "review" ? words.reviewTitle : words.replaceTitle}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="primary" loading={isSending} onClick={() => void mark()}>
            {words[kind]}
          </Button>
        </>
      }
    >
      <p>
        <b>{measure?.title[language] ?? slip.measure}</b> {daysText(slip.from, slip.to, language)}{" "}
        <b>{withUnit(slip.amount, { unit: measure?.unit ?? "", kind: "flow" }, language)}</b>
      </p>
      <p className="jn-mut">{kind === "review" ? words.reviewWhy : words.replaceWhy}</p>
      {failure && <Failure error={failure} />}
    </Dialog>
  );
};
