/** Typefaces of official papers, and what stands in for one that a computer does not have. */

export interface Typeface {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
}

const typeface = (eastAsia: string): Typeface => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia,
});

/** 小标宋: licensed, so many computers lack it; 宋体 stands in. */
export const TITLE_FONT = typeface("方正小标宋简体");
export const HEAD_FONT = typeface("黑体");
export const SUBHEAD_FONT = typeface("楷体_GB2312");
export const BODY_FONT = typeface("仿宋_GB2312");
/** Page numbers are half-width 宋体. */
export const PAGE_NUMBER_FONT: Typeface = { ascii: "宋体", hAnsi: "宋体", cs: "宋体", eastAsia: "宋体" };

/** Word has no list of typefaces as a style sheet has: `altName` in the font table names the ones to try instead. */
export const INSTEAD: Readonly<Record<string, string>> = {
  方正小标宋简体: "方正小标宋_GBK,华文中宋,STZhongsong,宋体,SimSun",
  仿宋_GB2312: "仿宋,FangSong,华文仿宋,STFangsong",
  楷体_GB2312: "楷体,KaiTi,华文楷体,STKaiti",
  黑体: "SimHei,微软雅黑",
  宋体: "SimSun",
};

export const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(
  INSTEAD,
)
  .map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/></w:font>`)
  .join("")}</w:fonts>`;
