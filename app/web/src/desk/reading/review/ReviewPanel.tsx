/** The current item, open for a decision: what it says, who decided what, and the acts. */
import { Button } from "antd";
import type { Item, Verdict } from "../../../api/types.ts";
import { useLanguage } from "../../../app/settings.ts";
import { useCell } from "../../../kit/cell.ts";
import { Kbd } from "../../../kit/Kbd.tsx";
import { useIsPhone } from "../../../kit/media.ts";
import { Notice } from "../../../kit/Notice.tsx";
import { moment, plainNumber } from "../../../words/format.ts";
import { useWords } from "../../../words/use-words.ts";
import { type PageCell, startCorrecting } from "../page-state.ts";
import { CorrectForm } from "./CorrectForm.tsx";
import { Facts } from "./Facts.tsx";
import { QuoteInContext } from "./QuoteInContext.tsx";
import type { Review } from "./use-review.ts";

interface ReviewPanelProps {
  readonly item: Item;
  readonly text: string;
  readonly page: PageCell;
  readonly review: Review;
}

export const ReviewPanel = ({ item, text, page, review }: ReviewPanelProps) => {
  const words = useWords();
  const language = useLanguage();
  const isPhone = useIsPhone();
  const mode = useCell(page, (state) => state.mode);
  if (mode === "correcting") return <CorrectForm key={item.id} item={item} text={text} page={page} review={review} />;

  const size = isPhone ? "large" : "small";
  const act = (verdict: Verdict): void => void review.decide(item, verdict);
  const conflict = review.conflict?.item.id === item.id ? review.conflict : undefined;
  const refusal = review.refusal?.id === item.id ? review.refusal.problem : undefined;
  const state = words.states[item.state];
  return (
    <div className="jn-review">
      <p className="jn-review-place">
        <QuoteInContext text={text} span={item} />
        <span className="jn-mut"> · {words.reading.offsets(plainNumber(item.start + 1), plainNumber(item.end))}</span>
        {item.origin === "person" && <span className="jn-mut"> · {words.reading.person}</span>}
      </p>
      <Facts item={item} />
      {item.asRead && (
        <details className="jn-was-read">
          <summary>{words.review.wasRead}</summary>
          <Facts item={item.asRead} />
        </details>
      )}
      {item.by && item.at && <p className={`jn-decided ${item.state}`}>{words.review.decided(state, item.by, moment(item.at))}</p>}
      {conflict && (
        <Notice tone="warn">
          {item.by && item.at ? words.review.conflict(item.by, moment(item.at), state) : words.review.conflictReset(state)}{" "}
          <Button size={size} onClick={() => void review.decide(item, conflict.verdict, conflict.correction)}>
            {words.review.mine}
          </Button>{" "}
          <Button size={size} onClick={review.yield}>
            {words.review.theirs}
          </Button>
        </Notice>
      )}
      {refusal && (
        <Notice tone="bad">
          <b>{words.review.notSaved}</b> {refusal.detail[language]} <code>{refusal.code}</code>
        </Notice>
      )}
      <div className="jn-acts">
        {(item.state === "pending" || item.state === "rejected") && (
          <Button size={size} type="primary" disabled={review.isSaving} onClick={() => act("confirm")}>
            {words.review.confirm} {!isPhone && <Kbd>Y</Kbd>}
          </Button>
        )}
        <Button size={size} disabled={review.isSaving} onClick={() => startCorrecting(page)}>
          {words.review.correct} {!isPhone && <Kbd>E</Kbd>}
        </Button>
        {item.state !== "rejected" && (
          <Button size={size} disabled={review.isSaving} onClick={() => act("reject")}>
            {words.review.reject} {!isPhone && <Kbd>N</Kbd>}
          </Button>
        )}
        {item.state !== "pending" && (
          <Button size={size} disabled={review.isSaving} onClick={() => act("reset")}>
            {words.review.reset} {!isPhone && <Kbd>U</Kbd>}
          </Button>
        )}
      </div>
    </div>
  );
};
