/** From a reading to the rows of the 责任分解表: one for every commitment, and for every target that stands outside them. */
import type { Reading, Span } from "@jiannuo/reading";
import { CHARGE_NOTE, chargeIn, hasCharge, NO_CHARGE } from "./charge.ts";
import type { Charge } from "./charge.ts";
import { dueIn, isDueOnly } from "./due.ts";
import type { SplitRow } from "./row.ts";
import { sentenceAt, view } from "../view.ts";
import type { View } from "../view.ts";

interface Task extends Span {
  readonly quote: string;
}

/**
 * What the text does not say stays "": to whom a task goes is for a leader to decide, not for a program to guess.
 * In the order of the text, numbered from 1. Empty where the reading has neither commitments nor targets.
 */
export const splitReading = (reading: Reading): SplitRow[] => {
  const seen = view(reading);
  const tasks = joinLeadIns(
    reading.text,
    [...reading.commitments, ...targets(seen)].toSorted((a, b) => a.start - b.start),
  );
  const notes = chargeNotes(reading.text);
  return tasks.map((task, i) => {
    const beside = around(seen, task);
    const charge = merge(chargeIn(task.quote), chargeIn(beside.rest), noteAfter(reading, notes, task));
    return {
      number: i + 1,
      category: categoryOf(reading, task.start),
      task: task.quote.replace(CHARGE_NOTE, ""),
      leader: charge.leader,
      units: charge.units,
      helpers: charge.helpers,
      due: dueIn(task.quote, reading.planYear) || beside.due,
    };
  });
};

/** By what light a thing is done (对标…, 聚焦…) is no matter of its own: it goes before the matter that follows it in its sentence. */
const LEAD_IN = /^(?:对标|对照|聚焦|紧盯|围绕|按照|通过|结合|依托|坚持|立足|着眼|抢抓|把握|锚定|以(?!奖|工|旧|[一二三四五六七八九十]))/;

const joinLeadIns = (text: string, tasks: readonly Task[]): Task[] => {
  const joined: Task[] = [];
  for (const task of tasks) {
    const before = joined.at(-1);
    if (before && LEAD_IN.test(before.quote) && /^\s*[，,、]\s*$/.test(text.slice(before.end, task.start)))
      joined[joined.length - 1] = { start: before.start, end: task.end, quote: `${before.quote}，${task.quote}` };
    else joined.push(task);
  }
  return joined;
};

/** Clauses that only set a target (固定资产投资增长5%以上), one for each clause. */
const targets = ({ sentences, reading }: View): Task[] => {
  const found: Task[] = [];
  for (const sentence of sentences)
    for (const { figure, start, end } of sentence.seen) {
      if (figure.status !== "target" || reading.commitments.some((c) => c.start < figure.end && figure.start < c.end)) continue;
      const task = sentence.at(clauseAround(sentence.text, { start, end }));
      if (found.at(-1)?.start !== task.start) found.push(task);
    }
  return found;
};

const MARKS = /[，,；;。：:！!？?\n]/;

const clauseAround = (text: string, { start, end }: Span): Span => {
  let from = start;
  while (from > 0 && !MARKS.test(text[from - 1]!)) from -= 1;
  let to = end;
  while (to < text.length && !MARKS.test(text[to]!)) to += 1;
  return { start: from, end: to };
};

/** What the sentence of a task says beside it: a time limit that stands alone before it, and its words behind it. */
const around = (seen: View, { start, end }: Span): { due: string; rest: string } => {
  const sentence = sentenceAt(seen, start);
  if (!sentence) return { due: "", rest: "" };
  const alone = sentence.text.slice(0, sentence.find(start)).split(MARKS).findLast(isDueOnly);
  return { due: alone ? dueIn(alone, seen.reading.planYear) : "", rest: sentence.text.slice(sentence.find(end)) };
};

interface Note extends Span {
  readonly charge: Charge;
}

const chargeNotes = (text: string): Note[] =>
  [...text.matchAll(CHARGE_NOTE)]
    .map(({ 0: note, index }) => ({ start: index, end: index + note.length, charge: chargeIn(note.slice(1, -1)) }))
    .filter(({ charge }) => hasCharge(charge));

/** A note charges what stands before it, back to the note before, within its section. */
const noteAfter = ({ sections }: Reading, notes: readonly Note[], { start, end }: Span): Charge => {
  const note = notes.find((n) => n.start >= end || (n.start >= start && n.end <= end));
  const heading = note && sections.some((s) => s.start >= end && s.start < note.start);
  return note && !heading ? note.charge : NO_CHARGE;
};

const merge = (...charges: readonly Charge[]): Charge => ({
  leader: charges.find((c) => c.leader !== "")?.leader ?? "",
  units: charges.find((c) => c.units !== "")?.units ?? "",
  helpers: charges.find((c) => c.helpers !== "")?.helpers ?? "",
});

/** Title of the section that a place stands in: of the second level, else of the first. A run-in heading is too fine for a category. */
const categoryOf = ({ sections }: Reading, at: number): string => {
  const before = sections.filter((s) => s.start <= at);
  const part = before.findLast((s) => s.level === 1);
  const section = before.findLast((s) => s.level === 2 && (!part || s.start > part.start));
  return (section ?? part ?? before.at(-1))?.title ?? "";
};
