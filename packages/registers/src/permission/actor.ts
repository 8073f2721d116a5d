/** Actor: a person acting through one of their posts. A role belongs to a post; duty sits on the post, not on the person. */
import type { Day } from "@jiannuo/quantity";

/** What a role may be asked for by the kernel; its name and scopes are the township's. */
export interface RoleDefinition {
  readonly id: string;
  /** May enter and edit in their own unit's registers (a deputy or a reader of figures may not). */
  readonly isWriter: boolean;
  /** Answers for the unit: may do what `keeper-lead` asks for. */
  readonly isLead: boolean;
  /** Whose masked personal data it may open with a reason: of entries that its own unit keeps, or of all that it sees. Without it: of what the post entered. */
  readonly opens?: "kept" | "seen";
  /** Reads the log of who opened personal data, as far as its walls reach; `log` reads all of it and, without walls of its own, no entry. */
  readonly oversees?: true | "log";
  /** Hands posts over to other people: those of its own unit that do not lead it, or all. */
  readonly appoints?: "unit" | "all";
}

/** Post (岗位): a person in a role in a unit, from a day to a day. */
export interface Post {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly role: RoleDefinition;
  /** Path of immutable unit ids, `t/office`. */
  readonly unit: string;
  /** Path of its township, where several keep their books together (a county): what it may see and do ends there. None above them, and none in a lone township. */
  readonly township?: string;
  /** Which office of the definitions its unit is, where the unit's own id does not say so: each township of a county has its own economy office. */
  readonly office?: string;
  readonly from: Day;
  readonly to?: Day;
}

export interface Actor {
  readonly post: Post;
  /** 代填: the name of the one whose act it is. */
  readonly insteadOf?: string;
}

export const isInPost = ({ from, to }: Post, today: Day): boolean => from <= today && (to === undefined || today <= to);

export const officeOf = ({ office, unit }: Pick<Post, "office" | "unit">): string => office ?? unit.slice(unit.lastIndexOf("/") + 1);

/** Whether a path lies in a unit or below it. Ids hold no `/`, so a unit is no neighbour's prefix. */
export const isWithin = (path: string, unit: string): boolean => path === unit || path.startsWith(`${unit}/`);

/** Whether a path lies where this post has a say at all: anywhere, unless it belongs to one township of several. */
export const isInReach = ({ township }: Pick<Post, "township">, path: string): boolean =>
  township === undefined || isWithin(path, township);
