/** From the bytes of a file to what was read in it. */
import type { Refusal } from "@jiannuo/quantity";
import type { Carrier, Reading } from "@jiannuo/reading";

export interface ReadFile {
  readonly carrier: Carrier;
  readonly reading: Reading;
  /** How long decoding and reading took, in milliseconds. */
  readonly readMs: number;
}

/** Reads files, and reads a text again that was decoded before. */
export interface Reader {
  readonly version: string;
  readonly readBytes: (bytes: Uint8Array, name: string) => Promise<ReadFile | Refusal>;
  readonly readText: (text: string, carrier: Carrier) => Promise<ReadFile | Refusal>;
  readonly close: () => Promise<void>;
}
