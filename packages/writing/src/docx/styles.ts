/** word/styles.xml and word/settings.xml of an official paper, whole: styles carry the layout, so that a drafter who types on stays within it. */
import { CHARACTER_PITCH, CHARACTER_SPACING, LINE_PITCH, SIZE } from "./page.ts";
import { BODY_FONT, HEAD_FONT, PAGE_NUMBER_FONT, SUBHEAD_FONT, TITLE_FONT } from "./typefaces.ts";
import type { Typeface } from "./typefaces.ts";

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
const NAMESPACE = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;

const fonts = ({ ascii, hAnsi, cs, eastAsia }: Typeface): string =>
  `<w:rFonts w:ascii="${ascii}" w:hAnsi="${hAnsi}" w:cs="${cs}" w:eastAsia="${eastAsia}"/>`;
/** Another size than the body's, at its own width. */
const ownSize = (halfPoints: number): string => `<w:spacing w:val="0"/>${size(halfPoints)}`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
/** First line in by so many characters: the count for Word, the length for programs that do not count. */
const indent = (characters: number): string =>
  `<w:ind w:firstLineChars="${characters * 100}" w:firstLine="${characters * CHARACTER_PITCH}"/>`;

interface Style {
  readonly id: string;
  readonly name: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

/** Names are those of Word's own styles where it has one: the navigation pane and WPS know them. */
const PARAGRAPH_STYLES: readonly Style[] = [
  { id: "Title", name: "Title", next: "Subtitle", paragraph: `<w:jc w:val="center"/>`, run: fonts(TITLE_FONT) + ownSize(SIZE.two) },
  { id: "Subtitle", name: "Subtitle", next: "BodyText", paragraph: `<w:jc w:val="center"/>`, run: fonts(SUBHEAD_FONT) },
  { id: "Heading1", name: "heading 1", next: "BodyText", paragraph: `${indent(2)}<w:outlineLvl w:val="0"/>`, run: fonts(HEAD_FONT) },
  { id: "Heading2", name: "heading 2", next: "BodyText", paragraph: `${indent(2)}<w:outlineLvl w:val="1"/>`, run: fonts(SUBHEAD_FONT) },
  { id: "Heading3", name: "heading 3", next: "BodyText", paragraph: `${indent(2)}<w:outlineLvl w:val="2"/>`, run: fonts(BODY_FONT) },
  { id: "BodyText", name: "Body Text", paragraph: indent(2) },
  { id: "Salutation", name: "Salutation", next: "BodyText" },
  { id: "AttachmentMark", name: "附件标记", next: "AttachmentTitle", run: fonts(HEAD_FONT) },
  {
    id: "AttachmentTitle",
    name: "附件标题",
    next: "BodyText",
    paragraph: `<w:jc w:val="center"/>`,
    run: fonts(TITLE_FONT) + ownSize(SIZE.two),
  },
  {
    id: "TableText",
    name: "表格文字",
    paragraph: `<w:spacing w:before="0" w:after="0" w:line="360" w:lineRule="exact"/>`,
    run: ownSize(SIZE.smallFour),
  },
  { id: "Footer", name: "footer", paragraph: `<w:snapToGrid w:val="0"/>`, run: fonts(PAGE_NUMBER_FONT) + ownSize(SIZE.four) },
];

const paragraphStyle = ({ id, name, next, paragraph = "", run = "" }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${
    next === undefined ? "" : `<w:next w:val="${next}"/>`
  }<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** Style of the mark of an explained term. What compares texts leaves its runs out: they are no part of the sentence. */
export const TERM_MARK_STYLE = "TermMark";

/** Said twice, in the defaults and in the standard style: LibreOffice passes over some of it in the defaults. */
const PARAGRAPH = `<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${LINE_PITCH}" w:lineRule="exact"/><w:jc w:val="both"/>`;

/**
 * No widow control (with it a page ends early and has fewer than 22 lines), no gaps between Han and Latin characters (with them a line has fewer than 28),
 * fixed line pitch.
 */
const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(BODY_FONT)}<w:color w:val="000000"/><w:spacing w:val="${CHARACTER_SPACING}"/><w:kern w:val="0"/>${size(
  SIZE.three,
)}<w:lang w:val="zh-CN" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${PARAGRAPH}</w:pPr></w:pPrDefault></w:docDefaults>`;

export const STYLES = `${XML}<w:styles ${NAMESPACE}>${DEFAULTS}<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${PARAGRAPH}</w:pPr></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${PARAGRAPH_STYLES.map(
  paragraphStyle,
).join(
  "",
)}<w:style w:type="character" w:styleId="${TERM_MARK_STYLE}"><w:name w:val="名词序号"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>`;

/** Punctuation is not squeezed (28 characters a line), footers differ on odd and even pages, and Word lays the file out as a file of today. */
export const SETTINGS = `${XML}<w:settings ${NAMESPACE}><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="${LINE_PITCH}"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`;
