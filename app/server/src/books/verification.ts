/** 数据校验 at somebody's wish: one at a time, and what the last one found is remembered as long as the books are open. */
import { refuse } from "@jiannuo/quantity";
import type { Refusals, Verified } from "./books.ts";
import { type Desk, type Room, atDesk } from "./desk.ts";
import { seesWholeTown } from "./scope-of-post.ts";
import { verify } from "./verify.ts";

export interface Verification {
  readonly last?: Verified & { readonly at: string };
  readonly running?: { readonly since: string; readonly said: string };
  readonly mayRun: boolean;
}

export interface Verifications {
  readonly look: (who: string) => Promise<Verification | Refusals>;
  /** Joins one that is under way. */
  readonly run: (who: string) => Promise<Verification | Refusals>;
}

/** It says where a difference lies, so it is for those who see the whole town, answer for an office, or keep the system. */
const mayRun = (desk: Desk): boolean => desk.post.role.isLead || desk.post.role.appoints === "all" || seesWholeTown(desk);

const notYours: Refusals = [
  refuse(
    "NOT_YOURS",
    "数据校验须由办（所）负责人、系统管理员或能看到全镇的岗位办理",
    "verifying is for leads of offices, the administrator, and posts that see the whole town",
  ),
];

export const openVerifications = (room: Room): Verifications => {
  let last: Verification["last"];
  let running: { since: string; said: string; done: Promise<Verified> } | undefined;

  const standing = (isOffered: boolean): Verification => ({
    ...(last && isOffered ? { last } : {}),
    ...(running ? { running: { since: running.since, said: running.said } } : {}),
    mayRun: isOffered,
  });

  const start = (): { since: string; said: string; done: Promise<Verified> } => {
    const begun = { since: room.now().toISOString(), said: "" };
    const done = verify(room, (line) => {
      begun.said = line;
    });
    return Object.assign(begun, { done });
  };

  const offered = (who: string): Promise<boolean | Refusals> => atDesk(room, who, "read", async (desk) => mayRun(desk));

  return {
    look: async (who) => {
      const isOffered = await offered(who);
      return typeof isOffered === "boolean" ? standing(isOffered) : isOffered;
    },
    run: async (who) => {
      const isOffered = await offered(who);
      if (typeof isOffered !== "boolean") return isOffered;
      if (!isOffered) return notYours;
      running ??= start();
      try {
        last = { ...(await running.done), at: room.now().toISOString() };
      } finally {
        running = undefined;
      }
      return standing(true);
    },
  };
};
