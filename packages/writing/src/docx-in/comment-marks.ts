/** Where comments begin and end, written into the text of a document: runs are cut so that a comment covers its characters exactly. */
import type { DocxParagraph, Piece, RunPlace } from "./paragraph.ts";
import { placeOfCharacter } from "./xml-tree.ts";

export interface Marked {
  /** Id of the comment in the file. */
  readonly id: number;
  readonly paragraph: DocxParagraph;
  /** In the text of the paragraph; law: 0 ≤ start < end ≤ length. */
  readonly start: number;
  readonly end: number;
}

/** One place of the part where marks stand. Within a run it is cut there, within a `w:t` that too. */
interface Cut {
  readonly at: number;
  readonly within?: RunPlace;
  /** Name of the `w:t` that is cut, with prefix. */
  readonly tag?: string;
  readonly ends: string[];
  readonly starts: string[];
}

/** The part with its marks; everything else in it stays character for character as it was. */
export const writeMarks = (xml: string, marks: readonly Marked[]): string => {
  const cuts = new Map<number, Cut>();
  const cutAt = (cut: Omit<Cut, "ends" | "starts">): Cut => {
    const known = cuts.get(cut.at) ?? { ...cut, ends: [], starts: [] };
    cuts.set(cut.at, known);
    return known;
  };
  for (const { id, paragraph, start, end } of marks) {
    const first = paragraph.pieces.find((piece) => piece.end > start);
    const last = paragraph.pieces.findLast((piece) => piece.start < end);
    if (first === undefined || last === undefined) throw new RangeError(`a comment at ${start}–${end} covers no text`);
    const w = first.run.prefix;
    cutAt(placeBefore(xml, paragraph, first, start)).starts.push(`<${w}commentRangeStart ${w}id="${id}"/>`);
    cutAt(placeBehind(xml, paragraph, last, end)).ends.push(
      `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`,
    );
  }
  let written = "";
  let from = 0;
  for (const cut of [...cuts.values()].toSorted((a, b) => a.at - b.at)) {
    written += xml.slice(from, cut.at) + textOfCut(cut);
    from = cut.at;
  }
  return written + xml.slice(from);
};

const textOfCut = ({ within, tag, ends, starts }: Cut): string => {
  const marks = ends.join("") + starts.join("");
  if (within === undefined) return marks;
  const { prefix, opening, properties } = within;
  const [closeText, openText] = tag === undefined ? ["", ""] : [`</${tag}>`, `<${tag} xml:space="preserve">`];
  return `${closeText}</${prefix}r>${marks}${opening}${properties}${openText}`;
};

const placeBefore = (xml: string, { pieces }: DocxParagraph, piece: Piece, start: number): Omit<Cut, "ends" | "starts"> => {
  const { run } = piece;
  const isFirst = pieces.find((one) => one.run === run) === piece;
  if (run.isWhole || (isFirst && start <= piece.start)) return { at: run.from };
  return within(xml, piece, start);
};

const placeBehind = (xml: string, { pieces }: DocxParagraph, piece: Piece, end: number): Omit<Cut, "ends" | "starts"> => {
  const { run } = piece;
  const isLast = pieces.findLast((one) => one.run === run) === piece;
  if (run.isWhole || (isLast && end >= piece.end)) return { at: run.to };
  return within(xml, piece, end);
};

const within = (xml: string, piece: Piece, at: number): Omit<Cut, "ends" | "starts"> => {
  const { run, characters } = piece;
  if (at <= piece.start) return { at: piece.from, within: run };
  if (at >= piece.end || characters === undefined) return { at: piece.to, within: run };
  return { at: placeOfCharacter(xml, characters.from, at - piece.start), within: run, tag: characters.tag };
};
