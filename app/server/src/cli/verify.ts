/** `jiannuo verify`: the trial balance. Exit code 1 where something differs. */
import type { Verified } from "../books/books.ts";
import { booksCommand } from "./books-command.ts";
import type { Language } from "./words.ts";

export const verifiedLines = ({ events, entries, postings, totals, head, unsealed, first }: Verified, language: Language): string[] => {
  const isZh = language === "zh";
  return [
    isZh
      ? `办理记录 ${events}，条目 ${entries}，计入 ${postings}，合计 ${totals}`
      : `${events} events, ${entries} entries, ${postings} postings, ${totals} totals`,
    isZh ? `链末 ${head || "（无）"}，未入链 ${unsealed}` : `head ${head || "(none)"}, ${unsealed} unsealed`,
    first
      ? isZh
        ? `不一致：${first.where}：${first.what}`
        : `Differs: ${first.where}: ${first.what}`
      : isZh
        ? "全部一致"
        : "Everything agrees",
  ];
};

export const verify = booksCommand({
  options: {},
  files: [0, 0],
  usage: { zh: "jiannuo verify [--json]", en: "jiannuo verify [--json]" },
  run: async ({ session, flags, print, refused, terminal, language }) => {
    const verified = await session.ask("verify", {});
    if (!("events" in verified)) return refused(verified);
    if (flags["json"]) await print(verified);
    else await terminal.out(`${verifiedLines(verified, language).join("\n")}\n`);
    return verified.first ? 1 : 0;
  },
});
