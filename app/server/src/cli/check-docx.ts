/** `jiannuo check 稿.docx --year 2024`: a draft against the registers, itself and its own words, as comments in the same file or as lines. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isRefusal } from "@jiannuo/quantity";
import { type DocxFinding, commentsFor, linesOf, withComments } from "@jiannuo/writing/docx-in";
import { isRefused } from "../books/refused.ts";
import { booksCommand } from "./books-command.ts";
import type { Language } from "./words.ts";
import { writeOut } from "./write-out.ts";
import { yearIsYear, yearOf } from "./year-flag.ts";

const placeOf = ({ paragraph, start, quote }: DocxFinding, language: Language): string =>
  language === "zh" ? `第${paragraph + 1}段第${start + 1}字：${quote}` : `paragraph ${paragraph + 1}, character ${start + 1}: ${quote}`;

const summary = (findings: readonly DocxFinding[], language: Language): string => {
  const count = (severity: DocxFinding["severity"]): number => findings.filter((one) => one.severity === severity).length;
  return language === "zh"
    ? `有误 ${count("wrong")} 处，存疑 ${count("doubtful")} 处，提示 ${count("note")} 处。`
    : `${count("wrong")} wrong, ${count("doubtful")} doubtful, ${count("note")} notes.`;
};

export const checkDocx = booksCommand({
  options: { year: { type: "string" }, out: { type: "string" } },
  files: [1, 1],
  usage: { zh: "jiannuo check 稿.docx --year 2024 [--out 批注稿.docx]", en: "jiannuo check DRAFT.docx --year 2024 [--out MARKED.docx]" },
  check: yearIsYear,
  run: async ({ files, flags, who, session, print, refused, terminal, language }) => {
    const file = resolve(files[0]!);
    const checked = await session.ask("checkDocx", { who, file, year: yearOf({ flags })! });
    if (isRefused(checked)) return refused(checked);
    const { findings } = checked;
    if (typeof flags["out"] === "string") {
      const marked = withComments(await readFile(file), commentsFor(findings, { at: new Date().toISOString(), language }));
      if (isRefusal(marked)) return refused([marked]);
      const code = await writeOut({ terminal, language, flags }, flags["out"], marked);
      if (code !== 0) return code;
    }
    if (flags["json"]) await print({ file, findings });
    else {
      const told = findings.flatMap((one) => [placeOf(one, language), ...linesOf(one, language).map((line) => `    ${line}`)]);
      await terminal.out(`${[...(typeof flags["out"] === "string" ? [] : told), summary(findings, language)].join("\n")}\n`);
    }
    return findings.some(({ severity }) => severity !== "note") ? 1 : 0;
  },
});
