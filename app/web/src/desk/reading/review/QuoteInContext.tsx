/** The words of an item with a little of the text on either side, page marks and line breaks taken out. */
import type { Span } from "@jiannuo/reading";

const around = 10;
const clean = (text: string): string => text.replace(/\n[ \t\u3000]*\d{1,3}、|\s/gu, "");

export const QuoteInContext = ({ text, span }: { readonly text: string; readonly span: Span }) => (
  <span className="jn-quote" lang="zh-CN">
    {clean(text.slice(Math.max(0, span.start - around), span.start))}
    <b>{clean(text.slice(span.start, span.end))}</b>
    {clean(text.slice(span.end, span.end + around))}
  </span>
);
