/** Properties of characters and paragraphs of a .doc: pages of 512 bytes that say, stretch by stretch, what holds (MS-DOC: ChpxFkp, PapxFkp). */

/** A stretch of the WordDocument stream and the block of properties (grpprl) that it has. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly properties: DataView;
  /** Of a paragraph: its style; 0 for characters. */
  readonly style: number;
}

/** A stretch of the table stream that the file information block names. */
export interface Stretch {
  readonly at: number;
  readonly bytes: number;
}

const PAGE_BYTES = 512;
/** A paragraph's entry in a page: an offset and twelve bytes of line heights. */
const PARAGRAPH_ENTRY_BYTES = 13;

/** Runs in file order, from the pages that a stretch of the table stream lists. Throws `RangeError` on damage. */
export const readRuns = (main: Uint8Array, table: DataView, { at, bytes }: Stretch, kind: "character" | "paragraph"): Run[] => {
  const runs: Run[] = [];
  const count = (bytes - 4) / 8;
  if (count * PAGE_BYTES > main.length) throw new RangeError("more pages than the file has");
  for (let i = 0; i < count; i++) {
    const page = PAGE_BYTES * (table.getUint32(at + 4 * (count + 1) + 4 * i, true) & 0x3fffff);
    runs.push(...readPage(viewOf(main.subarray(page, page + PAGE_BYTES)), kind));
  }
  return runs.sort((a, b) => a.start - b.start);
};

const readPage = (page: DataView, kind: "character" | "paragraph"): Run[] => {
  const runs: Run[] = [];
  const count = page.getUint8(PAGE_BYTES - 1);
  for (let i = 0; i < count; i++) {
    const entry = kind === "character" ? 4 * (count + 1) + i : 4 * (count + 1) + PARAGRAPH_ENTRY_BYTES * i;
    const at = 2 * page.getUint8(entry);
    if (at === 0) continue;
    const range = { start: page.getUint32(4 * i, true), end: page.getUint32(4 * i + 4, true) };
    runs.push({
      ...range,
      ...(kind === "character" ? { properties: slice(page, at + 1, page.getUint8(at)), style: 0 } : paragraphBlock(page, at)),
    });
  }
  return runs;
};

/** GrpPrlAndIstd: its length in words, or a zero and then the length; the style first. */
const paragraphBlock = (page: DataView, at: number): { properties: DataView; style: number } => {
  const words = page.getUint8(at);
  const [start, length] = words === 0 ? [at + 2, 2 * page.getUint8(at + 1)] : [at + 1, 2 * words - 1];
  return { style: page.getUint16(start, true), properties: slice(page, start + 2, length - 2) };
};

const slice = (view: DataView, at: number, length: number): DataView =>
  new DataView(view.buffer, view.byteOffset + at, Math.max(0, Math.min(length, view.byteLength - at)));

/** Length of a property's operand by the top three bits of its code; the seventh says its own length. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, undefined, 3] as const;

/** The operand of a property, its last setting; undefined where the block does not name it. One or two bytes, unsigned. */
export const findProperty = (block: DataView, wanted: number): number | undefined => {
  let found: number | undefined;
  let at = 0;
  while (at + 3 <= block.byteLength) {
    const code = block.getUint16(at, true);
    const length = OPERAND_BYTES[code >> 13] ?? 1 + block.getUint8(at + 2);
    if (code === wanted && at + 2 + length <= block.byteLength)
      found = length === 1 ? block.getUint8(at + 2) : block.getUint16(at + 2, true);
    at += 2 + length;
  }
  return found;
};

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
