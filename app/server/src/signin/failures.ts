/** Counts wrong passwords and PINs by whom they were tried for, and locks after five for a quarter of an hour. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { sql } from "kysely";
import type { Store } from "../store/store.ts";

const mostTries = 5;
const lockMinutes = 15;

/** How what is tried is called, in both languages. */
export interface Tried {
  readonly subject: string;
  readonly zh: string;
  readonly en: string;
}

const locked = ({ zh, en }: Tried, minutes: number): Refusal =>
  refuse(
    "TRIES_USED_UP",
    `${zh}连错 ${mostTries} 次，已锁定，请 ${minutes} 分钟后再试，或请系统管理员解锁。`,
    `The ${en} was wrong ${mostTries} times and is locked; try again in ${minutes} minutes, or ask the administrator to unlock it.`,
  );

/**
 * Counts the try before anything is compared, so that many at once are no more than five. A right one is forgiven afterwards.
 * @returns a refusal where it is locked
 */
export const countTry = async (accounts: Store["accounts"], tried: Tried, now: Date): Promise<Refusal | undefined> => {
  const freshSince = new Date(now.getTime() - lockMinutes * 60_000);
  const { tries, at } = await accounts
    .insertInto("failure")
    .values({ subject: tried.subject, tries: 1, at: now })
    .onConflict((conflict) =>
      conflict.column("subject").doUpdateSet({
        tries: sql<number>`case when failure.at <= ${freshSince} then 1 else least(failure.tries + 1, ${mostTries + 1}) end`,
        // The quarter of an hour runs from the last try that was compared.
        at: sql<Date>`case when failure.at > ${freshSince} and failure.tries >= ${mostTries} then failure.at else ${now} end`,
      }),
    )
    .returning(["tries", "at"])
    .executeTakeFirstOrThrow();
  if (tries <= mostTries) return undefined;
  return locked(tried, Math.max(1, Math.ceil((at.getTime() - freshSince.getTime()) / 60_000)));
};

export const forgive = async (accounts: Store["accounts"], subject: string): Promise<void> => {
  await accounts.deleteFrom("failure").where("subject", "=", subject).execute();
};

/** Names that were only mistyped do not pile up. */
export const forgetOld = async (accounts: Store["accounts"], now: Date): Promise<void> => {
  await accounts
    .deleteFrom("failure")
    .where("at", "<", new Date(now.getTime() - lockMinutes * 60_000))
    .execute();
};

export const ofAccount = (username: string): Tried => ({ subject: `account:${username}`, zh: "密码", en: "password" });

export const ofPin = (person: string): Tried => ({ subject: `pin:${person}`, zh: "口令", en: "PIN" });
