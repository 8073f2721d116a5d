/** 收回修改稿: an edited file becomes the next version of its draft. What nobody touched keeps its binding; what was changed by hand is listed. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { marksOf } from "../../docx/binding-marks.ts";
import { readPrinted } from "../../figure/read-printed.ts";
import type { Binding, Block, Draft, FigureRun, Run } from "../../report/draft.ts";
import { textOf } from "../../report/draft.ts";
import { signedIn } from "../bindings-in.ts";
import { type OpenDocx, openDocx } from "../open-docx.ts";
import type { Adopted, AdoptedFigure, HandChange, LostFigure } from "./adopted.ts";
import { alignParagraphs, movedOf } from "./alike.ts";
import { adoptAttachments } from "./attachments.ts";
import { type BodyParagraph, bodyOf } from "./body.ts";
import { type Found, type Stood, findRuns } from "./find-runs.ts";
import { freshIds, newBlock } from "./new-block.ts";
import { readTitleBlock } from "./title-block.ts";

/**
 * Aligns an edited docx with the draft that it was exported from: paragraphs by their text and their figures' bookmarks, then words, then the words around a
 * figure; works where a program dropped the bookmarks. New numbers are left as text (`bindNew` binds what is sure). Tables of the attachments are taken for
 * their figures only: they are made anew from the draft. Refuses as `openDocx` does, and with NOT_THIS_REPORT where hardly a paragraph is of this draft.
 */
export const adoptDocx = (bytes: Uint8Array, last: Draft): Adopted | Refusal => {
  const open = openDocx(bytes);
  if (isRefusal(open)) return open;
  const { body: all, tables } = bodyOf(open.paragraphs);
  const title = readTitleBlock(all, last);
  const body = all.slice(title.lines);
  const stood = stoodIn(last, open);
  const alignment = alignParagraphs(
    last.blocks.map((block) => ({ text: textOf(block) })),
    body.map(({ text, bookmarks }) => ({ text, figuresOf: figuresOf(bookmarks, stood) })),
  );
  const aligned = alignment.filter((old) => old !== undefined).length;
  if (aligned * 4 < Math.min(last.blocks.length, body.length))
    return refuse(
      "NOT_THIS_REPORT",
      `文件里的段落与《${last.title}》几乎对不上，请核对是不是这份报告的修改稿。`,
      `Hardly a paragraph of the file is of “${last.title}”; make sure that it is an edited copy of this report.`,
    );
  const found = findRuns(stood, body, alignment);
  const blocks = blocksOf(last, body, alignment, found);
  const attachments = adoptAttachments(last, tables);
  return {
    draft: { ...last, ...title.changed, blocks, kept: attachments.kept },
    kept: [...keptOf(stood, body, blocks, found), ...attachments.figures],
    bound: [],
    changedByHand: [...titleChanges(last, title.changed), ...blockChanges(last, body, alignment, blocks, found), ...attachments.changed],
    lost: lostOf(last, stood, found),
  };
};

const stoodIn = (last: Draft, open: OpenDocx): readonly Stood[] => {
  const marks = marksOf(last);
  // The numbers of signed runs count through the file: only where the file says the same of it, a bookmark is that run's.
  const signed = new Map(signedIn(open).map(({ signed: own }) => [own.mark, own]));
  return last.blocks.flatMap((block, index) => {
    let start = 0;
    return block.runs.flatMap((run): Stood[] => {
      const from = start;
      start += run.text.length;
      if (run.kind === "text" || run.text === "") return [];
      const mark = marks.get(run);
      const written = mark === undefined ? undefined : signed.get(mark);
      const isMarked = mark !== undefined && (run.kind === "figure" || (written?.text === run.text && written.reason === run.reason));
      return [{ run, block: index, text: textOf(block), start: from, end: start, ...(isMarked ? { mark } : {}) }];
    });
  });
};

const figuresOf = (bookmarks: BodyParagraph["bookmarks"], stood: readonly Stood[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { mark, block } of stood) if (bookmarks.some(({ name }) => name === mark)) counts.set(block, (counts.get(block) ?? 0) + 1);
  return counts;
};

/** The figure under its new text. Its sign is still said by the verb before it, if it was. */
const rebound = (binding: Binding, text: string): FigureRun => {
  const format = readPrinted(text)?.format;
  const { isUnsigned } = binding.format;
  return { kind: "figure", text, binding: format ? { ...binding, format: { ...format, ...(isUnsigned ? { isUnsigned } : {}) } } : binding };
};

const blocksOf = (
  last: Draft,
  body: readonly BodyParagraph[],
  alignment: readonly (number | undefined)[],
  found: ReadonlyMap<Stood, Found>,
): readonly Block[] => {
  const fresh = freshIds(
    last.blocks.map(({ id }) => id),
    "added",
  );
  return body.map(({ text }, paragraph) => {
    const here = [...found].filter(([, place]) => place.paragraph === paragraph).toSorted(([, a], [, b]) => a.start - b.start);
    const runs: Run[] = [];
    let from = 0;
    const put = (run: Run): void => {
      if (run.text !== "") runs.push(run);
    };
    for (const [{ run }, { start, end }] of here) {
      put({ kind: "text", text: text.slice(from, start) });
      const now = text.slice(start, end);
      if (now === run.text) put(run);
      // A signature is for the number that was signed: another one is a number like any other.
      else put(run.kind === "figure" ? rebound(run.binding, now) : { kind: "text", text: now });
      from = end;
    }
    put({ kind: "text", text: text.slice(from) });
    const old = alignment[paragraph];
    const block = old === undefined ? undefined : last.blocks[old];
    if (block === undefined) return newBlock(fresh(), text, runs);
    if (block.kind === "heading") return { ...block, runs };
    const { lead, ...rest } = block;
    const newLead = lead === undefined ? undefined : leadOf(textOf(block).slice(0, lead), text);
    return { ...rest, runs, ...(newLead === undefined ? {} : { lead: newLead }) };
  });
};

/** The topic sentence that was rewritten ends where its full stop is now. */
const leadOf = (was: string, text: string): number | undefined => {
  if (text.startsWith(was)) return was.length;
  const stop = text.indexOf(was.at(-1) ?? "。");
  return stop >= 0 && stop < 2 * was.length + 4 ? stop + 1 : undefined;
};

const figureOf = ({ binding: { id, measure, period } }: FigureRun, text: string, block: string): AdoptedFigure => ({
  binding: id,
  measure,
  period,
  text,
  block,
});

const keptOf = (
  stood: readonly Stood[],
  body: readonly BodyParagraph[],
  blocks: readonly Block[],
  found: ReadonlyMap<Stood, Found>,
): readonly AdoptedFigure[] =>
  stood.flatMap((one) => {
    const place = found.get(one);
    if (place === undefined || one.run.kind !== "figure") return [];
    const now = body[place.paragraph]!.text.slice(place.start, place.end);
    return now === one.run.text ? [figureOf(one.run, now, blocks[place.paragraph]!.id)] : [];
  });

const lostOf = (last: Draft, stood: readonly Stood[], found: ReadonlyMap<Stood, Found>): readonly LostFigure[] =>
  stood.flatMap((one) =>
    found.has(one) || one.run.kind !== "figure"
      ? []
      : [
          {
            binding: one.run.binding,
            text: one.run.text,
            block: last.blocks[one.block]!.id,
            because: {
              zh: `修改稿里找不到“${one.run.text}”，也没有同一位置、同一单位的数。`,
              en: `“${one.run.text}” is not in the file, nor a number of its unit in its place.`,
            },
          },
        ],
  );

const titleChanges = (last: Draft, changed: ReturnType<typeof readTitleBlock>["changed"]): readonly HandChange[] =>
  (["title", "occasion", "speaker"] as const).flatMap((field) =>
    changed[field] === undefined ? [] : [{ kind: "title", block: "", was: last[field], now: changed[field] }],
  );

const blockChanges = (
  last: Draft,
  body: readonly BodyParagraph[],
  alignment: readonly (number | undefined)[],
  blocks: readonly Block[],
  found: ReadonlyMap<Stood, Found>,
): readonly HandChange[] => {
  const moved = movedOf(alignment.filter((old) => old !== undefined));
  const here = body.flatMap(({ text }, paragraph): HandChange[] => {
    const block = blocks[paragraph]!.id;
    const old = alignment[paragraph];
    const numbers = [...found].flatMap(([{ run }, { paragraph: at, start, end }]): HandChange[] => {
      const now = text.slice(start, end);
      if (at !== paragraph || now === run.text) return [];
      return [
        {
          kind: run.kind === "figure" ? "figure" : "signed",
          block,
          was: run.text,
          now,
          ...(run.kind === "figure" ? { binding: run.binding.id } : {}),
        },
      ];
    });
    if (old === undefined) return [{ kind: "added", block, was: "", now: text }, ...numbers];
    const was = textOf(last.blocks[old]!);
    const words = wordsChanged(masked(was, old, found), maskedNow(text, paragraph, found));
    return [
      ...(moved.has(old) ? [{ kind: "moved" as const, block, was, now: text }] : []),
      ...(words ? [{ kind: "text" as const, block, ...words }] : []),
      ...numbers,
    ];
  });
  const removed = last.blocks.flatMap((block, i): HandChange[] =>
    alignment.includes(i) ? [] : [{ kind: "removed", block: block.id, was: textOf(block), now: "" }],
  );
  return [...here, ...removed];
};

/** One character stands for each figure that was found: a number that changed is told by itself and not as words. */
const HOLE = "\uE000";

const masked = (text: string, block: number, found: ReadonlyMap<Stood, Found>): string =>
  [...found.keys()]
    .filter((one) => one.block === block)
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, run }) => rest.slice(0, start) + HOLE + run.text + HOLE + rest.slice(end), text);

const maskedNow = (text: string, paragraph: number, found: ReadonlyMap<Stood, Found>): string =>
  [...found]
    .filter(([, place]) => place.paragraph === paragraph)
    .toSorted(([, a], [, b]) => b.start - a.start)
    .reduce((rest, [{ run }, { start, end }]) => rest.slice(0, start) + HOLE + run.text + HOLE + rest.slice(end), text);

/** The stretch that differs, without what is the same before and behind it. */
const wordsChanged = (was: string, now: string): { readonly was: string; readonly now: string } | undefined => {
  if (was.replaceAll(/\s/g, "") === now.replaceAll(/\s/g, "")) return undefined;
  let head = 0;
  while (head < was.length && head < now.length && was[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(was.length, now.length) - head && was.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const cut = (text: string): string => text.slice(head, text.length - tail).replaceAll(HOLE, "");
  return { was: cut(was), now: cut(now) };
};
