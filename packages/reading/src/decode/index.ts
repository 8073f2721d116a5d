/** The door of reading: the bytes of a file become its text, or a refusal that says what is wrong with which file. */
import { isRefusal } from "@jiannuo/quantity";
import type { Refusal } from "@jiannuo/quantity";
import type { Carrier, Source } from "../reading.ts";
import { decodeCharacters } from "./characters.ts";
import { decodePage, htmlToText } from "./html.ts";
import * as refusals from "./refusals.ts";
import type { FileName } from "./refusals.ts";
import { findSecrecyMark } from "./secrecy.ts";
import { sniffBytes, sniffText } from "./sniff.ts";
import { openArchive, ZipError } from "./zip.ts";

export { decodeCharacters } from "./characters.ts";
export { docxLabeller } from "./docx.ts";
export { findSecrecyMark, isClassified } from "./secrecy.ts";
export { sniffBytes } from "./sniff.ts";
export { type Archive, ZipError, openArchive } from "./zip.ts";

/** Largest file that is read, in bytes: reports are below 1 MB, and pictures are not read. */
export const MAX_BYTES = 100 * 1024 * 1024;

/** `name` is the file's name as people know it: refusals say it, and it decides only where the bytes do not. */
export interface DecodeOptions {
  readonly name?: string;
}

/** A decoded text; `margins` are headers and footers, in which only a secrecy mark is looked for. */
interface Decoded extends Source {
  readonly margins?: string;
}

/**
 * Decodes a report. For text files the text is the file's characters, unchanged but for a byte order mark.
 * Refuses with EMPTY_FILE, UNKNOWN_FORMAT, DAMAGED_FILE, SCAN_WITHOUT_TEXT, PASSWORD_PROTECTED, CLASSIFIED or TOO_LARGE.
 * Never throws, whatever the bytes. Example: `await decode(bytes, { name: "报告.docx" })` → `{ text: "青禾镇政府工作报告\n…", carrier: "docx" }`.
 */
export const decode = async (bytes: Uint8Array, options: DecodeOptions = {}): Promise<Source | Refusal> => {
  const file = refusals.fileName(options.name);
  if (bytes.length > MAX_BYTES) return refusals.tooLarge(file, MAX_BYTES / 1024 / 1024);
  if (bytes.length === 0) return refusals.emptyFile(file);
  const decoded = await decodeContent(bytes, options.name, file);
  if (isRefusal(decoded)) return decoded;
  const { text, carrier, margins = "" } = decoded;
  if (text.trim() === "") return refusals.emptyFile(file);
  const mark = findSecrecyMark(text) ?? findSecrecyMark(margins);
  return mark === undefined ? { text, carrier } : refusals.classified(file, mark);
};

const decodeContent = async (bytes: Uint8Array, name: string | undefined, file: FileName): Promise<Decoded | Refusal> => {
  try {
    const sniffed = sniffBytes(bytes);
    return sniffed.kind === "other" ? refusals.unknownFormat(file, sniffed.looksLike) : await READERS[sniffed.kind](bytes, file, name);
  } catch (error) {
    if (error instanceof ZipError && error.reason === "password") return refusals.passwordProtected(file);
    if (error instanceof ZipError && error.reason === "too large") return refusals.tooLarge(file, MAX_BYTES / 1024 / 1024);
    // Whatever a reader of a format stumbles over is damage of the file: it was given nothing else.
    return refusals.damagedFile(file);
  }
};

type Reader = (bytes: Uint8Array, file: FileName, name: string | undefined) => Promise<Decoded | Refusal>;

const fromText: Reader = async (bytes, file, name) => {
  const text = decodeCharacters(bytes);
  if (text === undefined) return refusals.unknownFormat(file);
  const form = sniffText(text, name);
  if (typeof form === "object") return refusals.unknownFormat(file, form.looksLike);
  return form === "plain" ? source(text, "txt") : source(htmlToText(decodePage(bytes) ?? text), "html");
};

const fromZip: Reader = async (bytes, file) => {
  const archive = openArchive(bytes);
  const { readDocx } = await import("./docx.ts");
  const docx = readDocx(archive);
  if (docx) return { ...docx, carrier: "docx" };
  const { readOfd } = await import("./ofd.ts");
  const ofd = readOfd(archive);
  if (ofd) return ofd.text === "" ? refusals.scanWithoutText(file) : { ...ofd, carrier: "ofd" };
  const known = ZIPPED.find(({ part }) => archive.names.some((name) => name.startsWith(part)));
  return refusals.unknownFormat(file, known?.looksLike ?? { zh: "压缩包（请先解压）", en: "an archive (unpack it first)" });
};

const ZIPPED: readonly { readonly part: string; readonly looksLike: FileName }[] = [
  { part: "xl/", looksLike: { zh: "电子表格（xlsx）", en: "a spreadsheet (xlsx)" } },
  { part: "ppt/", looksLike: { zh: "演示文稿（pptx）", en: "slides (pptx)" } },
  { part: "META-INF/manifest.xml", looksLike: { zh: "ODF 文档（请另存为 docx）", en: "an ODF document (save it as docx)" } },
];

const fromOle: Reader = async (bytes, file) => {
  const { openOle } = await import("./ole.ts");
  const content = await openOle(bytes);
  if (content.kind === "password") return refusals.passwordProtected(file);
  if (content.kind === "other") return refusals.unknownFormat(file, content.looksLike);
  const { readDoc } = await import("./doc.ts");
  const doc = readDoc(content);
  if ("problem" in doc) {
    if (doc.problem === "password") return refusals.passwordProtected(file);
    return doc.problem === "damaged"
      ? refusals.damagedFile(file)
      : refusals.unknownFormat(file, { zh: "Word 95 以前的文档（请另存为 docx）", en: "a document of Word 95 or older (save it as docx)" });
  }
  return { ...doc, carrier: "doc" };
};

const fromPdf: Reader = async (bytes, file) => {
  const { readPdf } = await import("./pdf.ts");
  const pdf = await readPdf(bytes);
  if ("text" in pdf) return { ...pdf, carrier: "pdf" };
  const refusalOf = { damaged: refusals.damagedFile, password: refusals.passwordProtected, "no text": refusals.scanWithoutText };
  return refusalOf[pdf.problem](file);
};

const READERS: Readonly<Record<Exclude<ReturnType<typeof sniffBytes>["kind"], "other">, Reader>> = {
  zip: fromZip,
  ole: fromOle,
  pdf: fromPdf,
  text: fromText,
};

const source = (text: string, carrier: Carrier): Decoded => ({ text, carrier });
