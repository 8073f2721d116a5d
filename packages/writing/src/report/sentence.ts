/** The sentence in which something stands: by it a person knows the place, in a list as on paper. */

const END = /[。！？；\n]/u;

/** The sentence around [start, end) of a text. */
export const sentenceAt = (text: string, start: number, end: number): string => {
  let from = start;
  while (from > 0 && !END.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && !END.test(text[to - 1]!)) to++;
  return text.slice(from, to).trim();
};
