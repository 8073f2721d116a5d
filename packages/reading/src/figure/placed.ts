/** A figure in its sentence, and what was read of it. */
import type { Scanned } from "@jiannuo/quantity";
import type { Span } from "../reading.ts";
import { headsOf } from "./noun.ts";

/** A figure of the sentence with its clause, in order. */
export interface Placed {
  readonly found: Scanned;
  readonly clause: Span;
}

/** What was read of the figure before: its metric, and what of it later figures may share. */
export interface Read {
  readonly metric: string;
  /** Without the verb: “新增专精特新企业” → 专精特新企业. */
  readonly noun: string;
  readonly subject: string;
  readonly verb: string;
  /** What stands behind the verb: “一期已开工厂房” → 厂房. */
  readonly object: string;
}

/** Longer than any metric that a table can show. */
export const longest = 32;

export const asRead = (metric: string): Read => {
  const { subject, verb } = headsOf(metric);
  const noun = verb !== "" && subject === "" && metric.length > verb.length + 1 ? metric.slice(verb.length) : metric;
  const object = verb === "" ? metric : metric.slice(subject.length + verb.length) || metric;
  return { metric: metric.slice(0, longest), noun, subject, verb, object };
};
