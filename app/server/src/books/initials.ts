/** First letters of a name as it is read: 万茂 is `wm`. */
import { pinyin } from "pinyin-pro";

/** Names come again and again: the same firms, villages and people. */
const known = new Map<string, string>();
const MOST = 20_000;

/** Longer texts are no names. */
const LONGEST = 30;

/** @returns letters of the Chinese characters of a name, "" where there are none */
export const initialsOf = (name: string): string => {
  if (name.length > LONGEST) return "";
  const before = known.get(name);
  if (before !== undefined) return before;
  const initials = pinyin(name, { pattern: "first", toneType: "none", type: "array", nonZh: "removed" }).join("").toLowerCase();
  if (known.size >= MOST) known.clear();
  known.set(name, initials);
  return initials;
};
