/** What kind of passage a paragraph is, by its place in the report and its set phrases. */
import type { Paragraph } from "../document.ts";
import type { Part } from "../reading.ts";

export interface Place {
  readonly part: Part;
  /** Stands in a plan section before its first subheading, where aims are named and no work yet. */
  readonly isPreface: boolean;
  /** The report from here on, as far as it matters: a closing appeal is near the end. */
  readonly tail: string;
  readonly previous: Paragraph["role"] | undefined;
  /** How the paragraph before ended. */
  readonly previousEnd: string;
}

const problems =
  /(?:清醒|深刻|清楚|深知|看到|认识到|问题不容忽视)[^。]{0,60}(?:困难|问题|不足|短板|挑战|差距)|存在[^。]{0,16}(?:问题|不足|短板|困难)|问题和(?:不足|短板|困难|挑战)|困难和(?:问题|挑战)|面临[^。]{0,12}(?:困难|挑战)/;
const thanks = /衷心的?感谢|崇高的?敬意|诚挚的?(?:感谢|谢意)|成绩[^。，]{0,8}(?:取得|来之不易)|成绩[^。]{0,12}(?:得益于|离不开|归功)/;
const requirements =
  /(?:总体要求|总要求|指导思想|总体思路|工作思路|基本思路|总的要求|基本要求|总体工作思路)(?:[^。，：]{0,6})?(?:是|为|：)/;
const targets =
  /(?:预期|主要|奋斗|发展|总体|约束性|工作)[^。，]{0,14}(?:目标|指标)[^。，]{0,10}(?:是|为|：|如下)|目标(?:是|为)：?[^。]{0,30}(?:增长|\d)/;
const situation =
  /(?:是|为)[^。]{0,60}(?:之年|一年|关键期|时期|关键年|年份)|形势|机遇|意义(?:重大|深远)|实现(?:上述|这些)目标|必须(?:坚持|牢牢|更加)/;

export const roleOf = (text: string, place: Place): Paragraph["role"] => {
  const head = text.slice(0, 140);
  const first = text.slice(0, 80);
  if (place.previous === "closing") return "closing";
  if (place.previous === "problems" && /^[一二三四五六七八九十]{1,3}(?:是|、)/.test(text)) return "problems";
  if (isClosing(text, place.tail)) return "closing";
  if (place.part === "other") return "opening";
  if (thanks.test(text.length > 500 ? first : text) && place.part !== "governance" && !/\d+[亿万%]/.test(text)) return "thanks";
  if (place.part === "review") return problems.test(first) ? "problems" : "work";
  if (place.part === "plan") {
    if (targets.test(head.slice(0, 90)) && !/目标任务/.test(head.slice(0, 20))) return "targets";
    if (place.previous === "targets" && /[：；]$/.test(place.previousEnd) && text.length <= 80 && /^[—―─–-]|\d/.test(text))
      return "targets";
    if (requirements.test(head)) return "requirements";
    if (place.isPreface) return "situation";
    return situation.test(head) && /^(?:各位代表[！，：]|今年|\d{4}年|当前)/.test(text) ? "situation" : "tasks";
  }
  return "tasks";
};

/** The appeal that ends a report: an address near the end, with “let us” behind it and no work of its own. */
const isClosing = (text: string, tail: string): boolean =>
  tail.length < 900 &&
  ((/^(?:各位(?:代表|委员)|同志们)[！，：]/.test(text) &&
    (tail.length === text.length || (/让我们/.test(tail) && !/我们(?:一定|将|要)/.test(text.slice(0, 50))))) ||
    /^(?:让我们|[^，。]{0,20}万岁)/.test(text) ||
    (tail.length === text.length && /让我们[^。]*(?:奋斗|努力|前进|贡献|篇章|团结)/.test(text)));
