/** In which part of the report a place stands. */
import type { Part, Reading } from "@jiannuo/reading";

/** Part of the last section that begins at or before the place; `other` before the first. */
export const partOf = ({ sections }: Reading, at: number): Part => sections.findLast(({ start }) => start <= at)?.part ?? "other";
