import type { Block, Draft, Run } from "@jiannuo/writing/draft";
import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { blocksOf, documentOf } from "./document.ts";
import { paperNodes } from "./nodes.ts";

const words = fc.stringMatching(/^[一-龥0-9，。]{1,12}$/u);

const figure: fc.Arbitrary<Run> = fc.record({
  kind: fc.constant("figure" as const),
  text: fc.constantFrom("750余万元", "22.28%", "十一个"),
  binding: fc.record({
    id: fc.uuid(),
    measure: fc.constantFrom("hazard.found_count", "petition_visit.person_count"),
    version: fc.integer({ min: 1, max: 4 }),
    period: fc.constant("2023"),
    format: fc.constant({ unit: "万元", magnitude: "万", decimals: 0, wording: "余", numerals: "arabic", step: "50" } as const),
  }),
});
const unbound: fc.Arbitrary<Run> = fc.record({ kind: fc.constant("unbound" as const), text: words, reason: words, by: words });
const text: fc.Arbitrary<Run> = fc.record({ kind: fc.constant("text" as const), text: words });

/** As a draft has it: no two texts side by side, since they would be one. */
const runs: fc.Arbitrary<Run[]> = fc
  .array(fc.oneof(text, figure, unbound), { maxLength: 7 })
  .map((all) => all.filter((run, at) => run.kind !== "text" || all[at - 1]?.kind !== "text"));

/** Where a topic sentence may end: anywhere in a text, or behind a figure, never within one. */
const ends = (all: readonly Run[]): number[] => {
  let at = 0;
  return all.flatMap((run) => {
    const from = at;
    at += run.text.length;
    return run.kind === "text" ? run.text.split("").map((_, index) => from + index + 1) : [at];
  });
};

const paragraph: fc.Arbitrary<Block> = runs.chain((own) =>
  fc
    .record({
      id: fc.uuid(),
      lead: fc.option(own.length === 0 ? fc.constant(undefined) : fc.constantFrom(...ends(own)), { nil: undefined }),
      commitments: fc.option(fc.array(words, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    })
    .map(({ id, lead, commitments }) => ({
      kind: "paragraph" as const,
      id,
      runs: own,
      ...(lead === undefined ? {} : { lead }),
      ...(commitments === undefined ? {} : { commitments }),
    })),
);
const heading: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant("heading" as const),
  id: fc.uuid(),
  level: fc.constantFrom(1 as const, 2 as const, 3 as const),
  runs,
});
const blocks: fc.Arbitrary<Draft["blocks"]> = fc.array(fc.oneof(paragraph, heading), { minLength: 1, maxLength: 8 });

const schema = getSchema(paperNodes);

/** Through the editor itself: what its schema does not hold would be lost in the browser, too. */
const asEdited = (own: readonly Block[]): Block[] => {
  const node = schema.nodeFromJSON(documentOf({ blocks: own }));
  node.check();
  return blocksOf(node.toJSON());
};

test("稿进了编辑页再取出来，一字一数都不变", () => {
  fc.assert(
    fc.property(blocks, (own) => {
      expect(asEdited(own)).toEqual(own);
    }),
  );
});

test("空稿也有一段可写", () => {
  expect(asEdited([])).toEqual([{ kind: "paragraph", id: "first", runs: [] }]);
});
