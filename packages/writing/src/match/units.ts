/** Whether a printed unit may stand for a measure's: 处 and 个 of installations may, 家次 and 家, 人次 and 人, 批 and 件 may not. */

/** Measure words that reports use one for another. A turn (人次) is never a person, a batch never a case. */
const FAMILIES: readonly (readonly string[])[] = [
  ["个", "处", "座", "所", "家", "台", "套", "支", "栋", "幢", "间", "项", "块", "片"],
  ["件", "项", "条", "起", "份", "宗", "例", "桩", "笔"],
  ["类", "项", "种"],
  ["家", "户"],
  ["次", "场", "期", "场次", "轮", "趟", "回", "届", "班"],
  ["人", "名", "位"],
  ["件", "件次", "起"],
  ["次", "人次", "件次", "处次"],
  ["%", "百分点"],
  ["元"],
];

/** 1 the same, 0.5 of one family, 0 not comparable. A number without a unit (再破百万) may be money or a count. */
export const unitFit = (printed: string, own: string): number => {
  if (printed === own) return 1;
  if (printed === "") return own === "%" || own === "年" ? 0 : 0.5;
  return FAMILIES.some((family) => family.includes(printed) && family.includes(own)) ? 0.5 : 0;
};
