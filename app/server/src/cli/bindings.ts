/** `jiannuo bindings`: what is bound in a Word file, as it stands in it now. Needs no books. */
import { isRefusal, toNumber } from "@jiannuo/quantity";
import { readPrinted } from "@jiannuo/writing/draft";
import { type BoundInDocx, bindingsIn } from "@jiannuo/writing/docx-in";
import { columns } from "./columns.ts";
import type { Command } from "./command.ts";
import { bytesOf, refusalLine } from "./files.ts";
import { type Language, figureHeads } from "./words.ts";

/** Value and unit as the quote says them: with a person's changes, without those of the books. */
const told = ({ quote, binding }: BoundInDocx) => {
  const printed = readPrinted(quote);
  return {
    quote,
    measure: binding.measure,
    version: binding.version,
    period: binding.period,
    value: printed === undefined ? null : toNumber(printed.value),
    unit: printed?.format.unit ?? "",
  };
};

const tableOf = (rows: readonly ReturnType<typeof told>[], language: Language): string[] =>
  columns(
    [
      { head: language === "zh" ? "原文" : "text", most: 16, side: "right" },
      { head: figureHeads.id[language], most: 40, side: "right" },
      { head: language === "zh" ? "期间" : "period", most: 22, side: "right" },
      { head: figureHeads.value[language], most: 14, side: "left" },
      { head: figureHeads.unit[language], most: 4, side: "right" },
    ],
    rows.map(({ quote, measure, period, value, unit }) => [quote, measure, period, value === null ? "—" : String(value), unit]),
  );

export const bindings: Command = {
  options: { json: { type: "boolean" } },
  files: [1, 1],
  usage: { zh: "jiannuo bindings 报告.docx [--json]", en: "jiannuo bindings REPORT.docx [--json]" },
  run: async ({ files, flags, terminal, language }) => {
    const file = files[0]!;
    const bytes = await bytesOf(file);
    const bound = isRefusal(bytes) ? bytes : bindingsIn(bytes);
    if (isRefusal(bound)) {
      terminal.err(refusalLine(file, bound, language));
      return 2;
    }
    const rows = bound.map(told);
    await terminal.out(`${flags["json"] ? JSON.stringify(rows) : tableOf(rows, language).join("\n")}\n`);
    return 0;
  },
};
