/** What is bound in a Word file that was written here, wherever it has been since: bookmarks say where, the properties of the file say to what. */
import { type Refusal, isRefusal } from "@jiannuo/quantity";
import {
  type WrittenBinding,
  type WrittenExplained,
  type WrittenUnbound,
  bookmarkOf,
  readBindingProperties,
} from "../docx/binding-marks.ts";
import type { Binding } from "../report/draft.ts";
import { customProperties } from "./custom-properties.ts";
import { type OpenDocx, openDocx } from "./open-docx.ts";

export interface BoundInDocx {
  /** As it stands in the file now. */
  readonly quote: string;
  readonly binding: Binding;
  /** As it stood when the file was written. */
  readonly written: string;
  /** Number of the paragraph, from 0, and the place in its text. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface SignedInDocx {
  readonly quote: string;
  readonly signed: WrittenUnbound;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

interface Spot {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Where each bookmark that covers text stands; of a name that a program copied, the first. */
const spotsOf = ({ paragraphs }: OpenDocx): ReadonlyMap<string, Spot> => {
  const spots = new Map<string, Spot>();
  paragraphs.forEach(({ text, bookmarks }, paragraph) => {
    for (const { name, start, end } of bookmarks)
      if (!spots.has(name)) spots.set(name, { paragraph, start, end, quote: text.slice(start, end) });
  });
  return spots;
};

const inOrder = (a: Spot, b: Spot): number => a.paragraph - b.paragraph || a.start - b.start;

const bindingOf = ({ text: _text, ...binding }: WrittenBinding): Binding => binding;

/** The figures of an opened file in the order of its text; empty for a file that was not written here. */
export const boundIn = (open: OpenDocx): readonly BoundInDocx[] => {
  const spots = spotsOf(open);
  return readBindingProperties(customProperties(open.parts))
    .bindings.flatMap((written) => {
      const spot = spots.get(bookmarkOf(written.id));
      return spot ? [{ ...spot, binding: bindingOf(written), written: written.text }] : [];
    })
    .toSorted(inOrder);
};

/** The numbers of an opened file that somebody signed for, in the order of its text. */
export const signedIn = (open: OpenDocx): readonly SignedInDocx[] => {
  const spots = spotsOf(open);
  return readBindingProperties(customProperties(open.parts))
    .unbound.flatMap((signed) => {
      const spot = spots.get(signed.mark);
      return spot ? [{ ...spot, signed }] : [];
    })
    .toSorted(inOrder);
};

/** What was answered to findings when the file was written. */
export const explainedIn = (open: OpenDocx): readonly WrittenExplained[] => readBindingProperties(customProperties(open.parts)).explained;

/** Every bound figure of a file that still stands in its bookmark. Refuses as `openDocx` does. Example: `[{ quote: "279批", binding: {…}, … }]`. */
export const bindingsIn = (bytes: Uint8Array): readonly BoundInDocx[] | Refusal => {
  const open = openDocx(bytes);
  return isRefusal(open) ? open : boundIn(open);
};
