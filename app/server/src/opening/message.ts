/** How a server answers a command: lines of JSON, progress as it comes and the answer at the end. */
import type { Refusals } from "../books/books.ts";

export const messageType = "application/x-ndjson";

export type Message<T> =
  | { readonly progress: string }
  | { readonly answer: T }
  | { readonly refused: Refusals }
  | { readonly failed: string };

/** Nothing but a sign of life: a long verify says little, and a silent connection is given up. */
export const beat = "\n";
export const beatMs = 10_000;

export const toLine = <T>(message: Message<T>): string => `${JSON.stringify(message)}\n`;
