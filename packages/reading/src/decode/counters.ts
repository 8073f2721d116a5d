/** How Word writes the number of a list item: one writer a number format (ECMA-376 part 1, §17.18.59), in the forms of Chinese documents. */

const DIGITS = "〇一二三四五六七八九";

/** 1–9999 in words: 十二, 二十, 一百零三. Word's numbering reaches no further in practice; larger ones fall back to digits. */
const inWords =
  (digits: string, ones: readonly string[], zero: string, writesOneTen: boolean) =>
  (n: number): string => {
    if (n < 1 || n > 9999) return String(n);
    let words = "";
    for (const [i, figure] of Array.from(String(n).padStart(4, "0"), Number).entries()) {
      if (figure > 0) words += digits[figure]! + ones[i]!;
      else if (words !== "" && !words.endsWith(zero)) words += zero;
    }
    words = words.endsWith(zero) ? words.slice(0, -zero.length) : words;
    return !writesOneTen && n >= 10 && n < 20 ? words.slice(1) : words;
  };

const common = inWords(DIGITS, ["千", "百", "十", ""], "零", false);
const legal = inWords("零壹贰叁肆伍陆柒捌玖", ["仟", "佰", "拾", ""], "零", true);
const legalTraditional = inWords("零壹貳參肆伍陸柒捌玖", ["仟", "佰", "拾", ""], "零", true);

const digitByDigit = (n: number): string => String(n).replace(/\d/g, (d) => DIGITS[Number(d)]!);

const fullWidth = (n: number): string => String(n).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));

const from =
  (symbols: string) =>
  (n: number): string =>
    Array.from(symbols)[n - 1] ?? String(n);

/** a … z, aa … zz as Word repeats them. */
const letters =
  (first: string) =>
  (n: number): string =>
    n < 1 ? "" : String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.min(Math.ceil(n / 26), 9));

const roman = (n: number): string => {
  if (n < 1 || n > 3999) return String(n);
  let left = n;
  let text = "";
  for (const [value, sign] of [[1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]] as const) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  } // prettier-ignore
  return text;
};

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

const WRITERS: Readonly<Record<string, (n: number) => string>> = {
  decimalZero: (n) => String(n).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  chineseCounting: common,
  chineseCountingThousand: common,
  japaneseCounting: common,
  taiwaneseCounting: common,
  taiwaneseCountingThousand: common,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: legal,
  japaneseLegal: legalTraditional,
  ideographLegalTraditional: legalTraditional,
  ideographTraditional: from("甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: from("子丑寅卯辰巳午未申酉戌亥"),
  decimalEnclosedCircle: from(CIRCLED),
  decimalEnclosedCircleChinese: from(CIRCLED),
  ideographEnclosedCircle: from("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
  decimalEnclosedParen: from("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"),
  decimalEnclosedFullstop: from("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"),
  upperLetter: letters("A"),
  lowerLetter: letters("a"),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
};

/** The number as its format writes it: `formatCounter(12, "chineseCounting")` → 十二. Formats not named here count 1, 2, 3. */
export const formatCounter = (n: number, format: string): string => (WRITERS[format] ?? String)(n);
