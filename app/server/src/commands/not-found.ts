/** Refusals that several commands and queries give. */
import { type Refusal, refuse } from "@jiannuo/quantity";

export const noReading = (id: string): Refusal =>
  refuse(
    "READING_NOT_FOUND",
    `没有编号为 ${id} 的报告，可能已被删除。请回到列表。`,
    `There is no report ${id}; it may have been removed. Go back to the list.`,
  );

export const noItem = (id: string): Refusal =>
  refuse(
    "ITEM_NOT_FOUND",
    `这份报告里没有条目 ${id}，可能重读后已不存在。请刷新页面。`,
    `This report has no item ${id}; it may be gone after reading again. Reload the page.`,
  );
