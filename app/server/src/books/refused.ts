/** Tells what the books refused from what they answered. */
import type { Refusals } from "./books.ts";

/** A list may be an answer too; one of refusals is never empty. */
export const isRefused = (answer: object): answer is Refusals =>
  Array.isArray(answer) && answer.length > 0 && answer.every((one: object) => "because" in one && "code" in one);
