/** The characters that numbers are written with, and what each is worth. */

const CHINESE = "零一二三四五六七八九";
const VARIANTS: Readonly<Record<string, number>> = { 〇: 0, "○": 0, 两: 2, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 };

const chineseDigits = new Map<string, number>([
  ...Array.from(CHINESE, (glyph, value) => [glyph, value] as const),
  ...Object.entries(VARIANTS),
]);

/** 0–9 for 零 to 九, 两 and the banker's glyphs; undefined for all else. */
export const chineseDigit = (glyph: string | undefined): number | undefined => (glyph === undefined ? undefined : chineseDigits.get(glyph));

export const isZero = (glyph: string | undefined): boolean => glyph !== undefined && chineseDigits.get(glyph) === 0;

const scales = new Map<string, number>([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);

/** 10, 100 or 1000 for 十 百 千, which multiply the digit before them. */
export const smallScale = (glyph: string | undefined): number | undefined => (glyph === undefined ? undefined : scales.get(glyph));

export const isArabic = (glyph: string | undefined): boolean =>
  glyph !== undefined && ((glyph >= "0" && glyph <= "9") || (glyph >= "０" && glyph <= "９"));

export const isHan = (glyph: string | undefined): boolean => glyph !== undefined && glyph >= "\u4e00" && glyph <= "\u9fff";

export const isLatin = (glyph: string | undefined): boolean => glyph !== undefined && /[A-Za-zＡ-Ｚａ-ｚ]/.test(glyph);

/** Full-width digits, point and letters as ASCII; everything else as it is. */
export const toHalfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (glyph) => String.fromCharCode(glyph.charCodeAt(0) - 0xfee0));
