/** Every refusal that the server can give: what status it has over HTTP and what it is called. The one place that knows. */
import type { Refusal, Words } from "@jiannuo/quantity";

interface Kind {
  readonly status: number;
  readonly title: string;
}

const kinds: Readonly<Record<string, Kind>> = {
  EMPTY_FILE: { status: 422, title: "Empty file" },
  UNKNOWN_FORMAT: { status: 422, title: "Unknown format" },
  DAMAGED_FILE: { status: 422, title: "Damaged file" },
  SCAN_WITHOUT_TEXT: { status: 422, title: "Scan without text" },
  PASSWORD_PROTECTED: { status: 422, title: "Password protected" },
  CLASSIFIED: { status: 422, title: "Bears a secrecy mark" },
  TEXT_TOO_LONG: { status: 422, title: "Text too long" },
  NOTHING_FOUND: { status: 422, title: "Nothing found" },
  SPAN_OUTSIDE_TEXT: { status: 422, title: "Place outside the text" },
  SPAN_CUTS_CHARACTER: { status: 422, title: "Place cuts a character" },
  SPAN_WITHOUT_WORDS: { status: 422, title: "Place holds no words" },
  UNKNOWN_UNIT: { status: 422, title: "Unit not in its place" },
  FIELD_MISSING: { status: 422, title: "A field is missing" },
  FIELD_OF_OTHER_KIND: { status: 422, title: "A field of another kind" },
  KIND_CONTRADICTS_STATUS: { status: 422, title: "Kind and status contradict" },
  RANGE_UPSIDE_DOWN: { status: 422, title: "Range upside down" },
  CORRECTION_MISSING: { status: 422, title: "No correction given" },
  CORRECTION_UNWANTED: { status: 422, title: "Correction without verdict" },
  SAMPLE_STAYS: { status: 403, title: "The sample stays" },
  LOCAL_ONLY: { status: 403, title: "For this machine only" },
  CROSS_SITE: { status: 403, title: "Write from another site" },
  HOST_UNKNOWN: { status: 421, title: "Unknown host" },
  READING_NOT_FOUND: { status: 404, title: "No such report" },
  ITEM_NOT_FOUND: { status: 404, title: "No such item" },
  ROUTE_NOT_FOUND: { status: 404, title: "No such address" },
  METHOD_NOT_ALLOWED: { status: 405, title: "Method not allowed" },
  ITEM_EXISTS: { status: 409, title: "Item is there already" },
  REVIEW_STALE: { status: 409, title: "Somebody was faster" },
  TOO_LARGE: { status: 413, title: "Too large" },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: "Unsupported media type" },
  BAD_REQUEST: { status: 400, title: "Bad request" },
  BAD_JSON: { status: 400, title: "Not JSON" },
  FIELDS_INVALID: { status: 400, title: "Fields invalid" },
  DATA_FOLDER_IN_USE: { status: 503, title: "Data folder in use" },
  DATA_FOLDER_NOT_WRITABLE: { status: 503, title: "Data folder not writable" },
  DATA_FOLDER_NEWER: { status: 503, title: "Data folder of a newer version" },
  DATA_FOLDER_DAMAGED: { status: 503, title: "Data folder damaged" },
  SERVER_STOPPING: { status: 503, title: "Server stopping" },
  PORT_IN_USE: { status: 503, title: "Port in use" },
  PORT_REFUSED: { status: 503, title: "Port refused" },
  INTERNAL: { status: 500, title: "Internal error" },
};

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: Words;
}

/** The body of `application/problem+json` (RFC 9457) for a refusal. A code that is not in the table is the sender's mistake: 422. */
export const problemOf = (refusal: Refusal): ProblemBody => {
  const kind = kinds[refusal.code] ?? { status: 422, title: refusal.code };
  return { type: `/api/docs#${refusal.code}`, title: kind.title, status: kind.status, code: refusal.code, detail: refusal.because };
};

/** All codes with status and title, for the documentation page. */
export const refusalKinds = (): { code: string; status: number; title: string }[] =>
  Object.entries(kinds).map(([code, kind]) => ({ code, ...kind }));
