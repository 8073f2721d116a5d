/**
 * Secrecy marks (密级标志). A file that bears one is refused before it is stored: 保守国家秘密法 has the mark printed on the carrier,
 * GB/T 9704-2012 §7.2.2 says how («机密★1年», top left of the first page). The words in running text (保密工作, 商业秘密) are no mark.
 */

/** Whether a text bears a secrecy mark. Works on any text, pasted or decoded. */
export const isClassified = (text: string): boolean => findSecrecyMark(text) !== undefined;

/** The mark as printed, without its spaces: `机密★10年`; undefined when the text bears none. */
export const findSecrecyMark = (text: string): string | undefined => {
  let seen = 0;
  let at = 0;
  while (at < text.length) {
    const { line, next } = lineAt(text, at);
    at = next;
    const packed = line.replace(/[\s\u3000\u00a0]+/g, "");
    if (packed === "") continue;
    seen++;
    const mark = starred(packed, seen <= HEAD_LINES) ?? (seen <= HEAD_LINES ? bare(packed) : undefined);
    if (mark !== undefined) return mark;
  }
  return undefined;
};

/** Lines with text in which a bare word without ★ still counts as a mark: the first page of a document. */
const HEAD_LINES = 15;
/** A mark stands with a copy number and an urgency at most. */
const LONGEST_MARK_LINE = 40;

const lineAt = (text: string, at: number): { line: string; next: number } => {
  const found = text.slice(at, at + 200).search(/[\r\n\f\v\u2028\u2029]/);
  if (found >= 0) return { line: text.slice(at, at + found), next: at + found + 1 };
  const end = /[\r\n\f\v\u2028\u2029]/g;
  end.lastIndex = at;
  const stop = end.exec(text)?.index ?? text.length;
  return { line: text.slice(at, Math.min(stop, at + 200)), next: stop + 1 };
};

const GRADE = "(?:绝密|机密|秘密|工作秘密|内部)";
const TERM = "(?:(?:\\d{1,2}|[一二三五十]{1,3})(?:年|个月|月|天)|长期|启封|解密)?";
const STAR = "[★☆✩✭⭐＊*]";
/** `机密★10年`, also after a copy number and before an urgency; ★ between the two stands in no sentence. */
const STARRED = new RegExp(`^(?:份号[:：]?)?(?:No\\.?|№)?\\d{0,8}[【（(［[〔]?(?:密级[:：]?)?(${GRADE}${STAR}${TERM})`);
const STARRED_IN_LINE = new RegExp(`(${GRADE}${STAR}${TERM})`);

const starred = (packed: string, inHead: boolean): string | undefined => {
  const found = STARRED.exec(packed);
  if (found && (inHead || isShort(packed))) return found[1];
  const inside = STARRED_IN_LINE.exec(packed);
  return inside && isShort(packed) && !/[。，；“”"‘’]/.test(packed) ? inside[1] : undefined;
};

const isShort = (packed: string): boolean => packed.length <= LONGEST_MARK_LINE;

/** Words that stand on a mark's line beside it; a line of nothing else is a mark. */
const BESIDE = [
  "绝密", "机密", "秘密", "工作秘密", "内部", "级", "密级", "等级", "文件", "资料", "材料", "刊物", "参考", "参阅", "传阅", "使用", "掌握", "会议",
  "注意保存", "注意保密", "妥善保管", "妥善保存", "请勿外传", "不得外传", "严禁外传", "不得复印", "严禁复印", "会后收回", "阅后收回", "用后收回",
  "请", "特急", "加急", "特提", "平急", "急件", "份号", "编号", "长期", "年", "个月", "No",
]; // prettier-ignore
const MARK_LINE = new RegExp(`^(?:${BESIDE.join("|")}|[\\d:：,，、.．·•!！★☆*＊()（）【】〔〕[\\]［］<>《》〈〉—\\-])+$`);

const bare = (packed: string): string | undefined =>
  isShort(packed) && new RegExp(GRADE).test(packed) && MARK_LINE.test(packed)
    ? packed.replace(/^[【（(［[〔]|[】）)］\]〕]$/g, "")
    : undefined;
