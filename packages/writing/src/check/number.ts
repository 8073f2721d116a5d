/** How a finding prints numbers, and how the small counts of a report are read (六大方面, 3件实事). */
const DIGITS = "零一二三四五六七八九";

/** A count up to 99 in Arabic or Chinese numerals, `两` included; undefined for anything else. */
export const readCount = (printed: string): number | undefined => {
  if (/^\d{1,2}$/.test(printed)) return Number(printed);
  const [, tens, ten, ones] = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(printed.replace("两", "二")) ?? [];
  if (ten) return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
  const one = tens || ones;
  return one && !(tens && ones) ? DIGITS.indexOf(one) : undefined;
};

/** At most two decimals, without the noise of binary fractions: `11.11`. */
export const short = (value: number): string => String(Number(value.toFixed(2)));
