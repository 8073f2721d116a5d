/** Who is at the other end of a request, once they signed in. */
import type { Words } from "@jiannuo/quantity";

/** A post as whoever holds it knows it. */
export interface OwnPost {
  readonly id: string;
  readonly title: Words;
  readonly role: string;
  readonly unit: { readonly id: string; readonly path: string; readonly title: Words };
  readonly isWriter: boolean;
  readonly isLead: boolean;
  /** Reads drafts of the report, and so may check reports against the books (对账). */
  readonly readsDrafts: boolean;
}

/** Somebody who may be chosen for an act at a machine that an office shares. */
export interface Colleague {
  readonly post: string;
  readonly person: string;
  readonly name: string;
  readonly title: Words;
}

export interface SignedIn {
  /** Id of the account. */
  readonly account: string;
  readonly session: string;
  readonly kind: "person" | "unit";
  readonly name: string;
  readonly username: string;
  /** Through which they read now; null where no post of theirs is in force today. */
  readonly post: OwnPost | null;
  readonly posts: readonly OwnPost[];
  /** At a unit's account: who may be chosen for an act. */
  readonly people: readonly Colleague[];
  /** The password is one that somebody else gave them. */
  readonly mustChange: boolean;
}
