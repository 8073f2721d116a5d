/** A sentence of an outline made into runs, with the values that the books have. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { formatFor } from "../figure/format-for.ts";
import type { FigureSource, KnownFigure, KnownMeasure } from "../figure/figure.ts";
import { printFigure } from "../figure/print.ts";
import type { Binding, Run } from "../report/draft.ts";
import type { Choice, FigureSlot, GrowthSlot, OutlinePeriod, Piece, Sentence, SimplePiece, Statement } from "./outline.ts";

export interface Composing {
  readonly source: FigureSource;
  readonly measures: ReadonlyMap<string, KnownMeasure>;
  readonly year: number;
  readonly asOf?: string;
  readonly signer: string;
  /** The id of the next binding. */
  readonly nextBinding: () => string;
  readonly refused: (refusal: Refusal) => void;
}

/** The runs of a sentence, and what of them promises works. */
export interface RunSentence {
  readonly runs: readonly Run[];
  readonly promises: readonly { readonly works: readonly string[]; readonly text: string }[];
}

const nothing: RunSentence = { runs: [], promises: [] };

/** As `readPeriod` reads it. */
const periodOf = (period: OutlinePeriod, year: number): string => {
  const reviewed = year - 1;
  if (period === "year") return String(reviewed);
  if (period === "yearBefore") return String(reviewed - 1);
  if ("recentYears" in period) return `${reviewed - period.recentYears + 1}-01-01..${reviewed}-12-31`;
  return `${reviewed}-${period.from}..${reviewed}-${period.to}`;
};

/** What a person sees of a sentence before its figures are in it. */
const told = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (piece.kind === "text" || piece.kind === "unbound" ? piece.text : piece.kind === "promise" ? told(piece.pieces) : "…"))
    .join("");

type Asked = Pick<Binding, "measure" | "version" | "period" | "place" | "asOf">;

interface Found {
  readonly figure: KnownFigure;
  readonly asked: Asked;
}

const find = (slot: FigureSlot, { measures, source, year, asOf }: Composing): Found | undefined => {
  const measure = measures.get(slot.measure);
  if (!measure) return undefined;
  const asked: Asked = {
    measure: slot.measure,
    version: measure.version,
    period: periodOf(slot.period, year),
    ...(slot.place === undefined ? {} : { place: slot.place }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const figure = source(asked);
  return figure && { figure, asked };
};

const unknown = (slot: FigureSlot, where: string): Refusal =>
  refuse(
    "MEASURE_UNKNOWN",
    `“${where}”用的指标 ${slot.measure} 不存在。`,
    `The measure ${slot.measure} of the sentence “${where}” is not there.`,
  );

const valueless = (slot: FigureSlot, where: string, { year }: Composing): Refusal =>
  refuse(
    "FIGURE_WITHOUT_VALUE",
    `“${where}”用的指标 ${slot.measure} 在 ${periodOf(slot.period, year)} 没有数，请先登记，或改写这一句。`,
    `The measure ${slot.measure} of the sentence “${where}” has no figure for ${periodOf(slot.period, year)}; enter it, or say it otherwise.`,
  );

const unsigned = (where: string): Refusal =>
  refuse(
    "NUMBER_UNSIGNED",
    `“${where}”里有未关联指标、也未签认的数字。`,
    `The sentence “${where}” has digits that are neither bound nor signed as unbound.`,
  );

const slotsOf = (pieces: readonly Piece[]): readonly FigureSlot[] =>
  pieces.flatMap((piece) =>
    piece.kind === "figure" ? [piece] : piece.kind === "growth" ? [piece.figure] : piece.kind === "promise" ? slotsOf(piece.pieces) : [],
  );

const runFigure = (slot: FigureSlot, composing: Composing): Run => {
  const { figure, asked } = find(slot, composing)!;
  const value = figure.value!;
  const format = { ...formatFor(figure.unit, value, slot.format.wording), ...slot.format };
  return { kind: "figure", text: printFigure(value, format), binding: { id: composing.nextBinding(), ...asked, format } };
};

const runGrowth = ({ figure: slot, up, down, level }: GrowthSlot, composing: Composing): readonly Run[] => {
  const { digits } = find(slot, composing)!.figure.value!;
  if (digits === 0n) return [{ kind: "text", text: level }];
  const figure = runFigure({ ...slot, format: { ...slot.format, isUnsigned: true } }, composing);
  return [{ kind: "text", text: digits < 0n ? down : up }, figure];
};

const runPiece = (piece: SimplePiece, composing: Composing): readonly Run[] => {
  switch (piece.kind) {
    case "text":
      return [piece];
    case "unbound":
      return [{ ...piece, by: composing.signer }];
    case "year":
      return [{ kind: "unbound", text: `${composing.year + piece.offset}年`, reason: "年份", by: composing.signer }];
    case "figure":
      return [runFigure(piece, composing)];
    case "growth":
      return runGrowth(piece, composing);
  }
};

const hasDigits = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => (piece.kind === "text" ? /\d/.test(piece.text) : piece.kind === "promise" && hasDigits(piece.pieces)));

const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

const runSentence = ({ pieces, isOptional }: Sentence, composing: Composing): RunSentence => {
  const where = told(pieces);
  if (hasDigits(pieces)) return (composing.refused(unsigned(where)), nothing);
  const slots = slotsOf(pieces).map((slot) => ({ slot, found: find(slot, composing) }));
  const missing = slots.find(({ found }) => found === undefined);
  if (missing) return (composing.refused(unknown(missing.slot, where)), nothing);
  const empty = slots.find(({ found }) => found!.figure.value === null);
  if (empty && isOptional) return nothing;
  if (empty) return (composing.refused(valueless(empty.slot, where, composing)), nothing);
  const promises: { works: readonly string[]; text: string }[] = [];
  const runs = pieces.flatMap((piece) => {
    if (piece.kind !== "promise") return runPiece(piece, composing);
    const clause = piece.pieces.flatMap((each) => runPiece(each, composing));
    promises.push({ works: piece.works, text: textOfRuns(clause) });
    return clause;
  });
  return { runs, promises };
};

const chosen = ({ figure: slot, zero, negative, none, otherwise }: Choice, composing: Composing): Sentence => {
  const value = find(slot, composing)?.figure.value;
  if (value === undefined) return otherwise;
  if (value === null) return none ?? otherwise;
  if (value.digits === 0n) return zero ?? otherwise;
  return value.digits < 0n ? (negative ?? otherwise) : otherwise;
};

/** Refuses through `composing` what the books have no figure for, and numbers that nobody answers for. */
export const runStatement = (statement: Statement, composing: Composing): RunSentence => {
  if (statement.kind === "sentence") return runSentence(statement, composing);
  if (!find(statement.figure, composing)) composing.refused(unknown(statement.figure, told(statement.otherwise.pieces)));
  return runSentence(chosen(statement, composing), composing);
};
