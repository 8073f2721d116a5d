/** A .docx opened to be read and marked: its paragraphs with the way back into the file, and its parts as they are. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { docxLabeller, findSecrecyMark } from "@jiannuo/reading/decode";
import type { DocxParagraph } from "./paragraph.ts";
import { type Parts, mainPartOf, openParts, textOfPart } from "./parts.ts";
import { readParagraphs } from "./read-paragraphs.ts";
import { charactersOf, everyOf, readXml } from "./xml-tree.ts";

export interface OpenDocx {
  /** In the order of the document, those of tables too; text boxes are left alone. */
  readonly paragraphs: readonly DocxParagraph[];
  readonly parts: Parts;
  /** Name of the part that holds the text, and what is written in it. */
  readonly main: string;
  readonly xml: string;
}

/**
 * Opens a document saved by Word, WPS or LibreOffice. Refuses with NOT_DOCX, DAMAGED_FILE, PASSWORD_PROTECTED, TOO_LARGE, or CLASSIFIED for a file that
 * bears a secrecy mark in its text, headers or footers. Never throws, whatever the bytes.
 */
export const openDocx = (bytes: Uint8Array): OpenDocx | Refusal => {
  const parts = openParts(bytes);
  if (isRefusal(parts)) return parts;
  const main = mainPartOf(parts);
  const xml = textOfPart(parts, main) ?? "";
  const root = readXml(xml);
  if (root === undefined)
    return refuse("DAMAGED_FILE", "这份文件已损坏；请打开原件重新保存后再试。", "This file is damaged; save it again and retry.");
  const label = docxLabeller(textOfPart(parts, "word/numbering.xml"), textOfPart(parts, "word/styles.xml"));
  const paragraphs = readParagraphs(xml, root, label);
  const mark = findSecrecyMark(paragraphs.map(({ text }) => text).join("\n")) ?? findSecrecyMark(marginsOf(parts));
  if (mark !== undefined)
    return refuse(
      "CLASSIFIED",
      `这份文件标有“${mark}”，涉密和内部文件不得录入本系统，请按保密规定办理。`,
      `This file bears the mark “${mark}”; classified and internal papers may not be entered here.`,
    );
  return { paragraphs, parts, main, xml };
};

/** Headers and footers: no part of the text, but a secrecy mark may stand there. */
const marginsOf = (parts: Parts): string =>
  [...parts.keys()]
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .flatMap((name) => {
      const xml = textOfPart(parts, name)!;
      return everyOf(readXml(xml), "t").map(({ contentFrom, contentTo }) => charactersOf(xml, contentFrom, contentTo));
    })
    .join("\n");
