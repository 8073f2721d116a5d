/** Findings as comments of Word: what is wrong, what the books say, what would hold instead. */
import type { Words } from "@jiannuo/quantity";
import type { DocxComment } from "../with-comments.ts";
import type { BooksSay, DocxFinding } from "./docx-finding.ts";

/** Who the comments are by. */
const AUTHOR = "践诺";

const SEVERITY: Readonly<Record<DocxFinding["severity"], Words>> = {
  wrong: { zh: "有误", en: "Wrong" },
  doubtful: { zh: "存疑", en: "Doubtful" },
  note: { zh: "提示", en: "Note" },
};

const sourceOf = ({ title, measure, period, value, unit, entries, declared }: BooksSay, language: keyof Words): string => {
  const figure = value === null ? "—" : `${value}${unit}`;
  if (language === "zh") return `台账：${title.zh}（${measure}，${period}）${figure}，${entries}笔${declared ? "，含报数单" : ""}。`;
  return `Registers: ${title.en} (${measure}, ${period}) ${figure}, ${entries} entries${declared ? ", slips among them" : ""}.`;
};

/** The lines that tell a finding. */
export const linesOf = ({ severity, because, books, proposal }: DocxFinding, language: keyof Words): readonly string[] => [
  language === "zh" ? `【${SEVERITY[severity].zh}】${because.zh}` : `[${SEVERITY[severity].en}] ${because.en}`,
  ...(books ? [sourceOf(books, language)] : []),
  ...(proposal === undefined ? [] : [language === "zh" ? `可改为“${proposal}”。` : `It could say “${proposal}”.`]),
];

/** One comment for each place, with all that was found there. @param at moment, ISO 8601 */
export const commentsFor = (
  findings: readonly DocxFinding[],
  { at, language }: { readonly at: string; readonly language: keyof Words },
): readonly DocxComment[] => {
  const places = new Map<string, DocxFinding[]>();
  for (const finding of findings) {
    const key = `${finding.paragraph} ${finding.start} ${finding.end}`;
    places.set(key, [...(places.get(key) ?? []), finding]);
  }
  return [...places.values()].map((here) => {
    const { paragraph, start, end } = here[0]!;
    return { paragraph, start, end, text: here.flatMap((one) => linesOf(one, language)).join("\n"), author: AUTHOR, at };
  });
};
