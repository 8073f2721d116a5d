/** `jiannuo drill`: the postings behind a figure; what may not be seen is one line, so that all of it adds up. */
import type { DrillPage, DrillRow, Refusals } from "../books/books.ts";
import type { Measured } from "../opening/answers/measure.ts";
import { type Asked, booksCommand } from "./books-command.ts";
import { columns } from "./columns.ts";
import { figureAsked, figureOptions, needsPeriod, written } from "./figure-flags.ts";
import { type Language, figureHeads } from "./words.ts";

interface Drilled {
  readonly figure: Measured;
  readonly rows: readonly DrillRow[];
  readonly last: DrillPage;
}

const everyPage = async (asked: Asked, id: string): Promise<Drilled | Refusals> => {
  const rows: DrillRow[] = [];
  for (let after: string | undefined; ;) {
    const answer = await asked.session.ask("drill", { who: asked.who, id, ...figureAsked(asked), after });
    if (!("page" in answer)) return answer;
    rows.push(...answer.page.rows);
    after = answer.page.next;
    if (after === undefined) return { figure: answer.figure, rows, last: answer.page };
  }
};

const toJson = (id: string, { figure, rows, last }: Drilled) => ({
  measure: id,
  value: figure.value,
  unit: figure.unit,
  rows: rows.map(({ amount, ...row }) => ({ ...row, amount: Number(amount) })),
  heldBack: { rows: last.heldBack.rows, amount: Number(last.heldBack.amount) },
  total: Number(last.total),
  count: last.count,
  beside: { opening: Number(last.beside.opening), declared: Number(last.beside.declared) },
  parts: last.parts,
});

const heldBackLine = ({ heldBack: { rows, amount } }: DrillPage, language: Language): string[] => {
  if (rows === 0) return [];
  if (rows === "few")
    return [
      language === "zh"
        ? `有不可见明细（合计 ${written(Number(amount))}）`
        : `some rows that may not be seen (${written(Number(amount))} in all)`,
    ];
  return [
    language === "zh"
      ? `另 ${rows} 笔不可见，合计 ${written(Number(amount))}`
      : `and ${rows} rows that may not be seen, ${written(Number(amount))} in all`,
  ];
};

const tableOf = ({ figure, rows, last }: Drilled, language: Language): string[] => {
  const head = (name: keyof typeof figureHeads, most: number, side: "left" | "right" = "right") => ({
    head: figureHeads[name][language],
    most,
    side,
  });
  const lines = columns(
    [head("day", 10), head("amount", 16, "left"), head("entry", 36), head("place", 24), head("entryTitle", 40)],
    rows.map(({ day, amount, entry, place, title }) => [day, written(Number(amount)), entry, place, title ?? ""]),
  );
  const opening = Number(last.beside.opening);
  const declared = Number(last.beside.declared);
  return [
    ...lines,
    ...heldBackLine(last, language),
    ...(opening === 0 ? [] : [`${language === "zh" ? "期初数" : "opening"} ${written(opening)}`]),
    ...(declared === 0 ? [] : [`${language === "zh" ? "报数" : "declared"} ${written(declared)}`]),
    ...(last.parts.length > 1
      ? [
          language === "zh"
            ? `由 ${last.parts.join("、")} 算得，以上是第一项`
            : `worked out from ${last.parts.join(", ")}; these are the rows of the first`,
        ]
      : []),
    language === "zh"
      ? `共 ${last.count} 笔，合计 ${written(Number(last.total))}；指标 ${written(figure.value)} ${figure.unit}`
      : `${last.count} rows, ${written(Number(last.total))} in all; the figure is ${written(figure.value)} ${figure.unit}`,
  ];
};

export const drill = booksCommand({
  options: figureOptions,
  files: [1, 1],
  usage: { zh: "jiannuo drill 指标 --period 2023", en: "jiannuo drill ID --period 2023" },
  check: needsPeriod,
  run: async (asked) => {
    const id = asked.files[0]!;
    const drilled = await everyPage(asked, id);
    if (!("rows" in drilled)) return asked.refused(drilled);
    if (asked.flags["json"]) await asked.print(toJson(id, drilled));
    else await asked.terminal.out(`${tableOf(drilled, asked.language).join("\n")}\n`);
    return 0;
  },
});
