/** Lines of text, put together from the blocks, cells and runs of a page. What stands between two texts is decided when the second comes. */
type Gap = "none" | "space" | "line" | "tab" | "row";

export interface LineWriter {
  readonly write: (text: string) => void;
  /** A space, unless something wider stands there or the line begins. */
  readonly space: () => void;
  /** A new line for a block or a break; beside a cell just begun there is none. */
  readonly line: () => void;
  /** A new row of a table, and a new cell in it. Rows may nest: a table within a cell. */
  readonly openRow: () => void;
  readonly closeRow: () => void;
  readonly openCell: () => void;
  readonly toText: () => string;
}

const BETWEEN: Readonly<Record<Gap, string>> = { none: "", space: " ", line: "\n", tab: "\t", row: "\n" };

export const lineWriter = (): LineWriter => {
  const parts: string[] = [];
  /** Cells begun in each open row, the innermost last. */
  const cells: number[] = [];
  let gap: Gap = "none";
  let atLineStart = true;
  return {
    write: (text) => {
      if (text === "") return;
      const between = parts.length === 0 ? "" : BETWEEN[gap];
      if (between !== "") parts.push(between);
      parts.push(text);
      gap = "none";
      atLineStart = text.endsWith("\n");
    },
    space: () => {
      if (gap === "none" && !atLineStart) gap = "space";
    },
    line: () => {
      if (gap === "none" || gap === "space") gap = "line";
    },
    openRow: () => {
      cells.push(0);
      gap = "row";
    },
    closeRow: () => {
      cells.pop();
      gap = "row";
    },
    openCell: () => {
      const before = cells.pop();
      // Text of the cell before may have ended with a block: between two cells that is a tab all the same.
      if (before !== undefined && before > 0 && gap !== "row") gap = "tab";
      if (before !== undefined) cells.push(before + 1);
    },
    toText: () => parts.join(""),
  };
};
