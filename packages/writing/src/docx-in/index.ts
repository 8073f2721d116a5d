/** The draft in Word and WPS: opened, checked with comments, adopted. */
export type { Adopted, AdoptedFigure, HandChange, LostFigure, NewlyBound } from "./adopt/adopted.ts";
export { adoptDocx } from "./adopt/adopt-docx.ts";
export { bindNew, textToBind } from "./adopt/bind-new.ts";
export { type BoundInDocx, bindingsIn } from "./bindings-in.ts";
export { checkDocx } from "./check/check-docx.ts";
export { commentsFor, linesOf } from "./check/comments.ts";
export type { DocxFinding } from "./check/docx-finding.ts";
export { isSure } from "./check/placed.ts";
export { docxText } from "./docx-text.ts";
export { type OpenDocx, openDocx } from "./open-docx.ts";
export { type DocxComment, withComments } from "./with-comments.ts";
export { writtenAs } from "./written-as.ts";
