/** `jiannuo leaders`: one page of A4 for leaders. */
import { refuse } from "@jiannuo/quantity";
import { isRefused } from "../books/refused.ts";
import { booksCommand } from "./books-command.ts";
import { writeOut } from "./write-out.ts";

export const leaders = booksCommand({
  options: { out: { type: "string" } },
  files: [0, 0],
  usage: { zh: "jiannuo leaders --out 一页纸.docx", en: "jiannuo leaders --out PAGE.docx" },
  check: ({ flags }) =>
    typeof flags["out"] === "string" ? [] : [refuse("OUT_NEEDED", "请用 --out 写明存成哪个文件。", "Name the file to write with --out.")],
  run: async ({ flags, who, session, print, refused, terminal, language }) => {
    const page = await session.ask("leaders", { who });
    if (isRefused(page)) return refused(page);
    const file = String(flags["out"]);
    const code = await writeOut({ terminal, language, flags }, file, Buffer.from(page.docx, "base64"));
    if (code === 0 && flags["json"]) await print({ file });
    return code;
  },
});
