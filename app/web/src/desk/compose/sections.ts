/** The outline of a draft: its headings with what stands below them; a section is moved past its neighbour whole. Pure. */
import { writeNumeral } from "@jiannuo/quantity";
import { type Block, type HeadingBlock, textOf } from "@jiannuo/writing/draft";

export interface Section {
  readonly id: string;
  readonly level: HeadingBlock["level"];
  readonly title: string;
  /** Index of its heading, and behind its last block: its subsections are within. */
  readonly from: number;
  readonly to: number;
}

export const sectionsOf = (blocks: readonly Block[]): Section[] =>
  blocks.flatMap((block, from) => {
    if (block.kind !== "heading") return [];
    const after = blocks.findIndex((other, index) => index > from && other.kind === "heading" && other.level <= block.level);
    return [{ id: block.id, level: block.level, title: textOf(block), from, to: after === -1 ? blocks.length : after }];
  });

/** The nearest heading above that a section is part of. */
const parentOf = (sections: readonly Section[], of: Section): Section | undefined =>
  sections.filter(({ level, from, to }) => level < of.level && from < of.from && to >= of.to).at(-1);

/** Sections of the same level under the same heading, in their order. */
const siblings = (sections: readonly Section[], of: Section): Section[] => {
  const parent = parentOf(sections, of);
  return sections.filter((one) => one.level === of.level && parentOf(sections, one) === parent);
};

const marks: readonly { readonly pattern: RegExp; readonly write: (number: string, digits: number) => string }[] = [
  { pattern: /^[一二三四五六七八九十]+、/u, write: (number) => `${number}、` },
  { pattern: /^（[一二三四五六七八九十]+）/u, write: (number) => `（${number}）` },
  { pattern: /^\d+\./u, write: (_, digits) => `${digits}.` },
];

const numbered = (block: Block, number: number): Block => {
  const first = block.runs[0];
  if (block.kind !== "heading" || first?.kind !== "text") return block;
  const mark = marks.find(({ pattern }) => pattern.test(first.text));
  if (!mark) return block;
  const text = first.text.replace(mark.pattern, mark.write(writeNumeral(number), number));
  return { ...block, runs: [{ kind: "text", text }, ...block.runs.slice(1)] };
};

/** Headings of one row count on from their first: after a move they read 一、二、三 again. */
const renumber = (blocks: readonly Block[], id: string): Block[] => {
  const sections = sectionsOf(blocks);
  const moved = sections.find((one) => one.id === id);
  const numbers = new Map<string, number>();
  if (moved)
    for (const { id: own, title } of siblings(sections, moved))
      if (marks.some(({ pattern }) => pattern.test(title))) numbers.set(own, numbers.size + 1);
  return blocks.map((block) => {
    const number = numbers.get(block.id);
    return number === undefined ? block : numbered(block, number);
  });
};

/** The blocks with a section one place earlier (−1) or later (1) among its neighbours; undefined where there is none. */
export const moveSection = (blocks: readonly Block[], id: string, by: -1 | 1): Block[] | undefined => {
  const sections = sectionsOf(blocks);
  const section = sections.find((one) => one.id === id);
  if (!section) return undefined;
  const row = siblings(sections, section);
  const other = row[row.indexOf(section) + by];
  if (!other) return undefined;
  const [first, second] = by === -1 ? [other, section] : [section, other];
  const moved = [
    ...blocks.slice(0, first.from),
    ...blocks.slice(second.from, second.to),
    ...blocks.slice(first.to, second.from),
    ...blocks.slice(first.from, first.to),
    ...blocks.slice(second.to),
  ];
  return renumber(moved, id);
};
