/** Families of typefaces by the many names under which they are sold and installed. */

export type Family = "小标宋" | "仿宋" | "楷体" | "黑体" | "宋体";

const NAMES: readonly (readonly [Family, RegExp])[] = [
  ["小标宋", /小标宋|^fzxbs|xiaobiaosong/i],
  ["仿宋", /仿宋|fang ?song|^fzfs/i],
  ["楷体", /楷体|楷_|方正楷|kai ?ti|^fzkt/i],
  ["黑体", /黑体|sim ?hei|^stheiti|^fzht|方正黑/i],
  ["宋体", /宋体|sim ?sun|song ?ti|书宋|^stsong/i],
];

/** 方正小标宋_GBK → 小标宋, FangSong → 仿宋; undefined for one that is none of these (微软雅黑). */
export const familyOf = (typeface: string): Family | undefined => NAMES.find(([, names]) => names.test(typeface))?.[0];
