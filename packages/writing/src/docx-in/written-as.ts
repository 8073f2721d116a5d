/** Which draft a file was written from, by the figures that it says it was written with. */
import { readBindingProperties } from "../docx/binding-marks.ts";
import { type Draft, bindingsOf } from "../report/draft.ts";
import { customProperties } from "./custom-properties.ts";
import type { OpenDocx } from "./open-docx.ts";

const told = (figures: readonly { readonly id: string; readonly text: string }[]): ReadonlySet<string> =>
  new Set(figures.map(({ id, text }) => `${id} ${text}`));

/** Whether every figure of the draft stands in the file's properties as it was; false for a file that a program took them from. */
export const writtenAs = ({ parts }: OpenDocx, draft: Draft): boolean => {
  const written = told(readBindingProperties(customProperties(parts)).bindings);
  const figures = told(bindingsOf(draft).map(({ run }) => ({ id: run.binding.id, text: run.text })));
  return written.size > 0 && figures.size > 0 && [...figures].every((figure) => written.has(figure));
};
