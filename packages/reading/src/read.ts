/** The reading of a report: every stage in order, each item with its place in the source. */
import { clean } from "./clean/clean.ts";
import { findCommitments } from "./commitment/find.ts";
import { findFigures } from "./figure/find.ts";
import { findProjects } from "./project/find.ts";
import type { Reading, Source } from "./reading.ts";
import { structure } from "./structure/structure.ts";

/** Reports have up to 60,000 characters. What is ten times as long is none, and only its beginning is read, so that no text can hang the reader. */
const longest = 600_000;

/**
 * Reads any text, also an excerpt without title or headings: figures, commitments and projects in the order of their places.
 * Synchronous and pure; never throws. Offsets are UTF-16 code units into `source.text` (ANNOTATION.md says what each field means).
 */
export const read = (source: Source): Reading => {
  const document = structure(clean(source.text.slice(0, longest)));
  return {
    title: document.title,
    place: document.place,
    level: document.level,
    reviewYear: document.reviewYear,
    planYear: document.planYear,
    text: source.text,
    sections: document.sections,
    figures: findFigures(document),
    commitments: findCommitments(document),
    projects: findProjects(document),
  };
};
