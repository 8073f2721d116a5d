/** Where the report itself begins and ends within a page: what stands before it, the report, what was printed after it. */
import type { Span } from "../reading.ts";
import { type Line, linesOf } from "./lines.ts";

export interface Frame {
  /** Title, place, date and name of the speaker, with whatever the page put round them. */
  readonly front: Span;
  readonly body: Span;
}

const salutation = /(?:各位(?:代表|委员|同志)|同志们|代表们)[：，！]/;
/** A page shows the beginning twice: once as its abstract, cut off with dots. */
const cutOff = /(?:……|\.{3,})$/;

const glossary =
  /^(?:附件?\d{0,2}[：:]?)?(?:《?政府工作报告》?(?:中)?的?)?(?:有关|部分|相关|重要|专业)?(?:名词|名词术语|术语|用语|短语|词语|词汇|词条)(?:解释|说明|注释)[：:）]?$|^(?:附件?\d{0,2}|附录|注释?|注解)[：:]?$|^附(?:件|录)?[：:\d]{1,3}.{0,40}$|^[［[〔]1[］\]〕]/;
const chrome =
  /^(?:[（(【]?(?:责任编辑|责编|编辑|作者|记者|稿源|来源|审核|校对)[：:])|^(?:相关(?:报道|文章|链接|附件|评论|新闻|阅读)|上一[篇条]|下一[篇条]|分享到?|扫一扫|打印本?页?|关闭(?:窗口|本页)|免责声明|版权|标签[：:]|本站|推荐阅读|热门|返回|Public domain|本作品|本文(?:仅|来自|由)|附件下载|Copyright|©)/i;

/** Lines behind which nothing of the report comes: chrome, or notes; looked for only in the later part of the text. */
const endOf = (lines: readonly Line[], first: number): number => {
  const half = ((lines[first]?.start ?? 0) + (lines.at(-1)?.end ?? 0)) / 2;
  for (let at = first + 1; at < lines.length; at++) {
    const { text, start } = lines[at]!;
    if (start < half) continue;
    if (chrome.test(text) || (glossary.test(text) && text.length < 60) || (/^[［[〔]1[］\]〕]/.test(text) && /[：:]/.test(text))) return at;
  }
  return lines.length;
};

export const frameOf = (text: string): Frame => {
  const lines = linesOf(text);
  const early = Math.max(12, Math.floor(lines.length * 0.3));
  let first = -1;
  let inside = 0;
  for (const [at, line] of lines.slice(0, early).entries()) {
    const found = salutation.exec(line.text.slice(0, 200));
    if (!found || cutOff.test(line.text)) continue;
    // later in a report its audience is addressed again; only the first address is followed by the words of an opening
    const opening = text.slice(line.start + found.index, line.start + found.index + 160);
    if (line.start + found.index > 0 && !/代表[^。]{0,40}(?:报告|汇报)|(?:报告|汇报)工作|提出意见|审议/.test(opening)) continue;
    first = at;
    // in text without line breaks the address stands behind the title
    inside = line.start + found.index;
    break;
  }
  const body = first < 0 ? skipFront(lines) : inside;
  const firstLine = Math.max(
    0,
    lines.findIndex((line) => line.end > body),
  );
  const last = endOf(lines, firstLine);
  const end = last < lines.length ? lines[last]!.start : text.length;
  return { front: { start: 0, end: body }, body: { start: body, end: Math.max(body, end) } };
};

/** Without an address to the audience: lines of a title, a date and a name go before; the first heading or sentence begins the body. */
const skipFront = (lines: readonly Line[]): number => {
  for (const line of lines.slice(0, 30)) {
    const isFront =
      /^(?:标题|发文|来源|时间|作者|正文|日期|发布)[^。]{0,12}[：:]/.test(line.text) ||
      /工作报告[）)]?$/.test(line.text) ||
      (/^[（(—―─–-]/.test(line.text) && /会议|年\d{1,2}月/.test(line.text) && !/。/.test(line.text)) ||
      /(?:省|市|县|区|镇|乡)长[^。，]{0,8}$/.test(line.text);
    if (!isFront) return line.start;
  }
  return 0;
};
