/** Why a file is turned away at the door: one sentence each, naming the file, saying what is wrong and what to do. */
import { refuse } from "@jiannuo/quantity";
import type { Refusal } from "@jiannuo/quantity";

/** How a refusal calls the file: by its name when the caller knows it. */
export interface FileName {
  readonly zh: string;
  readonly en: string;
}

export const fileName = (name: string | undefined): FileName =>
  name === undefined || name === "" ? { zh: "这份文件", en: "This file" } : { zh: `《${name}》`, en: `“${name}”` };

const READABLE_ZH = "可以读的有 txt、html、docx、doc、wps、pdf、ofd";
const READABLE_EN = "txt, html, docx, doc, wps, pdf and ofd can be read";

export const emptyFile = (file: FileName): Refusal =>
  refuse("EMPTY_FILE", `${file.zh}里没有文字，请检查是不是传错了文件`, `${file.en} holds no text; check that it is the right file`);

/** `looksLike` names what the file seems to be, when its first bytes tell. */
export const unknownFormat = (file: FileName, looksLike?: FileName): Refusal =>
  looksLike === undefined
    ? refuse("UNKNOWN_FORMAT", `认不出${file.zh}是什么格式；${READABLE_ZH}`, `The format of ${file.en} is not known; ${READABLE_EN}`)
    : refuse(
        "UNKNOWN_FORMAT",
        `${file.zh}看起来是${looksLike.zh}，读不了；${READABLE_ZH}`,
        `${file.en} looks like ${looksLike.en}, which cannot be read; ${READABLE_EN}`,
      );

export const damagedFile = (file: FileName): Refusal =>
  refuse(
    "DAMAGED_FILE",
    `${file.zh}已损坏或没有传完整，请打开原件检查后重新保存、再传一次`,
    `${file.en} is damaged or incomplete; open the original, save it again and send it once more`,
  );

export const scanWithoutText = (file: FileName): Refusal =>
  refuse(
    "SCAN_WITHOUT_TEXT",
    `${file.zh}是扫描件，没有文字可读；请先做文字识别（OCR），或向起草人要 Word 版`,
    `${file.en} is a scan without text; run text recognition (OCR) first, or ask the drafter for the Word file`,
  );

export const passwordProtected = (file: FileName): Refusal =>
  refuse(
    "PASSWORD_PROTECTED",
    `${file.zh}设有打开密码，请去掉密码后再传`,
    `${file.en} is protected by a password; remove the password and send it again`,
  );

/** `mark` is the secrecy mark as printed, without its spaces. */
export const classified = (file: FileName, mark: string): Refusal =>
  refuse(
    "CLASSIFIED",
    `${file.zh}标有“${mark}”，涉密和内部文件不得录入本系统，请按保密规定办理`,
    `${file.en} bears the mark “${mark}”; classified and internal papers may not be entered here`,
  );

export const tooLarge = (file: FileName, limitMB: number): Refusal =>
  refuse(
    "TOO_LARGE",
    `${file.zh}（或解压后的内容）超过 ${limitMB} MB，请拆分，或去掉图片后再传`,
    `${file.en} (or what it unpacks to) is over ${limitMB} MB; split it or take the pictures out`,
  );
