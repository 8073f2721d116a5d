/** Rows as aligned columns that fit a terminal. */
import { pad, widthOf } from "./width.ts";

export interface Column {
  readonly head: string;
  /** The widest that it may become. */
  readonly most: number;
  readonly side?: "left" | "right";
}

const gap = "  ";

/** Lines without trailing blanks: heads, a rule, then the rows. A column is as wide as its widest cell, at most `most`. */
export const columns = (described: readonly Column[], rows: readonly (readonly string[])[]): string[] => {
  const flat = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ")));
  const widths = described.map(({ head, most }, i) =>
    Math.max(
      widthOf(head),
      Math.min(
        most,
        flat.reduce((widest, row) => Math.max(widest, widthOf(row[i] ?? "")), 0),
      ),
    ),
  );
  const line = (cells: readonly string[]): string =>
    described
      .map(({ side }, i) => pad(cells[i] ?? "", widths[i] ?? 0, side === "left" ? "left" : "right"))
      .join(gap)
      .trimEnd();
  return [line(described.map(({ head }) => head)), widths.map((width) => "-".repeat(width)).join(gap), ...flat.map(line)];
};
