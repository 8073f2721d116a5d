/** Cleaning: a raw text becomes one that reads as it was meant, with the way back to every character of the source. */
import type { Clean } from "../document.ts";
import { alikeCharacters } from "./characters.ts";
import { type Stage, rewrite, untouched } from "./edit.ts";
import { footnotes } from "./footnotes.ts";
import { trueLines } from "./lines.ts";
import { lostPercent } from "./percent.ts";
import { punctuation } from "./punctuation.ts";
import { residue } from "./residue.ts";
import { slips } from "./slips.ts";
import { spaces } from "./spaces.ts";

/** In this order: lines are judged before spaces go, for an indent says that a paragraph starts. */
const stages: readonly Stage[] = [alikeCharacters, residue, trueLines, spaces, footnotes, punctuation, lostPercent, slips];

/** Any text, of any length; linear in it. The source is never edited: each stage only adds to the map. */
export const clean = (source: string): Clean => stages.reduce((text, stage) => rewrite(text, stage(text.text)), untouched(source));
