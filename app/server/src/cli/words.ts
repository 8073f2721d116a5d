/** What the command line says, in the language of the person's terminal: Chinese, or English where LANG says so. */
import type { Words } from "@jiannuo/quantity";

export type Language = keyof Words;

export const languageOf = (env: NodeJS.ProcessEnv): Language =>
  (env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "").toLowerCase().startsWith("en") ? "en" : "zh";

export const help: Words = {
  zh: `践诺：读政府工作报告，记台账，查数据

用法
  jiannuo read 文件… [--table]        读报告：数据、目标、承诺、项目，各在原文何处。
                                      一个文件输出一个 JSON，几个文件每个一行；--table 给人看
  jiannuo check 文件… [--json]        校核：报告里前后不一致的地方，每处给出两个出处
  jiannuo check 稿.docx --year 2024 [--out 批注稿.docx]
                                      同时对照台账和措辞；--out 得到同一份文件，可疑的数和词旁有批注
  jiannuo adopt 修改稿.docx [--year 2024] [--report 编号]
                                      收回改过的稿子：没动的数保留取数，人工改动逐条列出
  jiannuo bindings 报告.docx [--json]  文件里关联了指标的数
  jiannuo check-format 文件… [--json]  版式检查：Word 文件按 GB/T 9704-2012 逐条检查，指出哪里不符合
  jiannuo split 文件 --docx|--xlsx [--out 文件]
                                      责任分解表（Word 或 Excel）；已有同名文件时须用 --out 指明
  jiannuo measure [指标…] --period 2023 [--place 村] [--as-of 日期]
                                      指标数值；不写指标则全部。每个指标记作“台账.指标”
  jiannuo drill 指标 --period 2023 [--place 村] [--as-of 日期]
                                      穿透：数值由哪些条目组成
  jiannuo reconcile 文件 --year 2024 [--out 文件.xlsx]
                                      对账：报告（这一年作的，回顾上一年）的每个数据与台账比对
  jiannuo sample 指标 --n 20 --seed 种子 [--period 2023] [--out 文件.xlsx]
                                      抽样底稿：按种子从指标的明细中抽条目，供审计核对
  jiannuo act 台账 办理 [--entry 条目] [--happened 日期] 栏目=值…
  jiannuo act 台账 reverse --event 办理记录 --reason 理由
                                      登记一项办理，或更正一项
  jiannuo period close 办所 月份       锁定一个月；reopen 办所 月份 --second 另一人 --reason 理由 则解锁
  jiannuo write --year 2024 --out 报告.docx
                                      写这一年作的报告：没有稿就由提纲和台账生成，有稿就导出最新一稿
  jiannuo leaders --out 一页纸.docx    给领导的一页纸：滞后什么、为什么、请决定什么
  jiannuo where-used 指标             何处使用：报告里用到这个指标的句子
  jiannuo verify                      试算：记录、条目、计入、合计和链是否一致
  jiannuo backup 文件                  备份全部数据；jiannuo restore 文件 恢复到空目录。
                                      --password-file 口令文件 则加密；恢复时 --erasures 已删除清单 重做备份以后的删除
  jiannuo account list                账号清单；add 账号 --name 姓名 --unit 单位 [--role 角色] 添加，
                                      reset 账号 重设密码，unlock 账号 恢复使用
  jiannuo unit list                   单位清单；add 名称… --kind village|enterprise|office|station [--file 名单] 添加，
                                      rename 单位 新名称 改名，move 单位 --under 单位 --from 日期 移动
  jiannuo openapi                     HTTP 接口的 OpenAPI 文档
  jiannuo --help | --version

账簿在 JIANNUO_DATA（默认 ./data）或 DATABASE_URL；第一次使用时建立演示数据（JIANNUO_DEMO=none 则不建）。
--as 岗位 指明由谁办理，默认 demo-office；--json 输出 JSON。服务正在运行时，命令经服务办理。

可读的文件：.txt（UTF-8、UTF-16、GB18030）、.html、.docx、.doc、.wps、.pdf、.ofd；“-”是标准输入。
涉密文件不读。语言随 LANG：en 开头用英文，其余用中文。

退出码
  0  都办成了（check：没有肯定的错误，存疑的不算）
  1  check 发现至少一处肯定的错误（带 --year：存疑的也算）；check-format 有不符合之处；verify 发现不一致
  2  有文件读不了或用法不对，原因写在标准错误里；其余文件照读`,
  en: `Jiannuo reads government work reports, keeps registers and answers for figures

Usage
  jiannuo read FILE… [--table]        figures, targets, commitments and projects, each at its place in the text.
                                      One JSON document for one file, one line each for several; --table for people
  jiannuo check FILE… [--json]        what does not agree within a report, each with both places
  jiannuo check DRAFT.docx --year 2024 [--out MARKED.docx]
                                      against the registers and its own words too; --out: the same file with comments
  jiannuo adopt EDITED.docx [--year 2024] [--report ID]
                                      takes an edited draft back: untouched figures stay bound, changes are listed
  jiannuo bindings REPORT.docx [--json]
                                      the figures of the file that are bound to measures
  jiannuo check-format FILE… [--json]  a Word file against GB/T 9704-2012, rule by rule: what is wrong where
  jiannuo split FILE --docx|--xlsx [--out FILE]
                                      responsibility table (Word or Excel); an existing file is replaced only with --out
  jiannuo measure [ID…] --period 2023 [--place UNIT] [--as-of DATE]
                                      figures of measures, register.measure each; all of them without an id
  jiannuo drill ID --period 2023 [--place UNIT] [--as-of DATE]
                                      the entries that make a figure up
  jiannuo reconcile FILE --year 2024 [--out FILE.xlsx]
                                      every figure of a report (given that year, of the year before) against the books
  jiannuo sample ID --n 20 --seed SEED [--period 2023] [--out FILE.xlsx]
                                      rows behind a figure, drawn by the seed, for an auditor
  jiannuo act REGISTER ACT [--entry ID] [--happened DAY] FIELD=VALUE…
  jiannuo act REGISTER reverse --event EVENT --reason REASON
                                      enters an act, or takes one back
  jiannuo period close OFFICE MONTH   closes a month; reopen OFFICE MONTH --second POST --reason REASON opens it again
  jiannuo write --year 2024 --out REPORT.docx
                                      the report given that year: composed where there is none, else its latest version
  jiannuo leaders --out PAGE.docx     one page for leaders: what is behind, why, what to decide
  jiannuo where-used ID               sentences of reports in which a measure stands
  jiannuo verify                      trial balance: events, entries, postings, totals and the chain agree
  jiannuo backup FILE                 everything in one file; jiannuo restore FILE puts it into an empty folder.
                                      --password-file FILE encrypts it; --erasures FILE erases again what was erased since
  jiannuo account list                who may sign in; add USER --name NAME --unit UNIT [--role ROLE] adds,
                                      reset USER gives a new password, unlock USER takes back into use
  jiannuo unit list                   units of the town; add NAME… --kind village|enterprise|office|station [--file LIST] adds,
                                      rename UNIT TITLE, move UNIT --under UNIT --from DAY
  jiannuo openapi                     the OpenAPI document of the HTTP API
  jiannuo --help | --version

The books are in JIANNUO_DATA (default ./data) or DATABASE_URL; at first use they begin with a demonstration (not with JIANNUO_DEMO=none).
--as POST says who acts, demo-office by default; --json prints JSON. While a server runs, commands go through it.

Files: .txt (UTF-8, UTF-16, GB18030), .html, .docx, .doc, .wps, .pdf, .ofd; "-" is standard input.
Files that bear secrecy marks are not read. Language: English where LANG starts with en, else Chinese.

Exit codes
  0  everything was done (check: nothing certainly wrong; doubtful findings do not count)
  1  check found at least one thing that is certainly wrong (with --year: or doubtful); check-format found something; verify found a difference
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

export const figureHeads = {
  id: { zh: "编号", en: "id" },
  title: { zh: "指标", en: "measure" },
  value: { zh: "数值", en: "value" },
  unit: { zh: "单位", en: "unit" },
  entries: { zh: "条目", en: "entries" },
  backfilled: { zh: "补建", en: "imported" },
  declared: { zh: "报数", en: "declared" },
  day: { zh: "日期", en: "day" },
  amount: { zh: "数量", en: "amount" },
  entry: { zh: "条目", en: "entry" },
  entryTitle: { zh: "名称", en: "title" },
  place: { zh: "所在", en: "place" },
} as const satisfies Record<string, Words>;
