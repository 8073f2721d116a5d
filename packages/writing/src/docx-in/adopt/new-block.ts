/** A paragraph that somebody added: heading or text, by its mark (GB/T 9704-2012, 7.3.3). */
import type { Block, Run } from "../../report/draft.ts";

/** A heading stands alone and ends without a full stop. */
const LONGEST_HEADING = 40;
const LEVELS = [/^[一二三四五六七八九十]{1,3}、/, /^[（(][一二三四五六七八九十]{1,3}[）)]/, /^\d{1,2}[.．](?!\d)/];

export const newBlock = (id: string, text: string, runs: readonly Run[]): Block => {
  const level = LEVELS.findIndex((mark) => mark.test(text)) + 1;
  const isHeading = level > 0 && text.length <= LONGEST_HEADING && !/[。；;！]/.test(text);
  return isHeading ? { kind: "heading", id, level: level as 1 | 2 | 3, runs } : { kind: "paragraph", id, runs };
};

/** `jn1`, `jn2` … without those that are taken. */
export const freshIds = (taken: Iterable<string>, prefix: string): (() => string) => {
  const used = new Set(taken);
  let n = 0;
  return () => {
    do n += 1;
    while (used.has(`${prefix}${n}`));
    return `${prefix}${n}`;
  };
};
