/** 基本完成 says that something is left: the open items stand behind it. */
import { type Rule, finding, isSigned, placesOf } from "./sentence.ts";

const BASICALLY = /基本(?:完成|完工|建成|竣工|办结|整改)/g;
const OPEN = /尚有|还有|剩余|尚未|未完成|其余|仅剩|余下|扫尾|收尾|待(?:完成|验收|拨付|办)|除[^，。]{1,30}外/;

export const openItemsNamed: Rule = (sentence, next) => {
  if (sentence.isPlan) return [];
  return placesOf(sentence.text, BASICALLY)
    .filter((place) => !isSigned(place, sentence) && !OPEN.test(sentence.text) && !OPEN.test(next?.text ?? ""))
    .map((place) =>
      finding("OPEN_ITEMS_MISSING", "doubtful", place, {
        zh: `写“${place.word}”，后面须列明还有哪些没有完成（尚有…）。`,
        en: `${place.word} says that something is left; name the open items behind it.`,
      }),
    );
};
