/** Decodes and reads in this thread: what the command line and the worker do. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { type Carrier, type Reading, read } from "@jiannuo/reading";
import { decode } from "@jiannuo/reading/decode";
import type { ReadFile } from "./reader.ts";

const nothingFound = (): Refusal =>
  refuse(
    "NOTHING_FOUND",
    "里面没有读到数据、承诺或项目。请确认这是政府工作报告的正文。",
    "No figure, commitment or project was found in it. Make sure that this is the body of a government work report.",
  );

/** The longest reports have some 60,000 characters; what is thirty times as long is something else, and would fill memory and database. */
const mostCharacters = 2_000_000;

const tooLong = (characters: number): Refusal =>
  refuse(
    "TEXT_TOO_LONG",
    `里面有 ${characters} 个字，不像一份政府工作报告（上限 ${mostCharacters} 字）。请只给报告正文。`,
    `It holds ${characters} characters, which is no government work report (at most ${mostCharacters}). Give the body of the report only.`,
  );

const isEmpty = ({ figures, commitments, projects }: Reading): boolean => figures.length + commitments.length + projects.length === 0;

/** Reads a text that was decoded before. */
export const readText = (text: string, carrier: Carrier, startedAt = performance.now()): ReadFile | Refusal => {
  if (text.length > mostCharacters) return tooLong(text.length);
  const reading = read({ text, carrier });
  return isEmpty(reading) ? nothingFound() : { carrier, reading, readMs: Math.round((performance.now() - startedAt) * 10) / 10 };
};

/** Reads the bytes of a file; `name` helps only where the bytes leave the format open. */
export const readBytes = async (bytes: Uint8Array, name: string): Promise<ReadFile | Refusal> => {
  const startedAt = performance.now();
  const source = await decode(bytes, { name });
  return isRefusal(source) ? source : readText(source.text, source.carrier, startedAt);
};
