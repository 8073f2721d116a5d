import { type UnboundSlot, unbound } from "@jiannuo/writing/outline";

/** 计划数: a number of the plan, for which the line of the table of works answers. */
export const planned = (text: string, work: string): UnboundSlot => unbound(text, `计划数，责任分解表${work}`);
