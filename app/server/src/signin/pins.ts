/** PINs: at a machine that an office shares, each act is proven by the one whose act it is. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { Store } from "../store/store.ts";
import { countTry, forgive, ofPin } from "./failures.ts";
import { hash, isRight } from "./password.ts";

export const setPin = async (accounts: Store["accounts"], person: string, pin: string, at: Date): Promise<void> => {
  const hashed = await hash(pin);
  await accounts
    .insertInto("pin")
    .values({ person, hash: hashed, at })
    .onConflict((conflict) => conflict.column("person").doUpdateSet({ hash: hashed, at }))
    .execute();
  await forgive(accounts, ofPin(person).subject);
};

const wrong = refuse(
  "PIN_WRONG",
  "口令不对，没有办成。请本人重新输入；忘了请系统管理员重设。",
  "The PIN is wrong and nothing was done. Let the person type it again; whoever forgot it asks the administrator for a new one.",
);

/** @returns a refusal where it is not the person's, or is locked */
export const provePin = async (accounts: Store["accounts"], person: string, pin: string, now: Date): Promise<Refusal | undefined> => {
  const lock = await countTry(accounts, ofPin(person), now);
  if (lock) return lock;
  const kept = await accounts.selectFrom("pin").select("hash").where("person", "=", person).executeTakeFirst();
  if (!kept || !(await isRight(pin, kept.hash))) return wrong;
  await forgive(accounts, ofPin(person).subject);
  return undefined;
};
