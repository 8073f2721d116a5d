/** The shapes that the server sends, under short names. */
import type { components } from "./schema.d.ts";

type Schemas = components["schemas"];
export type Item = Schemas["Item"];
export type AsRead = Schemas["AsRead"];
export type Correction = Schemas["Correction"];
export type NewItem = Schemas["NewItem"];
export type ReviewRequest = Schemas["ReviewRequest"];
export type FullReading = Schemas["FullReading"];
export type ReadingSummary = Schemas["ReadingSummary"];
export type Reread = Schemas["Reread"];
export type Finding = Schemas["Finding"];
export type Problem = Schemas["Problem"];
export type ItemKind = Item["kind"];
export type ReviewState = Item["state"];
export type Part = Item["part"];
export type Verdict = ReviewRequest["verdict"];
