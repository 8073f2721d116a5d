/** What was done last: said on the page of its entry, which opens when the form has gone. */
import type { Answer } from "../../api/types.ts";
import { createCell } from "../../kit/cell.ts";

export interface Done {
  readonly act: string;
  readonly answer: Answer;
}

export const lastDone = createCell<Done | undefined>(undefined);
