/** 提法: phrases that are set word for word, each from a day on and perhaps until one. Marked, never rewritten. */
import type { Day, Words } from "@jiannuo/quantity";
import { type Found, finding } from "./sentence.ts";

export interface SetPhrase {
  readonly phrase: string;
  readonly since: Day;
  /** Last day on which it was used; open without it. */
  readonly until?: Day;
  /** What is said instead after that day. */
  readonly replacement?: string;
  /** Where it comes from: a document, a congress. */
  readonly source: Words;
}

const told = ({ phrase, since, until, replacement, source }: SetPhrase, today: Day): Words => {
  if (today < since)
    return {
      zh: `“${phrase}”自${since}起使用（${source.zh}），现在还没有启用。`,
      en: `${phrase} is used from ${since} on (${source.en}).`,
    };
  if (until === undefined || today <= until)
    return {
      zh: `“${phrase}”是固定提法（${source.zh}，${since}起），请逐字核对。`,
      en: `${phrase} is a set phrase (${source.en}, since ${since}); compare it word for word.`,
    };
  const instead = replacement === undefined ? { zh: "", en: "" } : { zh: `，现提“${replacement}”`, en: `; now ${replacement}` };
  return {
    zh: `“${phrase}”用到${until}为止（${source.zh}）${instead.zh}。`,
    en: `${phrase} was used until ${until} (${source.en})${instead.en}.`,
  };
};

/** A note at each set phrase in the text; no proposal, since nobody rewrites them by machine. Of phrases within one another the longest counts. */
export const setPhrasesIn = (text: string, phrases: readonly SetPhrase[], today: Day): Found[] => {
  const taken: { start: number; end: number }[] = [];
  const found: Found[] = [];
  for (const phrase of phrases.toSorted((a, b) => b.phrase.length - a.phrase.length)) {
    for (let at = text.indexOf(phrase.phrase); at >= 0 && phrase.phrase !== ""; at = text.indexOf(phrase.phrase, at + 1)) {
      const place = { start: at, end: at + phrase.phrase.length };
      if (taken.some(({ start, end }) => start < place.end && place.start < end)) continue;
      taken.push(place);
      found.push(finding("SET_PHRASE", "note", place, told(phrase, today)));
    }
  }
  return found;
};
