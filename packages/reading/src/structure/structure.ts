/** Structure: the clean text becomes parts, sections and paragraphs; what is not the report is left out. */
import { type Clean, type Document, type Paragraph, toSource } from "../document.ts";
import type { Part, Section, Span } from "../reading.ts";
import { type About, aboutOf } from "./about.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { frameOf } from "./frame.ts";
import { partOfHeading, soundsLikePlan, turnsToPlan } from "./part.ts";
import { roleOf } from "./role.ts";
import { sentencesOf } from "./sentences.ts";

interface Open {
  readonly level: number;
  readonly index: number;
}

/** Any clean text; without headings it is one list of paragraphs, each put to its part by its wording. */
export const structure = (clean: Clean): Document => {
  const { text } = clean;
  const frame = frameOf(text);
  const blocks = blocksOf(text, frame.body);
  const about = aboutOf(
    text,
    frame.front,
    frame.body,
    blocks.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block.title] : [])),
  );
  const { sections, paragraphs } = arrange(text, blocks, about);
  return { clean, ...about, sections: sections.map((section) => ({ ...section, ...toSource(clean, section) })), paragraphs };
};

const isAddress = (text: string): boolean => /^(?:各位(?:代表|委员|同志)|同志们|代表们)[：，！。]?$/.test(text);
const isOpening = (text: string): boolean => /我代表[^。]{0,24}(?:政府|国务院|委员会|管委会)[^。]{0,20}报告/.test(text.slice(0, 120));

const arrange = (text: string, blocks: readonly Block[], about: About): { sections: Section[]; paragraphs: Paragraph[] } => {
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  const ahead = partAhead(text, blocks, about);
  const prefaced = sectionsWithSubheadings(blocks);
  const end = blocks.at(-1)?.end ?? 0;
  let open: Open[] = [];
  /** The part of the level-1 section at hand; a subheading on government work changes the part for its own section only. */
  let base: Part | "mixed" = "other";
  let part: Part = "other";
  let turned = false;
  let isPreface = false;
  const closeTo = (level: number, at: number): void => {
    for (const { index } of open.filter((section) => section.level >= level)) sections[index] = { ...sections[index]!, end: at };
    open = open.filter((section) => section.level < level);
  };
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "heading") {
      closeTo(block.level, block.start);
      if (block.level === 1) {
        base = partOfHeading(block.title, 1, base === "mixed" ? (turned ? "plan" : "review") : base, about);
        turned = false;
        part = base === "mixed" ? "review" : base;
        isPreface = prefaced.has(at);
      } else {
        if (block.level === 2) part = partOfHeading(block.title, 2, base === "mixed" ? (turned ? "plan" : "review") : base, about) as Part;
        if (block.level === 2 || block.number !== "") isPreface = false;
      }
      open.push({ level: block.level, index: sections.length });
      sections.push({ start: block.start, end: block.end, level: block.level, number: block.number, title: block.title, part });
      continue;
    }
    const words = text.slice(block.start, block.end);
    if (isAddress(words)) continue;
    if (base === "other") {
      turned ||= ahead !== "other" && turnsToPlan(words, about);
      part = isOpening(words) ? "other" : turned ? "plan" : ahead;
    } else if (base === "mixed") {
      turned ||= turnsToPlan(words, about);
      if (part !== "governance") part = turned ? "plan" : "review";
    }
    if (block.leadEnd !== undefined) {
      closeTo(3, block.start);
      open.push({ level: 3, index: sections.length });
      sections.push({ start: block.start, end: block.end, level: 3, number: block.number, title: block.title, part });
    }
    const previous = blocks[at - 1]?.kind === "text" ? paragraphs.at(-1) : undefined;
    const role = roleOf(words, {
      part,
      isPreface,
      tail: text.slice(block.start, end).slice(0, 1200),
      previous: previous?.role,
      previousEnd: previous ? text[previous.end - 1]! : "",
    });
    paragraphs.push({
      start: block.start,
      end: block.end,
      part,
      section: open.at(-1)?.index ?? -1,
      ...(block.leadEnd === undefined ? {} : { lead: { start: block.start, end: block.leadEnd } satisfies Span }),
      role,
      sentences: sentencesOf(text, block),
    });
  }
  closeTo(0, end);
  return { sections, paragraphs };
};

/**
 * The part of what stands before the first heading of a part: an opening in a whole report; in an excerpt what its headings imply
 * (before 三、加强政府自身建设 comes the plan), and without headings what it sounds like up to where it turns to the plan.
 */
const partAhead = (text: string, blocks: readonly Block[], about: About): Part => {
  const top = blocks.findIndex((block) => block.kind === "heading" && block.level === 1);
  const before = (top < 0 ? blocks : blocks.slice(0, top))
    .flatMap((block) => (block.kind === "text" ? [text.slice(block.start, block.end)] : []))
    .filter((words) => !isAddress(words) && !isOpening(words));
  const heading = blocks[top];
  if (heading?.kind === "heading") {
    if (before.join("").length < 200 || /^一?$/.test(heading.number)) return "other";
    const next = partOfHeading(heading.title, 1, "plan", about);
    return next === "governance" ? "plan" : next === "plan" ? "review" : "other";
  }
  const turn = before.findIndex((words) => turnsToPlan(words, about));
  const sure = turn < 0 ? before : before.slice(0, turn);
  return soundsLikePlan(sure.join("\n")) ? "plan" : "review";
};

/** Level-1 headings under which subheadings come: what stands between the two is a preface. */
const sectionsWithSubheadings = (blocks: readonly Block[]): ReadonlySet<number> => {
  const found = new Set<number>();
  let top = -1;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "heading") continue;
    if (block.level === 1) top = at;
    else if (block.level === 2 && top >= 0) found.add(top);
  }
  return found;
};
