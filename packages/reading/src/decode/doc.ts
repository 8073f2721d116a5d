/**
 * .doc, and .wps that is Word inside (MS-DOC): the text of the main document from its piece table.
 * Read here because the extractor that exists follows damaged chains for ever and takes other properties for deletions.
 */
import { decodeAs } from "./characters.ts";
import { readDocLists } from "./doc-lists.ts";
import { findProperty, readRuns, viewOf } from "./doc-properties.ts";
import type { Run, Stretch } from "./doc-properties.ts";
import { readDocStyles, readNumberedAs } from "./doc-styles.ts";
import { numberingOf } from "./numbering.ts";
import type { List } from "./numbering.ts";
import { toPlain, withLabels } from "./doc-text.ts";
import type { OleContent } from "./ole.ts";

type Word = Extract<OleContent, { kind: "word" }>;

/** `margins` are headers and footers, in which only a secrecy mark is looked for. */
export type Doc = { readonly text: string; readonly margins: string } | { readonly problem: "damaged" | "password" | "too old" };

/** Offsets into the file information block (MS-DOC: FibBase and what follows); a place and a length in the table stream follow each other. */
const FIB = {
  magic: 0x00,
  flags: 0x0a,
  mainLength: 0x4c,
  footnoteLength: 0x50,
  headerLength: 0x54,
  commentLength: 0x5c,
  endnoteLength: 0x60,
  textBoxLength: 0x64,
  headerBoxLength: 0x68,
  styles: 0xa2,
  characters: 0xfa,
  paragraphs: 0x102,
  pieces: 0x1a2,
  lists: 0x2e2,
  listOverrides: 0x2ea,
} as const;

const WORD_97 = 0xa5ec;
const WORD_6 = 0xa5dc;
const ENCRYPTED = 0x0100;
const IN_1TABLE = 0x0200;

/** Throws `RangeError` where a damaged offset points outside. */
export const readDoc = ({ main, stream }: Word): Doc => {
  const fib = viewOf(main);
  const magic = fib.getUint16(FIB.magic, true);
  if (magic !== WORD_97) return { problem: magic === WORD_6 ? "too old" : "damaged" };
  const flags = fib.getUint16(FIB.flags, true);
  if ((flags & ENCRYPTED) !== 0) return { problem: "password" };
  const tableBytes = stream((flags & IN_1TABLE) !== 0 ? "1Table" : "0Table");
  if (tableBytes === undefined) return { problem: "damaged" };
  const table = viewOf(tableBytes);
  const stretch = (offset: number): Stretch => ({ at: fib.getUint32(offset, true), bytes: fib.getUint32(offset + 4, true) });

  const characters = readRuns(main, table, stretch(FIB.characters), "character");
  const pieces = readPieceTable(table, stretch(FIB.pieces).at);
  // Pieces do not overlap; damaged ones could fill the memory.
  if (pieces.reduce((sum, { bytes }) => sum + bytes, 0) > main.length) return { problem: "damaged" };
  const deleted = characters.filter(({ properties }) => findProperty(properties, DELETED) === 1 || findProperty(properties, HIDDEN) === 1);
  const all = pieces.map((piece) => pieceText(main, piece, deleted)).join("");
  const mainLength = fib.getUint32(FIB.mainLength, true);
  if (all.length < mainLength) return { problem: "damaged" };

  const styles = readDocStyles(table, stretch(FIB.styles));
  const numbering = numberingOf(findLists(table, stretch(FIB.lists), stretch(FIB.listOverrides)));
  const labelAt = finder(readRuns(main, table, stretch(FIB.paragraphs), "paragraph"), pieces);
  const label = (markAt: number): string => {
    const paragraph = labelAt(markAt);
    if (paragraph === undefined) return "";
    const { list = "0", level = 0 } = { ...styles(paragraph.style), ...readNumberedAs(paragraph.properties) };
    return numbering.next(list, level);
  };
  const stories = [FIB.footnoteLength, FIB.headerLength, FIB.commentLength, FIB.endnoteLength, FIB.textBoxLength, FIB.headerBoxLength];
  let at = mainLength;
  const [, headers = "", , , boxes = "", headerBoxes = ""] = stories.map((length) =>
    toPlain(all.slice(at, (at += fib.getUint32(length, true)))),
  );
  const body = toPlain(withLabels(all.slice(0, mainLength), label));
  return { text: boxes === "" ? body : `${body}\n${boxes}`, margins: `${headers}\n${headerBoxes}` };
};

/** Lists only label paragraphs: where their tables are odd, the text is read without labels rather than not at all. */
const findLists = (table: DataView, definitions: Stretch, overrides: Stretch): Map<string, List> => {
  try {
    return readDocLists(table, definitions, overrides);
  } catch {
    return new Map();
  }
};

/** Finds the properties of the paragraph whose mark is the character at an index of the text: over its piece to its place in the file. */
const finder = (runs: readonly Run[], pieces: readonly PieceOfDoc[]): ((index: number) => Run | undefined) => {
  let piece = 0;
  let before = 0;
  return (index) => {
    while (piece < pieces.length && index - before >= lengthOf(pieces[piece]!)) before += lengthOf(pieces[piece++]!);
    const found = pieces[piece];
    if (found === undefined) return undefined;
    const at = found.at + (index - before) * (found.isCompressed ? 1 : 2);
    return findRun(runs, at);
  };
};

const findRun = (runs: readonly Run[], at: number): Run | undefined => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return runs[low] !== undefined && runs[low]!.start <= at ? runs[low] : undefined;
};

interface PieceOfDoc {
  /** Place in the WordDocument stream and length in bytes. */
  readonly at: number;
  readonly bytes: number;
  /** Windows-1252 with one byte a character; UTF-16 otherwise. */
  readonly isCompressed: boolean;
}

const lengthOf = ({ bytes, isCompressed }: PieceOfDoc): number => (isCompressed ? bytes : bytes / 2);

/** Clx: property modifiers (skipped), then the pieces: character positions and, for each, where the characters are. */
const readPieceTable = (table: DataView, from: number): PieceOfDoc[] => {
  let at = from;
  while (table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (table.getUint8(at) !== 2) throw new RangeError("no piece table");
  const count = (table.getUint32(at + 1, true) - 4) / 12;
  const positions = at + 5;
  const pieces: PieceOfDoc[] = [];
  for (let i = 0; i < count; i++) {
    const length = table.getUint32(positions + 4 * (i + 1), true) - table.getUint32(positions + 4 * i, true);
    const where = table.getUint32(positions + 4 * (count + 1) + 8 * i + 2, true);
    const isCompressed = (where & 0x40000000) !== 0;
    const start = where & 0x3fffffff;
    pieces.push({ at: isCompressed ? start / 2 : start, bytes: isCompressed ? length : 2 * length, isCompressed });
  }
  return pieces;
};

const DELETED = 0x0800;
const HIDDEN = 0x083c;

/** Characters of a piece; those that a revision deleted or that are hidden become NUL, which is left out at the end. */
const pieceText = (main: Uint8Array, piece: PieceOfDoc, deleted: readonly Run[]): string => {
  if (piece.bytes < 0 || piece.at + piece.bytes > main.length) throw new RangeError("a piece lies outside the file");
  const bytes = main.slice(piece.at, piece.at + piece.bytes);
  for (const { start, end } of deleted) bytes.fill(0, Math.max(0, start - piece.at), Math.max(0, end - piece.at));
  return piece.isCompressed
    ? Array.from(bytes, (byte) => WINDOWS_1252[byte] ?? String.fromCharCode(byte)).join("")
    : decodeAs("utf-16le", bytes);
};

/** What Windows-1252 has in the place of the C1 controls, as far as it stands in compressed pieces. */
const WINDOWS_1252: Readonly<Record<number, string>> = {
  0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰", 0x8a: "Š", 0x8b: "‹", 0x8c: "Œ",
  0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9a: "š", 0x9b: "›", 0x9c: "œ", 0x9f: "Ÿ",
}; // prettier-ignore
