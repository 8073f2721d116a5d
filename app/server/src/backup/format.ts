/**
 * What a backup is: gzip over lines of JSON. First the manifest; then for each table a line with its name and columns and one array of texts a row, as
 * PostgreSQL writes and reads them, which is the same on both engines; then attachments; last what all of it came to, with the sha256 of all lines before.
 */

export const formatName = "jiannuo-backup";
export const formatVersion = 1;

export interface Manifest {
  readonly format: typeof formatName;
  readonly version: number;
  readonly made: string;
  readonly program: string;
  /** Steps of the schema that the tables are of. */
  readonly migrations: readonly string[];
  /** Hash of the last block of the chain. */
  readonly head: string;
}

export interface TableLine {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Followed by its content in lines of base64. */
export interface FileLine {
  readonly file: string;
  readonly bytes: number;
}

export interface EndLine {
  readonly end: { readonly rows: Readonly<Record<string, number>>; readonly files: number; readonly sha256: string };
}

type Row = readonly (string | null)[];

export type Line = TableLine | FileLine | EndLine | Row | string;

export const isRow = (line: Line): line is Row => Array.isArray(line);
