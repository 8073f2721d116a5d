/** `jiannuo write`: the report of a year as a Word file, composed from the registers where there is none yet. */
import { refuse } from "@jiannuo/quantity";
import { isRefused } from "../books/refused.ts";
import { booksCommand } from "./books-command.ts";
import { writeOut } from "./write-out.ts";

const YEAR = /^(?:19|20|21)\d\d$/;

export const write = booksCommand({
  options: { year: { type: "string" }, out: { type: "string" } },
  files: [0, 0],
  usage: { zh: "jiannuo write --year 2024 --out 报告.docx", en: "jiannuo write --year 2024 --out REPORT.docx" },
  check: ({ flags }) => [
    ...(typeof flags["year"] === "string" && YEAR.test(flags["year"])
      ? []
      : [
          refuse(
            "YEAR_NEEDED",
            "请用 --year 写明报告是哪一年作的，如 --year 2024；回顾的是上一年。",
            "Say with --year in which year the report is given, such as --year 2024; it reviews the year before.",
          ),
        ]),
    ...(typeof flags["out"] === "string"
      ? []
      : [refuse("OUT_NEEDED", "请用 --out 写明存成哪个文件。", "Name the file to write with --out.")]),
  ],
  run: async ({ flags, who, session, print, refused, terminal, language }) => {
    const written = await session.ask("write", { who, year: Number(flags["year"]) });
    if (isRefused(written)) return refused(written);
    const { docx, ...told } = written;
    const out = String(flags["out"]);
    if (flags["json"]) {
      const code = await writeOut({ terminal, language, flags }, out, Buffer.from(docx, "base64"));
      if (code === 0) await print({ ...told, file: out });
      return code;
    }
    const { title, version, isNew, figures, moved } = told;
    terminal.err(
      language === "zh"
        ? `${title}：第 ${version} 稿${isNew ? "（新生成）" : ""}，已关联数据 ${figures} 个，与台账不符 ${moved} 个`
        : `${title}: version ${version}${isNew ? " (composed now)" : ""}, ${figures} bound figures, ${moved} of them not borne out`,
    );
    return writeOut({ terminal, language, flags }, out, Buffer.from(docx, "base64"));
  },
});
