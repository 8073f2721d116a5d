/** `jiannuo split`: the 责任分解表 of a report as a Word or Excel file. */
import { writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { splitDocx, splitReading, splitXlsx } from "@jiannuo/writing";
import { codeOf } from "../failure.ts";
import type { Command } from "./command.ts";
import { readFiles } from "./files.ts";

export const split: Command = {
  options: { docx: { type: "boolean" }, xlsx: { type: "boolean" }, out: { type: "string" } },
  files: [1, 1],
  run: async ({ files, flags, terminal, language }) => {
    const say = (zh: string, en: string): void => terminal.err(language === "zh" ? zh : en);
    if (Boolean(flags["docx"]) === Boolean(flags["xlsx"])) {
      say("请选一种格式：--docx 或 --xlsx。", "Choose one format: --docx or --xlsx.");
      return 2;
    }
    const format = flags["docx"] ? "docx" : "xlsx";
    let code = 0;
    const isWhole = await readFiles(files, { terminal, language }, async (path, reading) => {
      const rows = splitReading(reading);
      if (rows.length === 0) {
        say(`${path}：没有读到可分解的任务。`, `${path}: no task was found that could be divided.`);
        code = 2;
        return;
      }
      const title = reading.title || basename(path, extname(path));
      const content = await (format === "docx" ? splitDocx(rows, { title }) : splitXlsx(rows, { title }));
      const out = String(flags["out"] ?? `${basename(path, extname(path))}-责任分解表.${format}`);
      try {
        await writeFile(out, content, { flag: flags["out"] === undefined ? "wx" : "w" });
        await terminal.out(`${out}\n`);
      } catch (error) {
        const reason = codeOf(error);
        code = 2;
        if (reason === "EEXIST")
          say(`${out}：已有同名文件，请用 --out 指明要写的文件。`, `${out}: exists already; name the file to write with --out.`);
        else say(`${out}：写不了（${reason}）。`, `${out}: cannot be written (${reason}).`);
      }
    });
    return isWhole ? code : 2;
  },
};
