/** `jiannuo check`: what does not agree within a report; with `--year` what of a Word file is doubtful against the registers too. */
import { refuse } from "@jiannuo/quantity";
import type { Reading } from "@jiannuo/reading";
import { type Finding, checkReading } from "@jiannuo/writing";
import type { Command, Invocation } from "./command.ts";
import { readFiles } from "./files.ts";
import { lineFinder } from "./line-at.ts";
import { type Language, severityNames } from "./words.ts";

const linesOf = (reading: Reading, findings: readonly Finding[], language: Language): string[] => {
  const lineOf = lineFinder(reading.text);
  return findings.flatMap(({ severity, because, places }) => [
    `${language === "zh" ? `【${severityNames[severity].zh}】` : `[${severityNames[severity].en}] `}${because[language]}`,
    ...places.map(({ start, end, quote }) => {
      const { line, character } = lineOf(start);
      return language === "zh"
        ? `    第${line}行第${character}字（${start}–${end}）：${quote}`
        : `    line ${line}, character ${character} (${start}–${end}): ${quote}`;
    }),
  ]);
};

const summary = (path: string, findings: readonly Finding[], language: Language): string => {
  const wrong = findings.filter(({ severity }) => severity === "wrong").length;
  const doubtful = findings.length - wrong;
  if (findings.length === 0)
    return language === "zh" ? `${path}：没有发现前后不一致的地方。` : `${path}: nothing was found that does not agree.`;
  return language === "zh" ? `${path}：错误 ${wrong} 处，存疑 ${doubtful} 处。` : `${path}: ${wrong} wrong, ${doubtful} doubtful.`;
};

const againstBooks = async (invocation: Invocation): Promise<number> => {
  const [{ checkDocx }, { sayRefusals }] = await Promise.all([import("./check-docx.ts"), import("./books-command.ts")]);
  if (invocation.flags["year"] !== undefined && invocation.files.length === 1) return checkDocx.run(invocation);
  return sayRefusals(invocation, [refuse("ONE_FILE_AND_YEAR", `应写成：${checkDocx.usage!.zh}。`, `Write: ${checkDocx.usage!.en}.`)]);
};

export const check: Command = {
  options: { json: { type: "boolean" }, year: { type: "string" }, out: { type: "string" }, as: { type: "string" } },
  files: [1, Number.POSITIVE_INFINITY],
  run: async ({ files, flags, terminal, language }) => {
    // Against the registers: only then the books are opened.
    if (flags["year"] !== undefined || flags["out"] !== undefined) return againstBooks({ files, flags, terminal, language });
    let isWrong = false;
    const isWhole = await readFiles(files, { terminal, language }, async (path, reading) => {
      const findings = checkReading(reading);
      isWrong ||= findings.some(({ severity }) => severity === "wrong");
      const text = flags["json"]
        ? JSON.stringify({ file: path, findings })
        : [summary(path, findings, language), ...linesOf(reading, findings, language)].join("\n");
      await terminal.out(`${text}\n`);
    });
    if (!isWhole) return 2;
    return isWrong ? 1 : 0;
  },
};
