/** On a phone: the current item, or the form of a new one, in a sheet over the lower edge of the paper. */
import type { FullReading, Item } from "../../api/types.ts";
import { useCell } from "../../kit/cell.ts";
import { FigureValue } from "../../kit/FigureValue.tsx";
import { KindMark } from "../../kit/KindMark.tsx";
import { StateTag } from "../../kit/StateTag.tsx";
import { useWords } from "../../words/use-words.ts";
import { choose, dismiss, type PageCell } from "./page-state.ts";
import { AddForm } from "./review/AddForm.tsx";
import { ReviewPanel } from "./review/ReviewPanel.tsx";
import type { Review } from "./review/use-review.ts";

interface PhoneSheetProps {
  readonly full: FullReading;
  /** As listed: what stands before and after the current one. */
  readonly items: readonly Item[];
  readonly page: PageCell;
  readonly review: Review;
}

export const PhoneSheet = ({ full, items, page, review }: PhoneSheetProps) => {
  const words = useWords();
  const { current, mode } = useCell(page, (state) => state);
  if (mode === "adding") {
    return (
      <aside className="jn-phone-sheet" aria-label={words.add.title}>
        <AddForm text={full.reading.text} page={page} review={review} />
      </aside>
    );
  }
  const index = items.findIndex(({ id }) => id === current);
  const item = items[index];
  if (!item) return null;
  const step = (label: string, sign: string, to: Item | undefined) => (
    <button type="button" className="jn-plain" aria-label={label} disabled={!to} onClick={() => to && choose(page, to, "keys")}>
      {sign}
    </button>
  );
  return (
    <aside className="jn-phone-sheet" aria-label={words.reading.current}>
      <div className="jn-phone-head">
        <KindMark kind={item.kind} />
        <b lang="zh-CN">{item.metric || item.name || item.quote}</b>
        <FigureValue item={item} />
        <StateTag state={item.state} />
      </div>
      <ReviewPanel item={item} text={full.reading.text} page={page} review={review} />
      {mode === "looking" && (
        <div className="jn-phone-steps">
          {step(words.review.previous, "◂", items[index - 1])}
          <span className="jn-mut">
            {index + 1}／{items.length}
          </span>
          {step(words.review.next, "▸", items[index + 1])}
          <span className="jn-sp" />
          <button type="button" className="jn-plain jn-mut" onClick={() => dismiss(page)}>
            {words.review.dismiss}
          </button>
        </div>
      )}
    </aside>
  );
};
