/** The place of an item in the text: shown in its context, either end moved by a character; selecting on the paper sets it too. */
import type { Span } from "@jiannuo/reading";
import { Button } from "antd";
import { useWords } from "../../../words/use-words.ts";
import { QuoteInContext } from "./QuoteInContext.tsx";

interface SpanFieldProps {
  readonly text: string;
  readonly span: Span;
  readonly onChange: (span: Span) => void;
}

export const SpanField = ({ text, span, onChange }: SpanFieldProps) => {
  const words = useWords().review;
  const move = (by: { start?: number; end?: number }): void => {
    const start = span.start + (by.start ?? 0);
    const end = span.end + (by.end ?? 0);
    if (start >= 0 && start < end && end <= text.length) onChange({ start, end });
  };
  const step = (label: string, sign: string, by: { start?: number; end?: number }) => (
    <Button size="small" aria-label={label} title={label} onClick={() => move(by)}>
      {sign}
    </Button>
  );
  return (
    <fieldset className="jn-span">
      <legend>{words.fields.span}</legend>
      <div className="jn-span-ends">
        <span className="jn-span-start">
          {step(words.startEarlier, "◂", { start: -1 })}
          {step(words.startLater, "▸", { start: 1 })}
        </span>
        <QuoteInContext text={text} span={span} />
        <span className="jn-span-end">
          {step(words.endEarlier, "◂", { end: -1 })}
          {step(words.endLater, "▸", { end: 1 })}
        </span>
      </div>
      <p className="jn-mut">{words.spanHint}</p>
    </fieldset>
  );
};
