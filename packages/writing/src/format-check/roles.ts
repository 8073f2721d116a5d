/** What each paragraph of a paper is: its title, a heading, the body, the note of attachments. Told by what it says and where it stands, as a person does. */
import type { FormatDocument, FormatParagraph } from "./document.ts";
import type { PaperKind } from "./finding.ts";
import { numberOf } from "./formatting.ts";
import { familyOf } from "./typeface.ts";

export type Role =
  | "blank"
  | "header"
  | "documentNumber"
  | "title"
  | "underTitle"
  | "salutation"
  | "heading1"
  | "heading2"
  | "heading3"
  | "heading4"
  | "body"
  | "attachmentNote"
  | "signature"
  | "date"
  | "attachmentMark"
  | "attachmentTitle"
  | "attachmentBody"
  | "copies"
  | "cell";

export interface Paper {
  readonly kind: PaperKind;
  readonly document: FormatDocument;
  readonly roles: ReadonlyMap<FormatParagraph, Role>;
  readonly of: (...roles: readonly Role[]) => readonly FormatParagraph[];
  /** The paragraph before, blank ones too; undefined before the first. */
  readonly before: (paragraph: FormatParagraph) => FormatParagraph | undefined;
}

const HAN_NUMBER = "[一二三四五六七八九十百]+";
/** A heading's number as people write it, right or wrong. */
export const HEADING_MARKS = {
  heading1: new RegExp(`^${HAN_NUMBER}[、.．，,]`),
  heading2: new RegExp(`^[（(]${HAN_NUMBER}[）)]`),
  heading3: /^\d{1,2}[.．、](?!\d)/,
  heading4: /^[（(]\d{1,2}[）)]/,
} as const;

export const DATE_LINE = /^(?:\d{4}|[二〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;
export const DOCUMENT_NUMBER = /^[\u4e00-\u9fff]{1,10}[〔［[（(【]\s*\d{4}\s*[〕］\])）】]\s*第?\s*\d+\s*号$/;
const ATTACHMENT_MARK = /^附件\s*[\d０-９一二三四五六七八九十]{0,3}\s*[：:]?$/;
/** 版记: who gets copies, and who had it printed and when. It closes the last page, behind the attachments, and is often drawn as a table. */
const CLOSING = /^抄送[：:]|\d日[\s\u3000]*印发$/;
const ATTACHMENT_NOTE = /^附件\s*[：:]\s*\S/;

const NO_TITLE: readonly RegExp[] = [...Object.values(HEADING_MARKS), /^——/, ATTACHMENT_NOTE];

/** Longest text that is read as a heading of its own. */
const HEADING_LENGTH = 60;

const plain = ({ text }: FormatParagraph): string => text.trim();
const isCentred = ({ format }: FormatParagraph): boolean => format.get("jc") === "center";
const sizeOf = ({ runs }: FormatParagraph): number | undefined => {
  const run = runs.find(({ text }) => text.trim() !== "");
  return run && numberOf(run.format, "sz");
};

export const paperOf = (document: FormatDocument): Paper => {
  const { paragraphs } = document;
  const roles = new Map<FormatParagraph, Role>();
  const flow = paragraphs.filter(({ isInTable }) => !isInTable);
  for (const paragraph of paragraphs) if (paragraph.isInTable) roles.set(paragraph, CLOSING.test(plain(paragraph)) ? "copies" : "cell");
  const title = findTitle(flow);
  const first = flow.indexOf(title[0]!);
  let phase: "head" | "under" | "body" | "attachment" = title.length > 0 ? "head" : "under";
  for (const [at, paragraph] of flow.entries()) {
    const text = plain(paragraph);
    let role: Role;
    if (text === "") role = "blank";
    else if (title.includes(paragraph)) {
      role = "title";
      phase = "under";
    } else if (DOCUMENT_NUMBER.test(text)) role = "documentNumber";
    else if (phase === "head" && at < first) role = "header";
    else if (ATTACHMENT_MARK.test(text) && (phase === "attachment" || paragraph.startsPage || /\d$|^附件$/.test(text))) {
      role = "attachmentMark";
      phase = "attachment";
    } else if (phase !== "head" && CLOSING.test(text)) role = "copies";
    else if (phase === "attachment") role = roleInAttachment(flow, at, roles);
    else if (phase === "under" && (isCentred(paragraph) || /^——|^（.*）$/.test(text))) role = "underTitle";
    else if (phase === "under" && /^.{2,60}[：:]$/.test(text)) {
      role = "salutation";
      phase = "body";
    } else {
      phase = "body";
      role = roleInBody(flow, at, roles);
    }
    roles.set(paragraph, role);
  }
  return {
    kind: kindOf(title, flow, roles),
    document,
    roles,
    of: (...wanted) => paragraphs.filter((paragraph) => wanted.includes(roles.get(paragraph)!)),
    before: (paragraph) => paragraphs[paragraphs.indexOf(paragraph) - 1],
  };
};

/**
 * The first lines that are centred and large, or set in 小标宋; else the first line that is short and closes with no mark. Under the number of a paper that
 * is sent: above it stands the mark of its office. A heading, and what stands under a title, is none: a paper may lack its title.
 */
const findTitle = (flow: readonly FormatParagraph[]): readonly FormatParagraph[] => {
  const filled = flow.filter((paragraph) => plain(paragraph) !== "");
  const isTitle = (paragraph: FormatParagraph): boolean =>
    !DOCUMENT_NUMBER.test(plain(paragraph)) &&
    !ATTACHMENT_MARK.test(plain(paragraph)) &&
    !plain(paragraph).endsWith("文件") &&
    (/^title$|^标题$/i.test(paragraph.styleName) ||
      (isCentred(paragraph) && ((sizeOf(paragraph) ?? 0) >= 36 || paragraph.runs.some(({ typeface }) => familyOf(typeface) === "小标宋"))));
  const number = filled.slice(0, 12).findIndex((paragraph) => DOCUMENT_NUMBER.test(plain(paragraph)));
  const head = filled.slice(number + 1, 12).filter((p) => !NO_TITLE.some((pattern) => pattern.test(plain(p))));
  const found = head.find(isTitle) ?? head.find(isCentred) ?? head.find((p) => plain(p).length <= 50 && !/[。；：:]$/.test(plain(p)));
  if (!found) return [];
  const title = [found];
  for (const next of flow.slice(flow.indexOf(found) + 1)) {
    if (plain(next) === "" || !isTitle(next) || !isTitle(found) || sizeOf(next) !== sizeOf(found)) break;
    title.push(next);
  }
  return title;
};

const roleInBody = (flow: readonly FormatParagraph[], at: number, roles: ReadonlyMap<FormatParagraph, Role>): Role => {
  const paragraph = flow[at]!;
  const text = plain(paragraph);
  if (ATTACHMENT_NOTE.test(text)) return "attachmentNote";
  const before = flow.slice(0, at).findLast((p) => plain(p) !== "");
  if (before && roles.get(before) === "attachmentNote" && /^\d+\s*[.．、]/.test(text)) return "attachmentNote";
  if (DATE_LINE.test(text)) return "date";
  const next = flow.slice(at + 1).find((p) => plain(p) !== "");
  if (next && DATE_LINE.test(plain(next)) && text.length <= 30 && !/[。；，：]$/.test(text)) return "signature";
  for (const [role, mark] of Object.entries(HEADING_MARKS))
    if (mark.test(text) && isHeading(text)) return role as keyof typeof HEADING_MARKS;
  return "body";
};

/** A heading stands alone, or runs into its paragraph with a full stop; （一） within a running list is no heading. */
const isHeading = (text: string): boolean => {
  const stop = text.indexOf("。");
  const head = stop < 0 ? text : text.slice(0, stop);
  return head.length <= HEADING_LENGTH && !/[；;]$/.test(text) && !/[，；].*[，；]/.test(head);
};

const roleInAttachment = (flow: readonly FormatParagraph[], at: number, roles: ReadonlyMap<FormatParagraph, Role>): Role => {
  const before = flow.slice(0, at).findLast((p) => plain(p) !== "");
  const role = before && roles.get(before);
  if (role === "attachmentMark" || (role === "attachmentTitle" && isCentred(flow[at]!))) return "attachmentTitle";
  return "attachmentBody";
};

const kindOf = (
  title: readonly FormatParagraph[],
  flow: readonly FormatParagraph[],
  roles: ReadonlyMap<FormatParagraph, Role>,
): PaperKind => {
  const name = title.map(plain).join("");
  const has = (role: Role): boolean => [...roles.values()].includes(role);
  if (name.endsWith("工作报告") && !has("documentNumber")) return "report";
  if (flow.some((p) => roles.get(p) === "underTitle" && /代表大会.*会议上/.test(plain(p)))) return "report";
  if (has("documentNumber") || /(?:通知|意见|决定|通报|公告|通告|函|请示|批复|命令|纪要)$/.test(name)) return "notice";
  return "other";
};
