/** A desk (办公桌): one transaction of one post, with all that the rules ask of the books. */
import { type Day, type Refusal, refuse } from "@jiannuo/quantity";
import { type Calendar, type Names, type Post, isInPost, officeOf } from "@jiannuo/registers";
import { offices, roles } from "@jiannuo/township";
import { sql } from "kysely";
import type { Files } from "../files/files.ts";
import { type Store, type Tx, closingLock } from "../store/store.ts";
import type { WallLine } from "../store/walls.ts";
import type { Erased, Refusals } from "./books.ts";
import type { Definitions } from "./definitions.ts";
import { type Directory, linesOf, postOn, readDirectory, titleIn } from "./directory.ts";
import { dayIn } from "./moment.ts";

export interface Room {
  readonly store: Store;
  readonly tenant: number;
  readonly now: () => Date;
  readonly calendar: Calendar;
  readonly definitions: Definitions;
  readonly noteErased?: (erased: Erased) => Promise<void>;
  readonly files?: Files;
  /** Replaced when units or posts changed. */
  directory: Directory;
  /** Bulks under way: the index of the search waits for them, for whoever brings a ledger waits for both. */
  importing: number;
}

export interface Desk {
  readonly room: Room;
  readonly tx: Tx;
  readonly tenant: number;
  readonly post: Post;
  readonly lines: readonly WallLine[];
  readonly directory: Directory;
  readonly definitions: Definitions;
  readonly names: Names;
  readonly today: Day;
  readonly recordedAt: string;
}

/** Thrown inside a desk to leave nothing behind. */
export class Refused extends Error {
  readonly refusals: Refusals;
  constructor(refusals: Refusals) {
    super(refusals.map(({ because }) => because.en).join("; "));
    this.refusals = refusals;
  }
}

class Outdated extends Error {}

/** Waits for everyone who is writing. */
export const takeClosingLock = async (tx: Tx, tenant: number): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${closingLock}, ${tenant})`.execute(tx);
};

const namesIn = (directory: Directory): Names => ({
  office: (id) => titleIn(directory)(id) ?? offices[id as keyof typeof offices]?.zh ?? id,
  role: (id) => roles[id as keyof typeof roles]?.title.zh ?? id,
});

const notInPost = (who: string): Refusal =>
  refuse("NOT_IN_POST", `没有“${who}”这个岗位，或今天不在岗`, `there is no post “${who}”, or nobody holds it today`);

export const refreshDirectory = async (room: Room): Promise<void> => {
  room.directory = await room.store.asKeeper(room.tenant, (tx) => readDirectory(tx, room.tenant));
};

const attempt = async <T>(room: Room, who: string, isWriting: boolean, work: (desk: Desk) => Promise<T>): Promise<T | Refusals> => {
  const { store, tenant, definitions, directory } = room;
  const now = room.now();
  const today = dayIn(now);
  const post = postOn(directory, who, today);
  const lines = post && isInPost(post, today) ? linesOf(directory, post, today, definitions.naming(officeOf(post))) : [];
  return store.withTenant({ tenant, ...(post ? { post: post.id } : {}), lines, isWriting }, async (tx, version) => {
    if (version !== directory.version) throw new Outdated();
    if (!post || !isInPost(post, today)) return [notInPost(who)];
    return work({ room, tx, tenant, post, lines, directory, definitions, names: namesIn(directory), today, recordedAt: now.toISOString() });
  });
};

/** Does the work as the post `who`; again with the newest directory where posts or units changed meanwhile. */
export const atDesk = async <T>(
  room: Room,
  who: string,
  mode: "read" | "write",
  work: (desk: Desk) => Promise<T>,
): Promise<T | Refusals> => {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt(room, who, mode === "write", work);
    } catch (error) {
      if (error instanceof Refused) return error.refusals;
      if (!(error instanceof Outdated) || tries === 2) throw error;
      await refreshDirectory(room);
    }
  }
};
