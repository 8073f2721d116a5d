/** Scope: which rows an actor may see. The database walls by it; this says the same in memory, so that one can be checked against the other. */
import type { RegisterDefinition, Sensitivity } from "../define/register.ts";
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

/**
 * Offices that a declaration names in an act on an entry that stands already (`office:finance` pays what another office found), with the registers
 * that name them. Whoever is to act must see what on (docs/decisions/0011).
 */
export const registersNaming = (definitions: readonly RegisterDefinition[]): ReadonlyMap<string, readonly string[]> => {
  const naming = new Map<string, string[]>();
  for (const { id, keeper, acts } of definitions) {
    const later = Object.values(acts).filter(({ from }) => from !== "new");
    const offices = later.flatMap(({ by }) => by.flatMap((who) => (who.startsWith("office:") ? [who.slice("office:".length)] : [])));
    for (const office of new Set(offices)) if (office !== keeper) naming.set(office, [...(naming.get(office) ?? []), id]);
  }
  return naming;
};

/** Personal data stays masked to whoever does not keep the entry; what is restricted to those whose duty it is opens to no other office. */
const mostOfOthers: Sensitivity = 1;

/** The clearance with which a role sees the work of its own office; undefined where it has no such line. */
const ownClearance = (templates: readonly ScopeTemplate[]): Sensitivity | undefined => {
  const own = templates.filter(({ keepers }) => keepers === "own").map(({ clearance }) => clearance);
  return own.length === 0 ? undefined : (Math.max(...own) as Sensitivity);
};

const covers = ({ registers, keepers, places, isOwnOnly, clearance }: ScopeTemplate, wanted: Sensitivity): boolean =>
  registers === undefined && keepers === undefined && places === undefined && !isOwnOnly && clearance >= wanted;

/**
 * @param portfolio paths of the offices that a leader is in charge of
 * @param named registers in which the post's office is named for a later act, where the post may write: seen in its whole township
 */
export const scopeOf = (
  templates: readonly ScopeTemplate[],
  post: { readonly id: string; readonly unit: string; readonly township?: string },
  portfolio: readonly string[],
  named: readonly string[] = [],
): Scope => {
  const lines = templates.map(({ registers, keepers, places, isOwnOnly, clearance }): ScopeLine => ({
    registers: registers ?? "all",
    keepers: keepers === undefined ? "all" : keepers === "own" ? [post.unit] : portfolio,
    places: places === undefined ? everywhere(post) : [post.unit],
    ...(isOwnOnly ? { author: post.id } : {}),
    clearance,
  }));
  const own = ownClearance(templates);
  if (named.length === 0 || own === undefined) return lines;
  const clearance = Math.min(own, mostOfOthers) as Sensitivity;
  if (templates.some((template) => covers(template, clearance))) return lines;
  return [...lines, { registers: named, keepers: "all", places: everywhere(post), clearance }];
};
