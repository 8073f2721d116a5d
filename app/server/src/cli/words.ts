/** What the command line says, in the language of the person's terminal: Chinese, or English where LANG says so. */
import type { Words } from "@jiannuo/quantity";

export type Language = keyof Words;

export const languageOf = (env: NodeJS.ProcessEnv): Language =>
  (env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "").toLowerCase().startsWith("en") ? "en" : "zh";

export const help: Words = {
  zh: `践诺：读政府工作报告

用法
  jiannuo read 文件… [--table]        读报告：数据、目标、承诺、项目，各在原文何处。
                                      一个文件输出一个 JSON，几个文件每个一行；--table 给人看
  jiannuo check 文件… [--json]        校核：报告里前后不一致的地方，每处给出两个出处
  jiannuo split 文件 --docx|--xlsx [--out 文件]
                                      责任分解表（Word 或 Excel）；已有同名文件时须用 --out 指明
  jiannuo openapi                     HTTP 接口的 OpenAPI 文档
  jiannuo --help | --version

可读的文件：.txt（UTF-8、UTF-16、GB18030）、.html、.docx、.doc、.wps、.pdf、.ofd；“-”是标准输入。
涉密文件不读。语言随 LANG：en 开头用英文，其余用中文。

退出码
  0  都读成了（check：没有肯定的错误，存疑的不算）
  1  check 发现至少一处肯定的错误
  2  有文件读不了或用法不对，原因写在标准错误里；其余文件照读`,
  en: `Jiannuo reads government work reports

Usage
  jiannuo read FILE… [--table]        figures, targets, commitments and projects, each at its place in the text.
                                      One JSON document for one file, one line each for several; --table for people
  jiannuo check FILE… [--json]        what does not agree within a report, each with both places
  jiannuo split FILE --docx|--xlsx [--out FILE]
                                      responsibility table (Word or Excel); an existing file is replaced only with --out
  jiannuo openapi                     the OpenAPI document of the HTTP API
  jiannuo --help | --version

Files: .txt (UTF-8, UTF-16, GB18030), .html, .docx, .doc, .wps, .pdf, .ofd; "-" is standard input.
Files that bear secrecy marks are not read. Language: English where LANG starts with en, else Chinese.

Exit codes
  0  everything was read (check: nothing certainly wrong; doubtful findings do not count)
  1  check found at least one thing that is certainly wrong
  2  a file could not be read, or the usage is wrong: the reason stands on standard error; other files are still read`,
};

export const severityNames: Readonly<Record<"wrong" | "doubtful", Words>> = {
  wrong: { zh: "错误", en: "wrong" },
  doubtful: { zh: "存疑", en: "doubtful" },
};

export const heads = {
  line: { zh: "行", en: "line" },
  metric: { zh: "指标", en: "metric" },
  value: { zh: "数值", en: "value" },
  unit: { zh: "单位", en: "unit" },
  status: { zh: "状态", en: "status" },
  quote: { zh: "原文", en: "text" },
  action: { zh: "动作", en: "action" },
  object: { zh: "对象", en: "object" },
  name: { zh: "名称", en: "name" },
  stage: { zh: "阶段", en: "stage" },
  amount: { zh: "总投资（元）", en: "investment (元)" },
} as const satisfies Record<string, Words>;
