/** What an item quotes: its slice of the source without what pages put in. */
import type { Span } from "./reading.ts";

/**
 * The slice of the source with nothing but page marks (`\n12、`, a page number on a line of its own) and line breaks taken out
 * (ANNOTATION.md, «The reading»). Everything else stays as printed, slips too.
 */
export const quoteOf = (source: string, span: Span): string =>
  source
    .slice(span.start, span.end)
    .replaceAll(/\r?\n[ \t\u00a0\u3000]*[-—–]* ?\d{1,4} ?[-—–]*[ \t\u00a0\u3000]*(?=\r?\n)/g, "")
    .replaceAll(/\r?\n[ \t\u00a0\u3000]*\d{1,3}、/g, "")
    .replaceAll(/[\r\n\u2028\u2029\u0085\f]/g, "");
