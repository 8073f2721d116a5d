/** `jiannuo reconcile`: every figure of a report against the books. */
import type { Reading } from "@jiannuo/reading";
import { type Refusal, refuse } from "@jiannuo/quantity";
import { isRefused } from "../books/refused.ts";
import { type Reconciled, countVerdicts, verdictWords } from "../reconcile/reconciliation.ts";
import { reconciliationXlsx } from "../reconcile/workbooks.ts";
import { booksCommand } from "./books-command.ts";
import { columns } from "./columns.ts";
import type { Invocation } from "./command.ts";
import { written } from "./figure-flags.ts";
import { readFiles } from "./files.ts";
import type { Language } from "./words.ts";
import { writeOut } from "./write-out.ts";

const YEAR = /^(?:19|20|21)\d\d$/;

const needsYear = ({ flags }: Invocation): readonly Refusal[] =>
  typeof flags["year"] === "string" && YEAR.test(flags["year"])
    ? []
    : [
        refuse(
          "YEAR_NEEDED",
          "请用 --year 写明报告是哪一年作的，如 --year 2024；回顾的是上一年。",
          "Say with --year in which year the report was given, such as --year 2024; it reviews the year before.",
        ),
      ];

const number = (text: string | null): number | null => (text === null ? null : Number(text));

const toJson = (file: string, year: number, figures: readonly Reconciled[]) => ({
  file,
  year,
  figures: figures.map(
    ({
      start,
      end,
      quote,
      reported,
      unit,
      metric,
      measure,
      period,
      computed,
      difference,
      state,
      because,
      doubt,
      chosenBy,
      proposals,
      entries,
      declared,
      backfilled,
    }) => ({
      start,
      end,
      quote,
      reported: Number(reported),
      unit,
      metric,
      measure: measure ?? null,
      period,
      computed: number(computed),
      difference: number(difference),
      state,
      verdict: verdictWords[state].zh,
      ...(because ? { because } : {}),
      ...(doubt ? { doubt } : {}),
      ...(chosenBy ? { chosenBy } : {}),
      ...(entries === undefined ? {} : { entries, declared, backfilled }),
      proposals,
    }),
  ),
  counts: countVerdicts(figures),
});

const tableOf = (figures: readonly Reconciled[], language: Language): string[] => {
  const zh = language === "zh";
  const head = (name: string, most: number, side: "left" | "right" = "right") => ({ head: name, most, side });
  const rows = figures.map(({ quote, metric, title, computed, difference, state, doubt }) => [
    quote,
    metric,
    title?.[language] ?? "",
    written(number(computed)),
    written(number(difference)),
    `${verdictWords[state][language]}${doubt ? (zh ? "（请确认指标）" : " (confirm the measure)") : ""}`,
  ]);
  const counts = Object.entries(countVerdicts(figures)).map(
    ([verdict, count]) => `${verdictWords[verdict as Reconciled["state"]][language]} ${count}`,
  );
  return [
    ...columns(
      zh
        ? [head("原文", 12), head("说的是", 24), head("指标", 22), head("台账数", 14, "left"), head("相差", 10, "left"), head("结论", 24)]
        : [
            head("text", 12),
            head("speaks of", 24),
            head("measure", 22),
            head("books", 14, "left"),
            head("difference", 10, "left"),
            head("verdict", 24),
          ],
      rows,
    ),
    zh ? `共 ${figures.length} 个数据：${counts.join("，")}` : `${figures.length} figures: ${counts.join(", ")}`,
  ];
};

export const reconcile = booksCommand({
  options: { year: { type: "string" }, out: { type: "string" } },
  files: [1, 1],
  usage: { zh: "jiannuo reconcile 文件 --year 2024", en: "jiannuo reconcile FILE --year 2024" },
  check: needsYear,
  run: async ({ files, flags, who, session, print, refused, terminal, language }) => {
    const read: { path: string; reading: Reading }[] = [];
    const isWhole = await readFiles(files, { terminal, language }, async (path, reading) => void read.push({ path, reading }));
    const [file] = read;
    if (!isWhole || !file) return 2;
    const year = Number(flags["year"]) - 1;
    const figures = await session.ask("reconcile", { who, reading: file.reading, year });
    if (isRefused(figures)) return refused(figures);
    if (typeof flags["out"] === "string") {
      const code = await writeOut({ terminal, language, flags }, flags["out"], await reconciliationXlsx(figures));
      if (code !== 0 || !flags["json"]) return code;
    }
    if (flags["json"]) await print(toJson(file.path, year, figures));
    else await terminal.out(`${tableOf(figures, language).join("\n")}\n`);
    return 0;
  },
});
