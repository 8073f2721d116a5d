/** The paragraphs of a document part as Word shows them with all changes accepted (ECMA-376 part 1, §17): insertions are text, deletions are not. */
import type { docxLabeller } from "@jiannuo/reading/decode";
import type { Bookmark, DocxParagraph, Piece, RunPlace } from "./paragraph.ts";
import { type XmlElement, charactersOf, childOf } from "./xml-tree.ts";

type Labeller = ReturnType<typeof docxLabeller>;

/** What is read through: their runs are runs of the paragraph. */
const THROUGH = new Set([
  "ins",
  "moveTo",
  "hyperlink",
  "smartTag",
  "sdt",
  "sdtContent",
  "fldSimple",
  "customXml",
  "dir",
  "bdo",
  "rubyBase",
]);

interface Growing {
  text: string;
  label: string;
  readonly pieces: Piece[];
  readonly bookmarks: Bookmark[];
  readonly cell?: { readonly row: number; readonly cell: number };
}

/** Reads `xml`, whose root is `root`. A paragraph whose end mark was deleted is one with the next. Text boxes are left alone. */
export const readParagraphs = (xml: string, root: XmlElement, label: Labeller): readonly DocxParagraph[] => {
  const paragraphs: Growing[] = [];
  /** Of each open field, whether its instruction is read: only its result is seen. It may run over paragraphs. */
  const fields: { isInstruction: boolean }[] = [];
  const open = new Map<string, { readonly name: string; readonly paragraph: Growing | undefined; readonly start: number }>();
  let current: Growing | undefined;
  let joins = false;
  let rows = 0;
  let cells = 0;

  const write = (text: string, run: RunPlace, element: XmlElement, isText: boolean): void => {
    if (current === undefined || text === "" || fields.some(({ isInstruction }) => isInstruction)) return;
    const start = current.text.length;
    current.text += text;
    const characters = isText && !run.isWhole ? { tag: `${element.prefix}${element.name}`, from: element.contentFrom } : undefined;
    current.pieces.push({
      start,
      end: current.text.length,
      run,
      from: element.from,
      to: element.to,
      ...(characters ? { characters } : {}),
    });
  };

  const bookmark = (element: XmlElement): void => {
    const id = element.attributes["id"] ?? "";
    if (element.name === "bookmarkStart") {
      open.set(id, { name: element.attributes["name"] ?? "", paragraph: current, start: current?.text.length ?? 0 });
      return;
    }
    const begun = open.get(id);
    open.delete(id);
    const paragraph = begun?.paragraph ?? current;
    if (begun === undefined || paragraph === undefined) return;
    const end = paragraph.text.length;
    if (end > begun.start) paragraph.bookmarks.push({ name: begun.name, start: begun.start, end });
  };

  const runContent = (element: XmlElement, run: RunPlace): void => {
    for (const child of element.children) {
      if (child.name === "t") {
        const text = charactersOf(xml, child.contentFrom, child.contentTo);
        // A writer may put character data in CDATA: then its places cannot be counted.
        write(text, run, child, !xml.slice(child.contentFrom, child.contentTo).includes("<"));
      } else if (child.name === "tab" || child.name === "ptab") {
        // Before the first character a tab is an indent and a break belongs to the page.
        if (current?.text !== "") write("\t", run, child, false);
      } else if (child.name === "br" || child.name === "cr") {
        if (current?.text !== "" && !["page", "column"].includes(child.attributes["type"] ?? "")) write("\n", run, child, false);
      } else if (child.name === "noBreakHyphen") write("-", run, child, false);
      else if (child.name === "fldChar") turnField(fields, child.attributes["fldCharType"]);
      else if (child.name === "ruby") for (const base of childOf(child, "rubyBase")?.children ?? []) runContent(base, run);
    }
  };

  const inline = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.name === "r") {
        const properties = childOf(child, "rPr");
        if (isVanished(properties)) {
          for (const turn of child.children) if (turn.name === "fldChar") turnField(fields, turn.attributes["fldCharType"]);
          continue;
        }
        runContent(child, {
          from: child.from,
          to: child.to,
          prefix: child.prefix,
          opening: xml.slice(child.from, child.contentFrom),
          properties: properties ? xml.slice(properties.from, properties.to) : "",
          isWhole: child.children.some(({ name }) => name === "ruby"),
        });
      } else if (child.name.startsWith("bookmark")) bookmark(child);
      else if (THROUGH.has(child.name)) inline(child);
    }
  };

  const paragraph = (element: XmlElement, cell: Growing["cell"]): void => {
    const properties = childOf(element, "pPr");
    const before: Growing | undefined = joins ? current : undefined;
    current = before ?? { text: "", label: "", pieces: [], bookmarks: [], ...(cell ? { cell } : {}) };
    if (before === undefined) {
      paragraphs.push(current);
      current.label = labelOf(properties, label);
    }
    // What was opened between two paragraphs begins with the next.
    for (const [id, begun] of open)
      if (begun.paragraph === undefined) open.set(id, { ...begun, paragraph: current, start: current.text.length });
    inline(element);
    joins = childOf(childOf(properties, "rPr"), "del") !== undefined;
    if (!joins) current = undefined;
  };

  const block = (element: XmlElement, cell: Growing["cell"]): void => {
    for (const child of element.children) {
      if (child.name === "p") paragraph(child, cell);
      else if (child.name === "tr") {
        const row = ++rows;
        for (const one of cellsOf(child)) block(one, { row, cell: ++cells });
      } else if (child.name.startsWith("bookmark")) bookmark(child);
      else if (child.name === "AlternateContent") for (const choice of child.children.slice(0, 1)) block(choice, cell);
      else if (["tbl", "sdt", "sdtContent", "ins", "moveTo", "customXml"].includes(child.name)) block(child, cell);
    }
  };
  block(childOf(root, "body") ?? root, undefined);
  return paragraphs;
};

/** The cells of a row, also those that a content control holds. */
const cellsOf = (row: XmlElement): readonly XmlElement[] =>
  row.children.flatMap((child) =>
    child.name === "tc" ? [child] : ["sdt", "sdtContent", "ins"].includes(child.name) ? cellsOf(child) : [],
  );

const turnField = (fields: { isInstruction: boolean }[], turn: string | undefined): void => {
  if (turn === "begin") fields.push({ isInstruction: true });
  else if (turn === "end") fields.pop();
  else if (turn === "separate") for (const field of fields.slice(-1)) field.isInstruction = false;
};

const isVanished = (properties: XmlElement | undefined): boolean => {
  const vanish = childOf(properties, "vanish");
  return vanish !== undefined && !["0", "false", "off"].includes(vanish.attributes["val"] ?? "1");
};

const labelOf = (properties: XmlElement | undefined, label: Labeller): string => {
  const numbering = childOf(properties, "numPr");
  const list = childOf(numbering, "numId")?.attributes["val"];
  const level = childOf(numbering, "ilvl")?.attributes["val"];
  return label(childOf(properties, "pStyle")?.attributes["val"], {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) }),
  });
};
