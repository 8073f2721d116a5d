/** `jiannuo check-format`: what in a Word file does not meet GB/T 9704-2012, and where. */
import { isRefusal } from "@jiannuo/quantity";
import { type FormatFinding, type FormatReport, checkFormat, formatRules } from "@jiannuo/writing";
import type { Command } from "./command.ts";
import { bytesOf, refusalLine } from "./files.ts";
import type { Language } from "./words.ts";

/** Places of one rule that are printed; the others are counted. */
const shownPlaces = 5;

const kinds: Readonly<Record<FormatReport["kind"], Record<Language, string>>> = {
  report: { zh: "代表大会的报告", en: "a report to a congress" },
  notice: { zh: "发文", en: "a paper that is sent" },
  other: { zh: "其他材料", en: "another paper" },
};

const parts = (part: string, language: Language): string =>
  language === "en"
    ? part
    : part
        .replace(/^section (\d+)/, "第$1节")
        .replace("document", "全文")
        .replace("footer", "页脚")
        .replace("settings", "文档设置")
        .replace(", ", "");

const place = ({ where: { part, paragraph, quote } }: FormatFinding, language: Language): string => {
  const from = paragraph === undefined ? parts(part, language) : language === "zh" ? `第${paragraph}段` : `paragraph ${paragraph}`;
  return quote ? (language === "zh" ? `${from}“${quote}”` : `${from} “${quote}”`) : from;
};

const linesOf = ({ findings }: FormatReport, language: Language): string[] => {
  const byRule = new Map<string, FormatFinding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return [...byRule].flatMap(([rule, found]) => {
    const { title, source } = formatRules.get(rule)!;
    const rest = found.length - shownPlaces;
    return [
      language === "zh" ? `【${title.zh}】${source}` : `[${title.en}] ${source}`,
      ...found.slice(0, shownPlaces).map((finding) => `    ${place(finding, language)}：${finding.because[language]}`),
      ...(rest > 0 ? [language === "zh" ? `    另 ${rest} 处` : `    ${rest} more`] : []),
    ];
  });
};

const summary = (path: string, { kind, looked, findings, skipped }: FormatReport, language: Language): string =>
  language === "zh"
    ? `${path}：按${kinds[kind].zh}检查 ${looked} 条，不符合 ${findings.length} 处；${skipped.length} 条不适用。`
    : `${path}: looked at as ${kinds[kind].en} by ${looked} rules, ${findings.length} findings; ${skipped.length} rules do not apply.`;

export const checkFormatCommand: Command = {
  options: { json: { type: "boolean" } },
  files: [1, Number.POSITIVE_INFINITY],
  run: async ({ files, flags, terminal, language }) => {
    let code = 0;
    for (const path of files) {
      const bytes = await bytesOf(path);
      const report = isRefusal(bytes) ? bytes : checkFormat(bytes);
      if (isRefusal(report)) {
        terminal.err(refusalLine(path, report, language));
        code = 2;
        continue;
      }
      if (code === 0 && report.findings.length > 0) code = 1;
      await terminal.out(
        `${flags["json"] ? JSON.stringify({ file: path, ...report }) : [summary(path, report, language), ...linesOf(report, language)].join("\n")}\n`,
      );
    }
    return code;
  },
};
