/** Word files that a command names: read here, where the books are. */
import { readFile } from "node:fs/promises";
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { DocxFinding } from "@jiannuo/writing/docx-in";
import type { Refusals } from "../../books/books.ts";
import { isRefused } from "../../books/refused.ts";
import { codeOf, messageOf } from "../../failure.ts";
import { type AdoptedReport, adoptDocxFile } from "../../reports/adopt-docx.ts";
import { type ReadText, checkDocxFile } from "../../reports/check-docx.ts";
import type { Ask } from "../asks.ts";
import type { Home } from "../home.ts";

const bytesOf = async (file: string): Promise<Uint8Array | Refusal> => {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = codeOf(error) || messageOf(error);
    return refuse("FILE_UNREADABLE", `${file} 读不了（${reason}）。`, `${file} cannot be read (${reason}).`);
  }
};

const readHere: ReadText = async (text) => {
  const { read } = await import("@jiannuo/reading");
  return read({ text, carrier: "docx" });
};

export const answerCheckDocx = async (
  { books }: Home,
  { who, file, year }: Ask<"checkDocx">,
): Promise<{ readonly findings: readonly DocxFinding[] } | Refusals> => {
  const bytes = await bytesOf(file);
  if ("code" in bytes) return [bytes];
  const checked = await checkDocxFile(books, who, { bytes, year, read: readHere, now: new Date() });
  return isRefused(checked) ? checked : { findings: checked.findings };
};

export const answerAdoptDocx = async (
  { books }: Home,
  { who, file, year, report }: Ask<"adoptDocx">,
): Promise<AdoptedReport | Refusals> => {
  const bytes = await bytesOf(file);
  return "code" in bytes ? [bytes] : adoptDocxFile(books, who, { bytes, read: readHere, year, report });
};
