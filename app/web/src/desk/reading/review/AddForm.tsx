/** An item that the reader missed, out of words selected on the paper. */
import { Button } from "antd";
import { type SubmitEvent, useState } from "react";
import { useLanguage } from "../../../app/settings.ts";
import { useCell } from "../../../kit/cell.ts";
import { useIsPhone } from "../../../kit/media.ts";
import { Notice } from "../../../kit/Notice.tsx";
import { useWords } from "../../../words/use-words.ts";
import { choose, type PageCell, placeDraft, stopEditing } from "../page-state.ts";
import { contentOf, type Faults, faultsOf } from "./draft.ts";
import { guessDraft } from "./guess.ts";
import { ItemFields } from "./ItemFields.tsx";
import { SpanField } from "./SpanField.tsx";
import { useFocusFirst } from "./use-focus-first.ts";
import type { Review } from "./use-review.ts";

interface AddFormProps {
  readonly text: string;
  readonly page: PageCell;
  readonly review: Review;
}

const nowhere = { start: 0, end: 1 };

export const AddForm = ({ text, page, review }: AddFormProps) => {
  const words = useWords();
  const language = useLanguage();
  const size = useIsPhone() ? "large" : "small";
  const span = useCell(page, (state) => state.shown[0]) ?? nowhere;
  const [fields, setFields] = useState(() => guessDraft(text, span, page.get().addingKind));
  const [faults, setFaults] = useState<Faults>({});
  const form = useFocusFirst();
  const refusal = review.refusal?.id === "" ? review.refusal.problem : undefined;

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const found = faultsOf(fields);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const added = await review.add({ kind: fields.kind, start: span.start, end: span.end, ...contentOf(fields) });
    if (added) choose(page, added, "paper");
  };
  return (
    <form ref={form} className="jn-review adding" onSubmit={(event) => void submit(event)} noValidate aria-label={words.add.title}>
      <h2>{words.add.title}</h2>
      <SpanField text={text} span={span} onChange={(next) => placeDraft(page, next)} />
      <ItemFields draft={fields} faults={faults} onChange={setFields} />
      {refusal && (
        <Notice tone="bad">
          <b>{words.review.notSaved}</b> {refusal.detail[language]} <code>{refusal.code}</code>
        </Notice>
      )}
      <div className="jn-acts">
        <Button size={size} type="primary" htmlType="submit" disabled={review.isSaving}>
          {words.add.save}
        </Button>
        <Button size={size} onClick={() => stopEditing(page)}>
          {words.review.cancel}
        </Button>
      </div>
    </form>
  );
};
