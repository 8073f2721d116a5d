/** A paragraph of a .docx as it is read, with the way back from each character to the run that carries it. */

/** A run (`w:r`) at its place in the part. */
export interface RunPlace {
  readonly from: number;
  readonly to: number;
  /** `w:` or "". */
  readonly prefix: string;
  /** Its start tag and its properties, as they are written: what a second half of it needs to look the same. */
  readonly opening: string;
  readonly properties: string;
  /** It holds runs of its own (pinyin over characters): not to be cut. */
  readonly isWhole: boolean;
}

/** Characters of a paragraph that stand in one element of one run. */
export interface Piece {
  /** In the text of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly run: RunPlace;
  /** The element, in the part. */
  readonly from: number;
  readonly to: number;
  /** Of `w:t`: its name with prefix, and where its characters begin. */
  readonly characters?: { readonly tag: string; readonly from: number };
}

/** A bookmark of Word, as far as it covers text of the paragraph. */
export interface Bookmark {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface DocxParagraph {
  readonly text: string;
  /** The automatic number before it, `一、`, which stands in no text. */
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly bookmarks: readonly Bookmark[];
  /** Numbers of the row and of the cell that it stands in, counted through the document; undefined outside of tables. */
  readonly cell?: { readonly row: number; readonly cell: number };
}
