/** Correcting the current item: only what was changed is sent. */
import { Button } from "antd";
import { type SubmitEvent, useState } from "react";
import type { Item } from "../../../api/types.ts";
import { useLanguage } from "../../../app/settings.ts";
import { useCell } from "../../../kit/cell.ts";
import { useIsPhone } from "../../../kit/media.ts";
import { Notice } from "../../../kit/Notice.tsx";
import { useWords } from "../../../words/use-words.ts";
import { type PageCell, placeDraft, stopEditing } from "../page-state.ts";
import { correctionOf, draftOf, type Faults, faultsOf } from "./draft.ts";
import { ItemFields } from "./ItemFields.tsx";
import { SpanField } from "./SpanField.tsx";
import { useFocusFirst } from "./use-focus-first.ts";
import type { Review } from "./use-review.ts";

interface CorrectFormProps {
  readonly item: Item;
  readonly text: string;
  readonly page: PageCell;
  readonly review: Review;
}

export const CorrectForm = ({ item, text, page, review }: CorrectFormProps) => {
  const words = useWords();
  const language = useLanguage();
  const size = useIsPhone() ? "large" : "small";
  const [fields, setFields] = useState(() => draftOf(item));
  const [faults, setFaults] = useState<Faults>({});
  const [isUnchanged, setUnchanged] = useState(false);
  const span = useCell(page, (state) => state.shown[0]) ?? item;
  const form = useFocusFirst();
  const refusal = review.refusal?.id === item.id ? review.refusal.problem : undefined;

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const draft = { ...fields, start: span.start, end: span.end };
    const found = faultsOf(draft);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const correction = correctionOf(item, draft);
    setUnchanged(correction === undefined);
    if (correction && (await review.decide(item, "correct", correction))) stopEditing(page);
  };
  return (
    <form ref={form} className="jn-review" onSubmit={(event) => void submit(event)} noValidate>
      <SpanField text={text} span={span} onChange={(next) => placeDraft(page, next)} />
      <ItemFields draft={fields} faults={faults} onChange={setFields} />
      {isUnchanged && <Notice>{words.review.unchanged}</Notice>}
      {refusal && (
        <Notice tone="bad">
          <b>{words.review.notSaved}</b> {refusal.detail[language]} <code>{refusal.code}</code>
        </Notice>
      )}
      <div className="jn-acts">
        <Button size={size} type="primary" htmlType="submit" disabled={review.isSaving}>
          {words.review.saveCorrection}
        </Button>
        <Button size={size} onClick={() => stopEditing(page)}>
          {words.review.cancel}
        </Button>
      </div>
    </form>
  );
};
