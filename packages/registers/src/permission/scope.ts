/** Scope: which rows an actor may see. The database walls by it; this says the same in memory, so that one can be checked against the other. */
import type { Sensitivity } from "../define/register.ts";
import { isWithin } from "./actor.ts";

/** One line of a scope; a row is seen when any line lets it through. */
export interface ScopeLine {
  /** Register ids, or all. */
  readonly registers: "all" | readonly string[];
  readonly keepers: "all" | readonly string[];
  readonly places: "all" | readonly string[];
  /** 本人: only what this post entered. */
  readonly author?: string;
  readonly clearance: Sensitivity;
}

export type Scope = readonly ScopeLine[];

export interface WalledRow {
  readonly register: string;
  readonly keeper: string;
  readonly place: string;
  readonly author: string;
  readonly sensitivity: Sensitivity;
}

const isIn = (path: string, units: "all" | readonly string[]): boolean => units === "all" || units.some((unit) => isWithin(path, unit));

const letsThrough = (line: ScopeLine, row: WalledRow): boolean =>
  (line.registers === "all" || line.registers.includes(row.register)) &&
  isIn(row.keeper, line.keepers) &&
  isIn(row.place, line.places) &&
  (line.author === undefined || line.author === row.author) &&
  row.sensitivity <= line.clearance;

export const isSeen = (scope: Scope, row: WalledRow): boolean => scope.some((line) => letsThrough(line, row));

/** A scope as a role declares it; `own` and `portfolio` (分管) become paths when a post takes the role. */
export interface ScopeTemplate {
  readonly registers?: readonly string[];
  readonly keepers?: "own" | "portfolio";
  readonly places?: "own";
  readonly isOwnOnly?: true;
  readonly clearance: Sensitivity;
}

/** What a role sees anywhere ends at the township of the post, by where the work lies: so it also sees what the county keeps of its villages. */
const everywhere = ({ township }: { readonly township?: string }): "all" | readonly string[] =>
  township === undefined ? "all" : [township];

/** @param portfolio paths of the offices that a leader is in charge of */
export const scopeOf = (
  templates: readonly ScopeTemplate[],
  post: { readonly id: string; readonly unit: string; readonly township?: string },
  portfolio: readonly string[],
): Scope =>
  templates.map(({ registers, keepers, places, isOwnOnly, clearance }): ScopeLine => ({
    registers: registers ?? "all",
    keepers: keepers === undefined ? "all" : keepers === "own" ? [post.unit] : portfolio,
    places: places === undefined ? everywhere(post) : [post.unit],
    ...(isOwnOnly ? { author: post.id } : {}),
    clearance,
  }));
