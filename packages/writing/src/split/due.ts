/** 完成时限: the times that a task names for itself: `6月底前`, `年内`, `上半年`. */

const MONTH = /(?:\d{4}年|今年|明年|本年)?\d{1,2}月(?:(?:上旬|中旬|下旬|底|末|份)?(?:之?前|以前)?(?!\d{1,2}日)|\d{1,2}日(?:之?前|以前))/;
const QUARTER = /(?:\d{4}年|今年)?第?[一二三四1-4]季度(?:底|末)?(?:之?前)?/;
const HALF = /(?:\d{4}年|今年)?[上下]半年(?:底|末)?(?:之?前)?/;
const YEAR_END = /(?:\d{4}年|今年|明年)?年(?:底|末)(?:之?前|以前)?|(?:今|本|明)年(?:底|末)(?:之?前)?|\d{4}年(?:底|末)?(?:之?前|以前)/;
const WITHIN =
  /(?:[\d一二三四五六七八九十两]+(?:[-—、至到][\d一二三四五六七八九十两]+)?|今|本)?年内|(?:春节|国庆|汛期|入冬|入汛|采暖期|供暖季?|开学|麦收|秋收)(?:到来)?之?前/;
const DUE = new RegExp([MONTH, QUARTER, HALF, YEAR_END, WITHIN].map((r) => r.source).join("|"), "g");
/** A month that tells when something happens, not when a task is due: `8月份举办` does, `每年3月` and `3月12日植树节` do not. */
const NOT_DUE = /每年|每月|去年|上年|同期|以来|截至|自/;

/** Time limits named in a task, in the order of the text, joined by 、; "" for none. A year before the one planned (2000年前建成的小区) describes. */
export const dueIn = (task: string, planYear: number): string => {
  const found: string[] = [];
  for (const { 0: printed, index } of task.matchAll(DUE)) {
    if (NOT_DUE.test(task.slice(Math.max(0, index - 3), index)) || /^(?:以来|同期|度)/.test(task.slice(index + printed.length))) continue;
    if (Number(/^\d{4}(?=年)/.exec(printed)?.[0] ?? planYear) < planYear) continue;
    if (!found.includes(printed)) found.push(printed);
  }
  return found.join("、");
};

/** A clause that is nothing but a time limit: `年内，`, `6月底前，`. It binds the clauses after it. */
export const isDueOnly = (clause: string): boolean => {
  const bare = clause.replace(/^(?:力争|确保|争取|计划)?在?/, "");
  return bare !== "" && new RegExp(`^(?:${DUE.source})$`).test(bare);
};
