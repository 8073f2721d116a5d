/** PDF writers often name a Chinese character by its radical's code (⼾ for 户, ⻓ for 长): it looks the same and is another character. */

/** Radicals as the characters that simplified Chinese text means. Offsets stay: each is one UTF-16 unit for one. */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2E80-\u2FD5]/g, (radical) => MEANT.get(radical) ?? radical.normalize("NFKC"));

/** Those of which Unicode gives no equivalent, and three (户 青 黄) to which it gives the old form. */
const PAIRS =
  "⼾户⾭青⿈黄⺁厂⺄乙⺈刀⺗心⺠民⺩王⺬示⺶羊⺼月⻁虎⻄西⻅见⻆角⻈讠⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙";
const MEANT = new Map(Array.from(PAIRS.matchAll(/(.)(.)/g), ([, radical, meant]) => [radical!, meant!] as const));
