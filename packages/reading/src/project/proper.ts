/** Which words of a phrase can only be names. */
import type { Word } from "../segment.ts";
import { isHead } from "./lexicon/heads.ts";
import { isAbstract, isPlain } from "./lexicon/vague.ts";

/** Kinds of the segmenter that are names; `x` is a word that its dictionary does not know. */
const kinds = new Set(["ns", "nr", "nrt", "nrfg", "nt", "nz", "x"]);
const han = /\p{Script=Han}/u;
const number = /\d/;
/** 北部园区, 西市场: a quarter tells which. */
const quarter = /^[东南西北]部?$/;

const isName = ({ text, tag }: Word): boolean =>
  kinds.has(tag) && text.length >= 2 && han.test(text) && !isPlain(text) && !isAbstract(text) && !isHead(text);

/** 三期, 经五路: a number in characters tells which. */
const ordinal = /^第?[一二三四五六七八九十]+(?:期|路|街|道)$/;

/** One of the words is a place, a person, a firm, unknown to the dictionary, or a quarter (`青禾`, `北部`). */
export const isNamed = (words: readonly Word[]): boolean => words.some((w) => isName(w) || quarter.test(w.text));

/** As `isNamed`, or a number or letters tell which (`3号线`, `日处理5000吨`). */
export const isProper = (words: readonly Word[]): boolean =>
  isNamed(words) || words.some((w) => w.tag === "eng" || number.test(w.text) || ordinal.test(w.text));
