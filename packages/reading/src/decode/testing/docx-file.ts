/** Writes a .docx as small as Word opens it, for tests. */
import { strToU8, zipSync } from "fflate";

const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

export interface DocxParts {
  /** The inner XML of `<w:body>`. */
  readonly body: string;
  /** The inner XML of `<w:numbering>`, `<w:styles>` and `<w:hdr>`. */
  readonly numbering?: string;
  readonly styles?: string;
  readonly header?: string;
}

export const docxFile = ({ body, numbering, styles, header }: DocxParts): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    "word/document.xml": strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...(numbering === undefined ? {} : { "word/numbering.xml": strToU8(`<w:numbering ${W}>${numbering}</w:numbering>`) }),
    ...(styles === undefined ? {} : { "word/styles.xml": strToU8(`<w:styles ${W}>${styles}</w:styles>`) }),
    ...(header === undefined ? {} : { "word/header1.xml": strToU8(`<w:hdr ${W}>${header}</w:hdr>`) }),
  });

/** A paragraph with properties and one run of text. */
export const paragraph = (text: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;

export const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const numbered = (list: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** One list with the given levels, each as [number format, text of the label]. */
export const listOf = (levels: readonly (readonly [string, string])[]): string =>
  `<w:abstractNum w:abstractNumId="7">${levels
    .map(
      ([format, text], i) => `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;
