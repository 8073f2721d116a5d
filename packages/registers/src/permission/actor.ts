/** Actor: a person acting through one of their posts. A role belongs to a post; duty sits on the post, not on the person. */
import type { Day } from "@jiannuo/quantity";

/** What a role may be asked for by the kernel; its name and scopes are the township's. */
export interface RoleDefinition {
  readonly id: string;
  /** May enter and edit in their own unit's registers (a deputy or a reader of figures may not). */
  readonly isWriter: boolean;
  /** Answers for the unit: may do what `keeper-lead` asks for. */
  readonly isLead: boolean;
}

/** Post (岗位): a person in a role in a unit, from a day to a day. */
export interface Post {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly role: RoleDefinition;
  /** Path of immutable unit ids, `t/office`. */
  readonly unit: string;
  readonly from: Day;
  readonly to?: Day;
}

export interface Actor {
  readonly post: Post;
  /** 代填: the name of the one whose act it is. */
  readonly insteadOf?: string;
}

export const isInPost = ({ from, to }: Post, today: Day): boolean => from <= today && (to === undefined || today <= to);

/** Whether a path lies in a unit or below it. Ids hold no `/`, so a unit is no neighbour's prefix. */
export const isWithin = (path: string, unit: string): boolean => path === unit || path.startsWith(`${unit}/`);

/** 移交: every open thing of a post goes to the next person in it; acts already done keep the name of who did them. */
export const handOver = (
  post: Post,
  to: { readonly person: string; readonly name: string; readonly id: string },
  on: Day,
  lastDay: Day,
): readonly [ended: Post, begun: Post] => {
  const { to: end, ...open } = post;
  return [
    { ...post, to: lastDay },
    { ...open, ...to, from: on, ...(end === undefined ? {} : { to: end }) },
  ];
};
