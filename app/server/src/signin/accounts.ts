/** Accounts: who there is, and what an administrator may do to them. Every change is written down with who made it. */
import { randomUUID } from "node:crypto";
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import type { Store } from "../store/store.ts";
import { isUsername } from "./auth.ts";
import { forgive, ofAccount } from "./failures.ts";
import { hash, newPassword } from "./password.ts";

type Accounts = Store["accounts"];

/** As it is kept and compared. */
export const normal = (username: string): string => username.normalize("NFKC").trim().toLowerCase().slice(0, 100);

export interface NewAccount {
  readonly username: string;
  readonly name: string;
  /** Of the posts that it acts through; or the unit whose machine it is. */
  readonly holder: { readonly person: string } | { readonly unit: string };
}

export interface Account {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly kind: "person" | "unit";
  readonly person: string | null;
  readonly unit: string | null;
  readonly isLocked: boolean;
  readonly isDemonstration: boolean;
}

/** Whoever does it, where it is a person; the command line is "console". */
type By = string;

export const note = async (accounts: Accounts, by: By, act: string, account: string, at: Date): Promise<void> => {
  await accounts.insertInto("account_act").values({ id: randomUUID(), at, by_account: by, act, account }).execute();
};

export const listAccounts = (accounts: Accounts): Promise<Account[]> =>
  accounts
    .selectFrom("user")
    .select(["id", "username", "name", "kind", "person", "unit", "isLocked", "isDemonstration"])
    .orderBy("username")
    .execute();

export const noAccount = (username: string): Refusal =>
  refuse("ACCOUNT_NOT_FOUND", `没有“${username}”这个账号。`, `There is no account “${username}”.`);

/** Puts it there with a password that is hashed already. @returns false where the name is taken */
export const putAccount = async (
  accounts: Accounts,
  { username, name, holder }: NewAccount,
  { hashed, mustChange, isDemonstration, at }: { hashed: string; mustChange: boolean; isDemonstration: boolean; at: Date },
): Promise<boolean> => {
  const id = randomUUID();
  const dates = { createdAt: at, updatedAt: at };
  const user = {
    id,
    name,
    // better-auth wants one; nothing is ever sent to it.
    email: `${id}@account.invalid`,
    emailVerified: true,
    image: null,
    username,
    kind: "unit" in holder ? ("unit" as const) : ("person" as const),
    person: "person" in holder ? holder.person : null,
    unit: "unit" in holder ? holder.unit : null,
    isLocked: false,
    mustChange,
    isDemonstration,
    ...dates,
  };
  return accounts.transaction().execute(async (tx) => {
    const put = await tx
      .insertInto("user")
      .values(user)
      .onConflict((conflict) => conflict.column("username").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!put) return false;
    await tx
      .insertInto("account")
      .values({ id: randomUUID(), accountId: id, providerId: "credential", userId: id, password: hashed, ...dates })
      .execute();
    return true;
  });
};

/** @returns the name as it is kept, or why it cannot be one */
export const checkUsername = async (accounts: Accounts, given: string): Promise<string | Refusal> => {
  const username = normal(given);
  if (!isUsername(username))
    return refuse(
      "USERNAME_INVALID",
      `“${given}”不能作账号名：用 2 至 40 个汉字、字母、数字、点、横线，首位是汉字、字母或数字。`,
      `“${given}” cannot be a user name: 2 to 40 Chinese characters, letters, digits, dots and dashes, the first no dot or dash.`,
    );
  return (await idOf(accounts, username)) === undefined
    ? username
    : refuse("USERNAME_TAKEN", `账号“${username}”已经有了，请换一个。`, `There is an account “${username}” already; choose another name.`);
};

/** @returns the password, to be passed on once and changed at the first sign-in */
export const addAccount = async (
  accounts: Accounts,
  by: By,
  account: NewAccount,
  at: Date,
): Promise<{ readonly username: string; readonly password: string } | Refusal> => {
  const username = await checkUsername(accounts, account.username);
  if (isRefusal(username)) return username;
  const password = newPassword();
  const kept = { hashed: await hash(password), mustChange: true, isDemonstration: false, at };
  // Somebody may have been faster.
  if (!(await putAccount(accounts, { ...account, username }, kept))) return addAccount(accounts, by, account, at);
  await note(accounts, by, "add", username, at);
  return { username, password };
};

const idOf = async (accounts: Accounts, username: string): Promise<string | undefined> =>
  (await accounts.selectFrom("user").select("id").where("username", "=", username).executeTakeFirst())?.id;

const endSessions = async (accounts: Accounts, account: string): Promise<void> => {
  await accounts.deleteFrom("session").where("userId", "=", account).execute();
};

/** 停用: no sign-in any more, and sessions that are open end. */
export const lockAccount = async (accounts: Accounts, by: By, username: string, at: Date): Promise<Refusal | undefined> => {
  const id = await idOf(accounts, username);
  if (id === undefined) return noAccount(username);
  await accounts.updateTable("user").set({ isLocked: true, updatedAt: at }).where("id", "=", id).execute();
  await endSessions(accounts, id);
  await note(accounts, by, "lock", username, at);
  return undefined;
};

/** In use again, and mistyped passwords forgiven. */
export const unlockAccount = async (accounts: Accounts, by: By, username: string, at: Date): Promise<Refusal | undefined> => {
  const id = await idOf(accounts, username);
  if (id === undefined) return noAccount(username);
  await accounts.updateTable("user").set({ isLocked: false, updatedAt: at }).where("id", "=", id).execute();
  await forgive(accounts, ofAccount(username).subject);
  await note(accounts, by, "unlock", username, at);
  return undefined;
};

const storePassword = async (accounts: Accounts, id: string, hashed: string, mustChange: boolean, at: Date): Promise<void> => {
  await accounts
    .updateTable("account")
    .set({ password: hashed, updatedAt: at })
    .where("userId", "=", id)
    .where("providerId", "=", "credential")
    .execute();
  await accounts.updateTable("user").set({ mustChange, updatedAt: at }).where("id", "=", id).execute();
};

/** A new password in place of one that was forgotten; sessions that are open end. */
export const resetAccount = async (
  accounts: Accounts,
  by: By,
  username: string,
  at: Date,
): Promise<{ readonly username: string; readonly password: string } | Refusal> => {
  const id = await idOf(accounts, username);
  if (id === undefined) return noAccount(username);
  const password = newPassword();
  await storePassword(accounts, id, await hash(password), true, at);
  await endSessions(accounts, id);
  await forgive(accounts, ofAccount(username).subject);
  await note(accounts, by, "reset", username, at);
  return { username, password };
};

/** The person's own change; sessions elsewhere end, this one stays. */
export const changePassword = async (
  accounts: Accounts,
  { account, session, username }: { readonly account: string; readonly session: string; readonly username: string },
  password: string,
  at: Date,
): Promise<void> => {
  await storePassword(accounts, account, await hash(password), false, at);
  await accounts.deleteFrom("session").where("userId", "=", account).where("id", "<>", session).execute();
  await note(accounts, account, "change-password", username, at);
};

export const passwordOf = async (accounts: Accounts, account: string): Promise<string | undefined> => {
  const kept = await accounts
    .selectFrom("account")
    .select("password")
    .where("userId", "=", account)
    .where("providerId", "=", "credential")
    .executeTakeFirst();
  return kept?.password ?? undefined;
};
