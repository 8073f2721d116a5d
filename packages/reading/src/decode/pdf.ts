/** .pdf: the text layer, page by page, in the order in which it was written, which keeps columns apart. */
import { joinPieces, pagesToText } from "./layout.ts";
import type { Line, PagedText, Piece } from "./layout.ts";

export type Pdf = PagedText | { readonly problem: "damaged" | "password" | "no text" };

/** Loads PDF.js at the first call. Never throws. */
export const readPdf = async (bytes: Uint8Array): Promise<Pdf> => {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // PDF.js takes the bytes over and leaves an empty array behind, so it gets a copy; of a Node buffer `slice` would be none.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, cMapPacked: false, BinaryDataFactory: CMapFactory });
    try {
      const pages: Line[][] = [];
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        pages.push(linesOf(items.filter((item) => "str" in item), page.getViewport({ scale: 1 }).height)); // prettier-ignore
        page.cleanup();
      }
      const paged = pagesToText(pages);
      return /[\p{L}\p{N}]/u.test(paged.text) ? paged : { problem: "no text" };
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    return { problem: error instanceof Error && error.name === "PasswordException" ? "password" : "damaged" };
  }
};

/** How PDF.js asks for the tables that it does not bring; it wants a class. What is not a CMap (fonts to draw with) is not needed for text. */
class CMapFactory {
  readonly fetch = async ({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> => {
    const { chineseCMap } = await import("./pdf-cmaps.ts");
    const cmap = kind === "cMapUrl" ? chineseCMap(filename) : undefined;
    if (cmap === undefined) throw new Error(`no ${filename}`);
    return Uint8Array.from(cmap, (c) => c.charCodeAt(0));
  };
}

interface Item {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  /** Scale, skew and place as in PDF: [a, b, c, d, x, y], y upwards. */
  readonly transform: readonly unknown[];
  readonly hasEOL: boolean;
}

const linesOf = (items: readonly Item[], pageHeight: number): Line[] => {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  const end = (): void => {
    if (pieces.length > 0) lines.push(joinPieces(pieces));
    pieces = [];
  };
  for (const item of items) {
    const [, , c, d, x, y] = item.transform.map(Number);
    const size = Math.hypot(c ?? 0, d ?? 0) || item.height || 1;
    const piece = { text: item.str, x: x ?? 0, y: pageHeight - (y ?? 0), width: item.width, size };
    const last = pieces.at(-1);
    if (last && Math.abs(last.y - piece.y) > 0.6 * Math.max(last.size, size)) end();
    // Distances are seen from the coordinates: the blanks that PDF.js puts in for them say less.
    if (item.str.trim() !== "") pieces.push(piece);
    if (item.hasEOL) end();
  }
  end();
  return lines;
};
