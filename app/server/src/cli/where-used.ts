/** `jiannuo where-used`: the sentences of reports in which a measure stands. */
import { isRefused } from "../books/refused.ts";
import { booksCommand } from "./books-command.ts";

export const whereUsed = booksCommand({
  options: {},
  files: [1, 1],
  usage: { zh: "jiannuo where-used 指标", en: "jiannuo where-used ID" },
  run: async ({ files, flags, who, session, print, refused, terminal, language }) => {
    const found = await session.ask("whereUsed", { who, measure: files[0]! });
    if (isRefused(found)) return refused(found);
    const { rows } = found;
    if (flags["json"]) {
      await print(rows);
      return 0;
    }
    if (rows.length === 0) terminal.err(language === "zh" ? "没有报告用到这个指标。" : "No report uses this measure.");
    else await terminal.out(rows.map(({ title, version, text, sentence }) => `${title}  v${version}  ${text}  ${sentence}\n`).join(""));
    return 0;
  },
});
