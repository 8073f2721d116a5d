/** 版式检查: a Word file against GB/T 9704-2012, on what the file really says, whoever saved it. */
import { type Refusal, isRefusal } from "@jiannuo/quantity";
import { openForFormat } from "./document.ts";
import type { FormatFinding, FormatReport } from "./finding.ts";
import { paperOf } from "./roles.ts";
import { FORMAT_RULES } from "./rules.ts";

/**
 * What is wrong where, rule by rule, with the rules that do not apply to this paper. Refuses with NOT_DOCX, DAMAGED_FILE, PASSWORD_PROTECTED or TOO_LARGE.
 * The paper is judged by what is set in it: which typefaces a computer has makes no difference.
 */
export const checkFormat = (bytes: Uint8Array): FormatReport | Refusal => {
  const document = openForFormat(bytes);
  if (isRefusal(document)) return document;
  const paper = paperOf(document);
  const findings: FormatFinding[] = [];
  const skipped: { rule: string; because: FormatReport["skipped"][number]["because"] }[] = [];
  for (const { id, skips, look } of FORMAT_RULES) {
    const because = skips?.(paper);
    if (because) skipped.push({ rule: id, because });
    else findings.push(...look(paper).map((fault) => ({ rule: id, ...fault })));
  }
  return { kind: paper.kind, looked: FORMAT_RULES.length - skipped.length, findings, skipped };
};
