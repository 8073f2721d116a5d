/** What pages and scanning services leave inside a text: runs of question marks, addresses, watermarks, counters. */
import { type Edit, edits } from "./edit.ts";

/** Lost characters come out as `????`; one question mark may be a question. */
const lost = /\?{2,}/g;
const address = /(?:https?:\/\/|www\.)[\w./%?=&#:~+-]+/g;
/** A line that only says where the copy came from: «本文来自某某网», «来源：某某文库». */
const watermark =
  /^[ ]*(?:[（(【]?(?:本文|文章|资料)?(?:来自|来源于?|转载自|摘自|下载自|出自)[：: ]?[^。，\n]{2,24}?(?:网站?|文库|客户端|公众号|\.com|\.cn)[）)】]?)[ ]*$/gm;
/** The same behind the last sentence of a paragraph, or before a title on the same line. */
const credit = /(?<=^|[。！？\n]) *(?:来源|转自|摘自)[：:] ?[^\n，。；：]{2,20}?(?:网站?|文库|客户端)(?= {2,}|\n|$)/g;
/** Counters and buttons of a page, each on its own line. */
const counter =
  /^[ ]*(?:(?:阅读|浏览|点击|评论|访问)(?:次数|量|数)?[：: ]*\d*|下载|打印|全屏|收藏|【?字[号体]：?|加大|还原|减小|】|[【[]?(?:大|中|小)[】\]]?|分享到?：?)[ ]*$/gm;

export const residue = (text: string): Edit[] => {
  const found = [lost, address, watermark, credit, counter].flatMap((pattern) => edits(text, pattern, () => ""));
  const kept: Edit[] = [];
  for (const edit of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
};
