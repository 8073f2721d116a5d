/** 涉密文件不收: looks for secrecy marks in the name of a file and in what can be read of it, before it is stored. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { decode, isClassified } from "@jiannuo/reading/decode";

const GRADE = "(?:绝密|机密|秘密|工作秘密|内部)";
/** `（机密）通知.docx`, `会议纪要【内部资料】.pdf`, `秘密★5年 名单.txt`, `绝密-方案.docx`; not 内部审计报告, not 保密工作总结. */
const IN_NAME = new RegExp(
  `[（(【［[〔《]\\s*${GRADE}(?:级|件|文件|资料|材料|使用|★[^）)】］\\]〕》]*)?\\s*[）)】］\\]〕》]|${GRADE}[★☆*]|^${GRADE}(?:级|件|文件|资料|材料)?[-_—：: 　.]`,
);

const classified = (name: string): Refusal =>
  refuse(
    "CLASSIFIED",
    `《${name}》的文件名带有密级标志，涉密和内部文件不得录入本系统，请按保密规定办理`,
    `The name of “${name}” bears a secrecy mark; classified and internal papers may not be entered here`,
  );

/** What cannot be looked into is not known to bear none. */
const stops = new Set(["CLASSIFIED", "PASSWORD_PROTECTED"]);

/** Undefined for a file that may be kept. A picture or a scan has no text that could be read. */
export const findSecrecy = async (content: Uint8Array, name: string): Promise<Refusal | undefined> => {
  const stem = name.replace(/\.[^.]*$/, "");
  if (isClassified(stem) || IN_NAME.test(name)) return classified(name);
  const source = await decode(content, { name });
  return isRefusal(source) && stops.has(source.code) ? source : undefined;
};
