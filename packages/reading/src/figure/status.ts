/** Reported, expected, or a target: by the part of the report and the words of the sentence. */
import type { Paragraph, Sentence } from "../document.ts";
import type { Status, Span } from "../reading.ts";

const expecting = /预计|预测|初步核算|初步统计|预期(?=达|完成|实现|增长|可|将|为)/g;
const wishing = /将|要|力争|争取|确保|计划|目标|拟|达到|实现|努力/;
const past =
  /去年|上年|已经?(?=[^，]{0,8}(?:完成|建成|达|投入|下达|开工|签约|到位|落户|实现|启动))|目前(?!为止)|现有|截至|累计已|过去|五年来|一年来/;

const changedTo = /^(?:提[高升]|扩大|增加|增长|上升|下降|降低|减少|缩[小短]|延长|扩展)[到至]|^[增升降减]至/;
/** “建成后，全镇将形成……”. */
const afterwards = /(?:建成|达产|投产|投用|完工|竣工)后，?[^。；]{0,12}(?:将|可)[^。；]{0,30}$/;

/**
 * 预计 reaches to the end of its sentence, unless a clause has its own 完成 or 实现. “初步预计，全年……” stands before the whole sentence,
 * “预计（下同）” before the whole paragraph.
 */
export const statusOf = (text: string, paragraph: Paragraph, sentence: Sentence, clause: Span, found: Span, before: string): Status => {
  const at = found.start;
  const isPlan = paragraph.part === "plan" || paragraph.part === "governance";
  if (isPlan) {
    const words = text.slice(Math.max(clause.start, at - 100), at);
    if (paragraph.role === "situation" && !wishing.test(text.slice(Math.max(sentence.start, at - 300), at))) return "reported";
    // “由18元提高到32元”: where it stands now, and where it is to go
    if (changedTo.test(text.slice(found.end, found.end + 8)) && /[由从][^，]{0,12}$/.test(before)) return "reported";
    if (changedTo.test(before)) return "target";
    // “实施去年下达资金的23个项目”: 去年 is part of the name of what is to be done
    if (before.endsWith("的") && !/目前|现有|截至/.test(words)) return "target";
    return past.test(words) && !/力争|确保|目标/.test(words) ? "reported" : "target";
  }
  if (/预计[^。；]{0,4}（下同）/.test(text.slice(Math.max(paragraph.start, at - 1500), at))) return "expected";
  const reach = Math.max(sentence.start, at - 300);
  const said = [...text.slice(reach, at).matchAll(expecting)].at(-1);
  if (!said) return afterwards.test(text.slice(reach, at)) ? "expected" : "reported";
  const from = reach + said.index;
  if (from >= clause.start) return "expected";
  const stands = text[from + said[0].length] === "，" || text.slice(from + said[0].length, at).split("，").length < 2;
  if (stands) return "expected";
  const own = text.slice(clause.start, at);
  return /(?:完成|实现)/.test(own) && !own.startsWith("其中") ? "reported" : "expected";
};
