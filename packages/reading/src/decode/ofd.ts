/** .ofd (GB/T 33190-2016): the placed characters of each page, sorted into lines from top to bottom. */
import type { Archive } from "./zip.ts";
import { joinPieces, pagesToText } from "./layout.ts";
import type { Line, PagedText, Piece } from "./layout.ts";
import { walkXml } from "./xml.ts";
import type { Attributes } from "./xml.ts";

/** The text of an OFD archive, "" when its pages are pictures only; undefined when it is no OFD. Throws `ZipError` on damage. */
export const readOfd = (archive: Archive): PagedText | undefined => {
  const entry = archive.names.find((name) => name.toLowerCase() === "ofd.xml");
  if (entry === undefined) return undefined;
  const roots: string[] = [];
  collect(archive.readText(entry) ?? "", { text: (path, text) => path === "DocRoot" && roots.push(resolve("", text)) });
  return pagesToText(roots.flatMap((root) => readPages(archive, root)));
};

const readPages = (archive: Archive, root: string): Line[][] => {
  const templates = new Map<string, string>();
  const locations: string[] = [];
  collect(archive.readText(root) ?? "", {
    open: (name, attributes) => {
      const at = attributes["BaseLoc"];
      if (at === undefined) return;
      if (name === "TemplatePage") templates.set(attributes["ID"] ?? "", resolve(root, at));
      else if (name === "Page") locations.push(resolve(root, at));
    },
  });
  return locations.map((location) => {
    const own = readPieces(archive.readText(location) ?? "");
    // A template holds what stands on each page, a red head for example: text like the rest.
    const shared = own.templates.flatMap((id) => readPieces(archive.readText(templates.get(id) ?? "") ?? "").pieces);
    return linesOf([...shared, ...own.pieces]);
  });
};

const collect = (
  xml: string,
  on: { open?: (name: string, attributes: Attributes) => void; text?: (name: string, text: string) => void },
): void => {
  let current = "";
  let text = "";
  walkXml(xml, {
    open: (name, attributes) => {
      current = name;
      text = "";
      on.open?.(name, attributes);
    },
    text: (part) => {
      text += part;
    },
    close: (name) => {
      if (name === current) on.text?.(name, text.trim());
      current = "";
    },
  });
};

/** A location in the archive: from the root with `/`, else from the folder of the part that names it. */
const resolve = (from: string, to: string): string => {
  const folders = to.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of to.split(/[/\\]/)) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return folders.join("/");
};

interface TextObject {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  /** [a, b, c, d, e, f]: x′ = ax + cy + e, y′ = bx + dy + f. */
  readonly matrix: readonly number[];
}

const readPieces = (xml: string): { pieces: Piece[]; templates: string[] } => {
  const pieces: Piece[] = [];
  const templates: string[] = [];
  let object: TextObject | undefined;
  let code: { x: number; y: number; deltaX: number[]; deltaY: number[]; text: string } | undefined;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === "Template" && attributes["TemplateID"] !== undefined) templates.push(attributes["TemplateID"]);
      else if (name === "TextObject") {
        const [left = 0, top = 0] = numbers(attributes["Boundary"]);
        const matrix = numbers(attributes["CTM"]);
        object = { left, top, size: Number(attributes["Size"]) || 1, matrix: matrix.length === 6 ? matrix : [1, 0, 0, 1, 0, 0] };
      } else if (name === "TextCode") {
        // A second code of an object goes on where the first began, unless it says otherwise.
        code = {
          x: Number(attributes["X"] ?? code?.x ?? 0),
          y: Number(attributes["Y"] ?? code?.y ?? 0),
          deltaX: deltas(attributes["DeltaX"]),
          deltaY: deltas(attributes["DeltaY"]),
          text: "",
        };
      }
    },
    text: (text) => {
      if (code) code.text += text;
    },
    close: (name) => {
      if (name === "TextCode" && object && code) {
        place(object, code, pieces);
        code.text = "";
      } else if (name === "TextObject") object = code = undefined;
    },
  });
  return { pieces, templates };
};

const place = (
  object: TextObject,
  code: { x: number; y: number; deltaX: number[]; deltaY: number[]; text: string },
  into: Piece[],
): void => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = object.matrix;
  const size = object.size * (Math.hypot(c, d) || 1);
  let { x, y } = code;
  for (const [i, char] of Array.from(code.text.replace(/[\r\n\t]/g, "")).entries()) {
    const width = object.size * (char < "\u2000" ? 0.5 : 1);
    if (char.trim() !== "")
      into.push({
        text: char,
        x: object.left + a * x + c * y + e,
        y: object.top + b * x + d * y + f,
        width: width * Math.hypot(a, b),
        size,
      });
    x += code.deltaX[i] ?? (code.deltaY.length > 0 ? 0 : width);
    y += code.deltaY[i] ?? 0;
  }
};

const numbers = (list: string | undefined): number[] => (list ?? "").split(/\s+/).filter(Boolean).map(Number).filter(Number.isFinite);

/** `5 5 5 5` may be written `g 4 5` (GB/T 33190). */
const deltas = (list: string | undefined): number[] => {
  const out: number[] = [];
  const words = (list ?? "").split(/\s+/).filter(Boolean);
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== "g") out.push(Number(words[i]) || 0);
    else {
      const count = Math.min(Number(words[i + 1]) || 0, MAX_REPEAT);
      for (let n = 0; n < count; n++) out.push(Number(words[i + 2]) || 0);
      i += 2;
    }
  }
  return out;
};

/** No text object is longer; a damaged count must not fill the memory. */
const MAX_REPEAT = 10_000;

const linesOf = (pieces: Piece[]): Line[] => {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((p, q) => p.y - q.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && piece.y - first.y <= 0.5 * Math.max(first.size, piece.size)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => joinPieces(line.toSorted((p, q) => p.x - q.x)));
};
