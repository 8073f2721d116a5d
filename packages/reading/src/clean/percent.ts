/** A lost percent sign: services that mangle pages write the same odd token behind every number that was a percentage («13.3_M_M_»). */
import { type Edit, edits } from "./edit.ts";

/** No unit looks like that: at least one character that is neither letter nor digit. */
const odd = /(?<=\d)(?=[\w#@&*$~^]{0,7}[_#@&*$~^])[A-Za-z_#@&*$~^][\w#@&*$~^]{0,7}(?![\w#@&*$~^])/g;
const aboutShares = /(?:增长|率|提高|上升|下降|降低|回落|增幅|占|比重|控制在|达到?)[^，。；\n]{0,8}$/;
const least = 4;

/** The odd token, when it stands behind numbers often, and mostly where a share or a growth is spoken of; else undefined. */
const findToken = (text: string): string | undefined => {
  const seen = new Map<string, { times: number; fitting: number }>();
  for (const match of text.matchAll(odd)) {
    const entry = seen.get(match[0]) ?? { times: 0, fitting: 0 };
    const before = text.slice(Math.max(0, match.index - 20), match.index).replace(/[\d.]+$/, "");
    seen.set(match[0], { times: entry.times + 1, fitting: entry.fitting + (aboutShares.test(before) ? 1 : 0) });
  }
  return [...seen].find(([, { times, fitting }]) => times >= least && fitting * 2 > times)?.[0];
};

export const lostPercent = (text: string): Edit[] => {
  const token = findToken(text);
  return token === undefined ? [] : edits(text, odd, (match) => (match[0] === token ? "%" : undefined));
};
