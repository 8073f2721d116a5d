/** `jiannuo sample`: rows behind a figure, drawn by a seed, for an auditor. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { registers } from "@jiannuo/township";
import { isRefused } from "../books/refused.ts";
import type { Sample } from "../reconcile/sample.ts";
import { sampleXlsx } from "../reconcile/workbooks.ts";
import { booksCommand } from "./books-command.ts";
import { columns } from "./columns.ts";
import type { Invocation } from "./command.ts";
import { written } from "./figure-flags.ts";
import { type Language, figureHeads } from "./words.ts";
import { writeOut } from "./write-out.ts";

const needsSeed = ({ flags }: Invocation): readonly Refusal[] => [
  ...(typeof flags["n"] === "string" && /^\d{1,4}$/.test(flags["n"])
    ? []
    : [refuse("NUMBER_NEEDED", "请用 --n 写明抽几笔，如 --n 20。", "Say with --n how many rows, such as --n 20.")]),
  ...(typeof flags["seed"] === "string" && flags["seed"] !== ""
    ? []
    : [
        refuse(
          "SEED_NEEDED",
          "请用 --seed 写明抽样种子；同一种子抽出同样的条目。",
          "Say the seed with --seed; the same seed draws the same rows.",
        ),
      ]),
];

const tableOf = ({ rows, title, value, unit, rowsInAll, heldBack, seed }: Sample, language: Language): string[] => {
  const zh = language === "zh";
  const head = (name: keyof typeof figureHeads, most: number, side: "left" | "right" = "right") => ({
    head: figureHeads[name][language],
    most,
    side,
  });
  return [
    ...columns(
      [head("day", 10), head("amount", 12, "left"), head("entry", 36), head("entryTitle", 40)],
      rows.map((row) => [row.day, written(Number(row.amount)), row.entry, row.title ?? ""]),
    ),
    zh
      ? `${title.zh} ${value ?? "—"} ${unit}：${rowsInAll} 笔中抽出 ${rows.length} 笔（种子 ${seed}${heldBack === 0 ? "" : "；有不可见明细"}）`
      : `${title.en} ${value ?? "—"} ${unit}: ${rows.length} of ${rowsInAll} rows (seed ${seed}${heldBack === 0 ? "" : "; some rows may not be seen"})`,
  ];
};

export const sample = booksCommand({
  options: { n: { type: "string" }, seed: { type: "string" }, period: { type: "string" }, out: { type: "string" } },
  files: [1, 1],
  usage: { zh: "jiannuo sample 指标 --n 20 --seed 种子", en: "jiannuo sample ID --n 20 --seed SEED" },
  check: needsSeed,
  run: async ({ files, flags, who, session, print, refused, terminal, language }) => {
    const period = typeof flags["period"] === "string" ? flags["period"] : undefined;
    const drawn = await session.ask("sample", { who, measure: files[0]!, n: Number(flags["n"]), seed: String(flags["seed"]), period });
    if (isRefused(drawn)) return refused(drawn);
    if (typeof flags["out"] === "string") {
      const code = await writeOut({ terminal, language, flags }, flags["out"], await sampleXlsx(drawn, registers));
      if (code !== 0 || !flags["json"]) return code;
    }
    if (flags["json"]) await print(drawn);
    else await terminal.out(`${tableOf(drawn, language).join("\n")}\n`);
    return 0;
  },
});
