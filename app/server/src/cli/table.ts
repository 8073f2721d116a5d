/** A reading for people: four lists in aligned columns, at most 100 columns wide. */
import type { Figure, Reading } from "@jiannuo/reading";
import { stageWords, statusWords } from "@jiannuo/reading/words";
import type { ItemKind } from "@jiannuo/writing";
import { itemKindWords } from "@jiannuo/writing/words";
import { type Column, columns } from "./columns.ts";
import { lineFinder } from "./line-at.ts";
import { type Language, heads } from "./words.ts";

const number = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 10 });
const valueOf = ({ value, valueTo, direction }: Figure): string =>
  `${direction === "down" ? "−" : direction === "up" ? "+" : ""}${number(value)}${valueTo === undefined ? "" : `–${number(valueTo)}`}`;

/** The lines of the table, without a last empty one. */
export const tableOf = (reading: Reading, language: Language): string[] => {
  const lineOf = lineFinder(reading.text);
  const head = (key: keyof typeof heads, most: number, side: Column["side"] = "right"): Column => ({
    head: heads[key][language],
    most,
    side,
  });
  const line = (start: number): string => String(lineOf(start).line);
  const place = head("line", 6, "left");
  const figureRow = (figure: Figure): string[] => [
    line(figure.start),
    figure.metric,
    valueOf(figure),
    figure.unit,
    statusWords[figure.status][language],
    figure.quote,
  ];
  const figureColumns = [place, head("metric", 36), head("value", 18, "left"), head("unit", 10), head("status", 9), head("quote", 16)];
  const lists: readonly [ItemKind, readonly Column[], readonly string[][]][] = [
    ["figure", figureColumns, reading.figures.filter(({ status }) => status !== "target").map(figureRow)],
    ["target", figureColumns, reading.figures.filter(({ status }) => status === "target").map(figureRow)],
    [
      "commitment",
      [place, head("action", 16), head("object", 70)],
      reading.commitments.map(({ start, action, object }) => [line(start), action, object]),
    ],
    [
      "project",
      [place, head("stage", 12), head("name", 54), head("amount", 20, "left")],
      reading.projects.map(({ start, stage, name, amount }) => [
        line(start),
        stageWords[stage][language],
        name,
        amount ? number(amount.value) : "",
      ]),
    ],
  ];
  const shown = lists.filter(([, , rows]) => rows.length > 0);
  return [
    reading.title,
    ...shown.flatMap(([kind, described, rows]) => ["", `${itemKindWords[kind][language]} ${rows.length}`, ...columns(described, rows)]),
  ].slice(reading.title ? 0 : 2);
};
