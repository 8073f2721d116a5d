/** .docx (ECMA-376): the paragraphs of the body as Word shows them, with automatic numbers, without deleted revisions. */
import type { Archive } from "./zip.ts";
import { lineWriter } from "./lines.ts";
import type { LineWriter } from "./lines.ts";
import { readLists } from "./docx-lists.ts";
import { numberingOf } from "./numbering.ts";
import type { NumberedAs } from "./numbering.ts";
import { readStyles } from "./docx-styles.ts";
import { walkXml } from "./xml.ts";

export interface Docx {
  readonly text: string;
  /** Headers and footers: no part of the text, but a secrecy mark may stand there. */
  readonly margins: string;
}

/** Undefined when the archive is no Word document. Throws `ZipError` on damage. */
export const readDocx = (archive: Archive): Docx | undefined => {
  const body = archive.readText(findMainPart(archive));
  if (body === undefined) return undefined;
  const label = docxLabeller(archive.readText("word/numbering.xml"), archive.readText("word/styles.xml"));
  const margins = archive.names
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .map((name) => bodyText(archive.readText(name) ?? "", () => ""));
  return { text: bodyText(body, label), margins: margins.join("\n") };
};

/** Usually word/document.xml; some writers name it otherwise, and the package says so. */
const findMainPart = (archive: Archive): string => {
  let main = "word/document.xml";
  if (archive.names.includes(main)) return main;
  walkXml(archive.readText("_rels/.rels") ?? "", {
    open: (name, attributes) => {
      if (name === "Relationship" && attributes["Type"]?.endsWith("/officeDocument") === true)
        main = (attributes["Target"] ?? "").replace(/^\//, "");
    },
  });
  return main.startsWith("word/") ? main : "word/document.xml";
};

type Labeller = (style: string | undefined, own: NumberedAs) => string;

/** Automatic numbers of paragraphs, to be asked once for each paragraph in the order of the document: `一、`, "" where it has none. */
export const docxLabeller = (numberingXml: string | undefined, stylesXml: string | undefined): Labeller => {
  const numbering = numberingOf(readLists(numberingXml));
  const styleNumbering = readStyles(stylesXml);
  return (style, own) => {
    const inherited = styleNumbering(style);
    const list = own.list ?? inherited.list;
    if (list === undefined || list === "0") return "";
    const tied = style === undefined || own.list !== undefined ? undefined : numbering.levelOfStyle(list, style);
    return numbering.next(list, own.level ?? tied ?? inherited.level ?? 0);
  };
};

/** A paragraph while it is read; text boxes within it are texts of their own, which follow it. */
interface Paragraph {
  style?: string;
  list?: string;
  level?: number;
  isLabelled: boolean;
  /** Its end mark is a deleted revision: the next paragraph goes on in its line. */
  joinsNext: boolean;
  readonly boxes: string[];
}

/** Left out with all that is in them: revisions taken back, the second copy of a drawing, pinyin over characters, a drawing's own names. */
const LEFT_OUT = new Set(["del", "moveFrom", "Fallback", "rt", "instrText", "delText", "pPrChange", "rPrChange", "sectPr"]);

const bodyText = (xml: string, label: Labeller): string => {
  const writers: LineWriter[] = [lineWriter()];
  const paragraphs: Paragraph[] = [];
  const path: string[] = [];
  let leftOut = 0;
  let isVanished = false;
  /** Of each open field, whether its instruction or its result is read: only the result is seen. */
  const inInstruction: boolean[] = [];
  const lines = (): LineWriter => writers.at(-1)!;
  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (leftOut > 0 || isVanished || paragraph === undefined || inInstruction.includes(true)) return;
    labelOnce(paragraph);
    lines().write(text);
  };
  const labelOnce = (paragraph: Paragraph): void => {
    if (paragraph.isLabelled) return;
    paragraph.isLabelled = true;
    lines().write(label(paragraph.style, paragraph));
  };

  walkXml(xml, {
    open: (name, attributes) => {
      const parent = path.at(-1);
      path.push(name);
      // <w:del> in the properties of a paragraph or row marks its end; around runs it holds what was deleted.
      if (name === "del" && parent === "rPr" && path.at(-3) === "pPr") {
        const paragraph = paragraphs.at(-1);
        if (paragraph) paragraph.joinsNext = true;
      }
      if (LEFT_OUT.has(name)) leftOut++;
      if (leftOut > 0) return;
      if (name === "p") paragraphs.push({ isLabelled: false, joinsNext: false, boxes: [] });
      else if (name === "txbxContent") writers.push(lineWriter());
      else if (name === "tr") lines().openRow();
      else if (name === "tc") lines().openCell();
      else if (name === "r") isVanished = false;
      else if (name === "vanish") isVanished = parent === "rPr" && path.at(-3) === "r" && isOn(attributes["val"]);
      else readProperty(paragraphs.at(-1), name, parent, attributes["val"]);
      if (parent === "r") {
        // Before the first character a tab is an indent and a break belongs to the page.
        const hasBegun = paragraphs.at(-1)?.isLabelled === true;
        if (hasBegun && (name === "tab" || name === "ptab")) write("\t");
        else if (hasBegun && (name === "br" || name === "cr")) write("\n");
        else if (name === "noBreakHyphen") write("-");
        else if (name === "fldChar") turnField(inInstruction, attributes["fldCharType"]);
      }
    },
    text: (text) => {
      if (path.at(-1) === "t") write(text);
    },
    close: (name) => {
      path.pop();
      if (LEFT_OUT.has(name)) {
        leftOut--;
        return;
      }
      if (leftOut > 0) return;
      if (name === "tr") lines().closeRow();
      else if (name === "r") isVanished = false;
      else if (name === "txbxContent") {
        const box = writers.pop()!.toText();
        if (writers.length === 0) writers.push(lineWriter());
        if (box.trim() !== "") paragraphs.at(-1)?.boxes.push(box);
      } else if (name === "p") {
        const paragraph = paragraphs.pop();
        if (paragraph === undefined) return;
        // An empty numbered paragraph counts in Word too.
        if (!paragraph.isLabelled && (paragraph.list !== undefined || paragraph.style !== undefined)) label(paragraph.style, paragraph);
        if (!paragraph.joinsNext) lines().line();
        for (const box of paragraph.boxes) {
          lines().write(box);
          lines().line();
        }
      }
    },
  });
  return writers[0]!.toText();
};

const turnField = (inInstruction: boolean[], turn: string | undefined): void => {
  if (turn === "begin") inInstruction.push(true);
  else if (turn === "end") inInstruction.pop();
  else if (turn === "separate" && inInstruction.length > 0) inInstruction[inInstruction.length - 1] = false;
};

const readProperty = (paragraph: Paragraph | undefined, name: string, parent: string | undefined, val = ""): void => {
  if (paragraph === undefined) return;
  if (name === "pStyle") paragraph.style = val;
  else if (name === "numId" && parent === "numPr") paragraph.list = val;
  else if (name === "ilvl" && parent === "numPr") paragraph.level = Number(val);
};

const isOn = (val: string | undefined): boolean => val !== "0" && val !== "false" && val !== "off";
