/** `jiannuo read`: readings as JSON, or as tables for people. */
import type { Command } from "./command.ts";
import { readFiles } from "./files.ts";
import { tableOf } from "./table.ts";

export const read: Command = {
  options: { table: { type: "boolean" } },
  files: [1, Number.POSITIVE_INFINITY],
  run: async ({ files, flags, terminal, language }) => {
    const isAlone = files.length === 1;
    const indent = isAlone && terminal.isOutTty ? 2 : 0;
    let shown = 0;
    const isWhole = await readFiles(files, { terminal, language }, async (path, reading) => {
      if (flags["table"]) {
        const name = isAlone ? [] : [...(shown++ > 0 ? ["", ""] : []), `== ${path} ==`];
        return terminal.out(`${[...name, ...tableOf(reading, language)].join("\n")}\n`);
      }
      // Of several files each line says which one it is: a refused one has none.
      return terminal.out(`${JSON.stringify(isAlone ? reading : { file: path, ...reading }, null, indent)}\n`);
    });
    return isWhole ? 0 : 2;
  },
};
