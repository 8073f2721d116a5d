/** The parts of a .docx, taken out once and put back as they were but for those that are replaced. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { ZipError, openArchive } from "@jiannuo/reading/decode";
import { zipSync } from "fflate";
import { everyOf, readXml } from "./xml-tree.ts";

export type Parts = ReadonlyMap<string, Uint8Array>;

const notDocx = (): Refusal =>
  refuse(
    "NOT_DOCX",
    "这份文件不是 docx 文档；请在 WPS 或 Word 里另存为 docx 再试。",
    "This file is not a docx document; save it as docx in WPS or Word and try again.",
  );
const REFUSALS: Readonly<Record<ZipError["reason"], () => Refusal>> = {
  damaged: () =>
    refuse(
      "DAMAGED_FILE",
      "这份文件已损坏或没有传完整；请打开原件重新保存后再试。",
      "This file is damaged or incomplete; save it again and retry.",
    ),
  password: () =>
    refuse(
      "PASSWORD_PROTECTED",
      "这份文件设有打开密码；请去掉密码后再试。",
      "This file is protected by a password; remove it and try again.",
    ),
  "too large": () =>
    refuse("TOO_LARGE", "这份文件解压后过大；请去掉图片后再试。", "This file unpacks to too much; take the pictures out and try again."),
};

/** Every part by its name, in the order of the file. Refuses with NOT_DOCX, DAMAGED_FILE, PASSWORD_PROTECTED or TOO_LARGE; never throws. */
export const openParts = (bytes: Uint8Array): Parts | Refusal => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return notDocx();
  try {
    const archive = openArchive(bytes);
    const parts = new Map(archive.names.map((name) => [name, archive.read(name)!]));
    return parts.has("[Content_Types].xml") && parts.has(mainPartOf(parts)) ? parts : notDocx();
  } catch (error) {
    // Whatever the unpacker stumbles over is damage of the file: it was given nothing else.
    return error instanceof ZipError ? REFUSALS[error.reason]() : REFUSALS.damaged();
  }
};

const DECODERS = [
  { mark: [0xff, 0xfe], name: "utf-16le" },
  { mark: [0xfe, 0xff], name: "utf-16be" },
];

/** A part as text; undefined where there is none of that name. */
export const textOfPart = (parts: Parts, name: string): string | undefined => {
  const part = parts.get(name);
  if (part === undefined) return undefined;
  const marked = DECODERS.find(({ mark }) => mark.every((byte, i) => part[i] === byte));
  return new TextDecoder(marked?.name ?? "utf-8").decode(part);
};

/** Usually word/document.xml; some writers name it otherwise, and the package says so. */
export const mainPartOf = (parts: Parts): string => {
  const usual = "word/document.xml";
  if (parts.has(usual)) return usual;
  const relationships = readXml(textOfPart(parts, "_rels/.rels") ?? "");
  const main = everyOf(relationships, "Relationship").find(({ attributes }) => attributes["Type"]?.endsWith("/officeDocument"));
  return (main?.attributes["Target"] ?? usual).replace(/^\//, "");
};

/** Where the relationships of a part stand: word/document.xml → word/_rels/document.xml.rels. */
export const relationshipsOf = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

const EARLIEST = new Date(Date.UTC(1980, 0, 2));

/** The file again; replaced parts are given as text, new ones stand last. The moment of packing leaves no trace, so the same parts give the same bytes. */
export const packParts = (parts: Parts, replaced: ReadonlyMap<string, string>): Uint8Array => {
  const encoder = new TextEncoder();
  const all = new Map<string, Uint8Array>(parts);
  for (const [name, text] of replaced) all.set(name, encoder.encode(text.replace(/^(<\?xml[^>]*encoding=["'])[^"']+/, "$1UTF-8")));
  return zipSync(Object.fromEntries(all), { level: 6, mtime: EARLIEST });
};
