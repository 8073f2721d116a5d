/** `jiannuo measure`: figures of measures over a period. */
import { measureTitles } from "../opening/answers/measure.ts";
import { isRefused } from "../books/refused.ts";
import { type Answers } from "../opening/asks.ts";
import { booksCommand } from "./books-command.ts";
import { type Column, columns } from "./columns.ts";
import { figureAsked, figureOptions, needsPeriod, written } from "./figure-flags.ts";
import { type Language, figureHeads } from "./words.ts";

/** At most 100 columns wide, unless some figure was declared. */
const tableOf = (figures: Answers["measure"], language: Language): string[] => {
  const titles = measureTitles();
  const hasDeclared = Object.values(figures).some(({ declared }) => declared !== 0);
  const head = (name: keyof typeof figureHeads, most: number, side: "left" | "right" = "right"): Column => ({
    head: figureHeads[name][language],
    most,
    side,
  });
  const shown = [
    // A line of a terminal holds a hundred columns, with one column more too.
    head("id", hasDeclared ? 32 : 37),
    head("title", hasDeclared ? 16 : 22),
    head("value", 14, "left"),
    head("unit", 4),
    head("entries", 4, "left"),
    head("backfilled", 9, "left"),
  ];
  const rows = Object.entries(figures).map(([id, { value, unit, entries, declared, backfilled }]) => [
    id,
    titles.get(id)?.[language] ?? "",
    written(value),
    unit,
    String(entries),
    written(backfilled),
    ...(hasDeclared ? [written(declared)] : []),
  ]);
  return columns(hasDeclared ? [...shown, head("declared", 10, "left")] : shown, rows);
};

export const measure = booksCommand({
  options: figureOptions,
  files: [0, Number.POSITIVE_INFINITY],
  usage: { zh: "jiannuo measure [指标…] --period 2023", en: "jiannuo measure [ID…] --period 2023" },
  check: needsPeriod,
  run: async ({ files, flags, who, session, print, refused, terminal, language, ...rest }) => {
    const figures = await session.ask("measure", { who, ids: [...files], ...figureAsked({ files, flags, terminal, language, ...rest }) });
    if (isRefused(figures)) return refused(figures);
    if (flags["json"]) {
      await print(figures);
      return 0;
    }
    await terminal.out(`${tableOf(figures, language).join("\n")}\n`);
    return 0;
  },
});
