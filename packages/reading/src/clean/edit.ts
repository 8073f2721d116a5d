/** The one way in which a stage of cleaning changes a text: a list of edits, applied together with the map back to the source. */
import type { Clean } from "../document.ts";

/** Characters `start`…`end` are written as `text` ("" takes them out). Never empty in its range. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stage looks at a text and says what to write differently, in order and without overlaps. */
export type Stage = (text: string) => readonly Edit[];

/** The text as it is, each character standing for itself. */
export const untouched = (source: string): Clean => ({
  text: source,
  starts: Int32Array.from({ length: source.length }, (_, i) => i),
  ends: Int32Array.from({ length: source.length }, (_, i) => i + 1),
  source,
});

/**
 * The text with the edits in it. A replacement as long as what it replaces maps character by character; any other maps each of its
 * characters to the whole of what it replaces, so that a span can never end inside a slip that was read as one.
 */
export const rewrite = (clean: Clean, edits: readonly Edit[]): Clean => {
  if (edits.length === 0) return clean;
  for (const [i, edit] of edits.entries())
    if (edit.end <= edit.start || edit.start < (edits[i - 1]?.end ?? 0)) throw new Error(`edits out of order at ${edit.start}`);
  const grown = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  const starts = new Int32Array(clean.text.length + grown);
  const ends = new Int32Array(clean.text.length + grown);
  const pieces: string[] = [];
  let from = 0;
  let to = 0;
  const copy = (until: number): void => {
    pieces.push(clean.text.slice(from, until));
    starts.set(clean.starts.subarray(from, until), to);
    ends.set(clean.ends.subarray(from, until), to);
    to += until - from;
    from = until;
  };
  for (const edit of edits) {
    copy(edit.start);
    const alike = edit.text.length === edit.end - edit.start;
    for (let i = 0; i < edit.text.length; i++) {
      starts[to] = clean.starts[alike ? edit.start + i : edit.start]!;
      ends[to] = clean.ends[alike ? edit.start + i : edit.end - 1]!;
      to++;
    }
    pieces.push(edit.text);
    from = edit.end;
  }
  copy(clean.text.length);
  return { text: pieces.join(""), starts, ends, source: clean.source };
};

/** One edit for each match of a global pattern; `write` may decline with undefined. */
export const edits = (text: string, pattern: RegExp, write: (match: RegExpExecArray) => string | undefined): Edit[] => {
  const found: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match[0].length === 0) continue;
    const written = write(match);
    if (written !== undefined && written !== match[0])
      found.push({ start: match.index, end: match.index + match[0].length, text: written });
  }
  return found;
};
