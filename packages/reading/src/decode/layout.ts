/** Text that is only placed on a page (PDF, OFD): pieces with coordinates become lines as a reader sees them. */

import { withoutRadicals } from "./radicals.ts";

/** A run of characters on a page; x to the right, y downwards, both in the same unit as `size`, the height of its type. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Pieces of one line, in their order, as one text: type is justified by distance, so only a wide gap is a space, and a very wide one a tab. */
export const joinPieces = (pieces: readonly Piece[]): Line => {
  let text = "";
  let end = 0;
  for (const piece of pieces) {
    const gap = text === "" ? 0 : (piece.x - end) / (piece.size || 1);
    if (gap > 2) text += "\t";
    else if (gap > 0.9) text += "\u3000";
    else if (gap > 0.15 && isWestern(text.at(-1)) && isWestern(piece.text.at(0))) text += " ";
    text += piece.text;
    end = piece.x + piece.width;
  }
  const [first] = pieces;
  return { text: closeUp(withoutRadicals(text)), x: first?.x ?? 0, y: first?.y ?? 0, size: first?.size ?? 0 };
};

const isWestern = (char: string | undefined): boolean => char !== undefined && /[A-Za-z]/.test(char);

/** Spaces between Chinese and digits (`增长 8.5 %`) come from a PDF writer's distances and are no text; those between words stay. */
const closeUp = (text: string): string =>
  text
    .replace(new RegExp(`(?<=[${CHINESE}]) (?=[\\d+\\-])`, "gu"), "")
    .replace(new RegExp(`(?<=\\d) (?=[.%‰％${CHINESE}])`, "gu"), "")
    .replace(new RegExp(`(?<=[%‰％]) (?=[${CHINESE}])`, "gu"), "")
    .trimEnd();

const CHINESE = "\\p{Script=Han}\\u3001-\\u303F\\uFF00-\\uFFEF\\u2014\\u2026\\u2018-\\u201D";

/** `margins` are page numbers and running heads, in which only a secrecy mark is looked for. */
export interface PagedText {
  readonly text: string;
  readonly margins: string;
}

/** Pages of lines as one text, page numbers and running heads apart; an indented line begins with two full-width spaces, as Chinese paragraphs do. */
export const pagesToText = (pages: readonly (readonly Line[])[]): PagedText => {
  const running = findRunningLines(pages);
  const isMargin = (page: readonly Line[], i: number): boolean =>
    isAtEdge(page, i) && (isPageNumber(page[i]!.text) || running.has(shapeOf(page[i]!.text)));
  const texts = pages
    .flatMap((page) => columnsOf(page.filter((line, i) => line.text.trim() !== "" && !isMargin(page, i))))
    .flatMap((column) => {
      const margin = leftMargin(column);
      return column.map((line) => (line.x - margin > 1.2 * line.size ? "\u3000\u3000" : "") + line.text.trim());
    });
  const margins = pages.flatMap((page) => page.filter((_, i) => isMargin(page, i)).map(({ text }) => text));
  return { text: texts.join("\n"), margins: margins.join("\n") };
};

/** Lines that follow one another down the page; where the next one stands higher, another column begins. */
const columnsOf = (lines: readonly Line[]): Line[][] => {
  const columns: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    if (last && line.y > last.y - 0.6 * line.size) columns.at(-1)!.push(line);
    else columns.push([line]);
    last = line;
  }
  return columns;
};

/** The leftmost place where lines of a column begin, single ones apart: paragraphs are indented against it. */
const leftMargin = (lines: readonly Line[]): number => {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return Math.min(...[...counts].filter(([, count]) => count >= 0.1 * lines.length).map(([x]) => x), Infinity);
};

const isAtEdge = (page: readonly Line[], i: number): boolean => i < 2 || i >= page.length - 2;

// «— 12 —», «第 3 页 共 20 页», «- 5 -», «3/20»
const isPageNumber = (text: string): boolean =>
  /^[\s\p{Pd}~·]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[,，/]?\s*共?\s*\d{1,3}\s*页?)?[\s\p{Pd}~·]*$/u.test(text);

const shapeOf = (text: string): string => text.replace(/\d+/g, "0").replace(/\s+/g, "");

/** First or last lines that come again on most pages, but for their page number. */
const findRunningLines = (pages: readonly (readonly Line[])[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const shapes = new Set(page.filter((_, i) => isAtEdge(page, i)).map((line) => shapeOf(line.text)));
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3 && count > pages.length / 2).map(([shape]) => shape));
};
