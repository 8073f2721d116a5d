export type * from "./reading.ts";
export { quoteOf } from "./quote.ts";
export { read } from "./read.ts";
export { segment } from "./segment.ts";
