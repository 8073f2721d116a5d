/** Sign-in as the HTTP door knows it: who sent a request, in and out, the post acted through, the PIN of a shared machine. */
import { type Day, type Refusal, type Words, refuse } from "@jiannuo/quantity";
import type { Directory } from "../books/directory.ts";
import { dayIn } from "../books/moment.ts";
import type { Store } from "../store/store.ts";
import { changePassword, normal, passwordOf } from "./accounts.ts";
import { type Auth, openAuth } from "./auth.ts";
import { type Offer, offersOf } from "./demonstration.ts";
import { countTry, forgetOld, forgive, ofAccount } from "./failures.ts";
import { loadFirstAccounts } from "./first-accounts.ts";
import { checkPassword, checkPin, isRight } from "./password.ts";
import { provePin, setPin } from "./pins.ts";
import { directoryOf, postsOf } from "./posts.ts";
import { openSessions } from "./sessions.ts";
import type { OwnPost, SignedIn } from "./signed-in.ts";

/** Where a request comes from, as far as cookies and the demonstration need to know. */
export interface Visit {
  readonly isSecure: boolean;
  /** From this very machine. */
  readonly isFromHere: boolean;
  readonly cookie: string | undefined;
}

/** Heads `set-cookie` of the answer. */
export type Cookies = readonly string[];

export interface SignIn {
  readonly who: (visit: Visit) => Promise<SignedIn | null>;
  readonly enter: (visit: Visit, username: string, password: string) => Promise<Cookies | Refusal>;
  readonly leave: (visit: Visit) => Promise<Cookies>;
  /** Ends the sessions of this account everywhere. */
  readonly leaveEverywhere: (visit: Visit, who: SignedIn) => Promise<Cookies>;
  readonly choosePost: (who: SignedIn, post: string) => Promise<Refusal | undefined>;
  /** @returns the post through which is written, or a refusal */
  readonly prove: (who: SignedIn, post: string | undefined, pin: string | undefined) => Promise<string | Refusal>;
  readonly changePassword: (who: SignedIn, current: string, next: string) => Promise<Refusal | undefined>;
  readonly changePin: (who: SignedIn, password: string, pin: string) => Promise<Refusal | undefined>;
  /** The password of somebody else who stands by, such as the second person who reopens a month. @returns the posts that they hold today, or a refusal */
  readonly vouch: (username: string, password: string) => Promise<readonly OwnPost[] | Refusal>;
  readonly town: () => Promise<Words>;
  readonly isDemonstration: boolean;
  readonly offers: (visit: Visit) => Promise<readonly Offer[]>;
  readonly directory: () => Promise<Directory>;
  readonly now: () => Date;
  readonly today: () => Day;
  /** After accounts were changed: what was read of sessions is read again. */
  readonly forget: () => void;
}

interface SignInOptions {
  readonly tenant: number;
  /** Signs cookies. */
  readonly secret: string;
  /** Offers the demonstration's accounts to other machines too. */
  readonly isOfferedEverywhere?: boolean;
  readonly now?: () => Date;
  /** Lines for the person who starts the server. */
  readonly say?: (line: string) => void;
}

const wrong = refuse(
  "SIGN_IN_WRONG",
  "账号或密码不对。连错 5 次锁 15 分钟；忘了密码请系统管理员重设。",
  "User name or password is wrong. Five wrong tries lock for 15 minutes; whoever forgot the password asks the administrator.",
);

const locked = refuse(
  "ACCOUNT_LOCKED",
  "这个账号已停用。需要恢复请找系统管理员。",
  "This account is out of use. Ask the administrator to take it back into use.",
);

const demoElsewhere = refuse(
  "DEMO_ELSEWHERE",
  "演示账号只能在装有践诺的这台电脑上登录。要在别的电脑上演示，启动时设 JIANNUO_DEMO_ACCOUNTS=offer。",
  "Demonstration accounts sign in on the machine that runs Jiannuo only. To show it elsewhere, start with JIANNUO_DEMO_ACCOUNTS=offer.",
);

const notOwnPost = (post: string): Refusal =>
  refuse("NOT_IN_POST", `“${post}”不是您今天在任的岗位。`, `“${post}” is no post that you hold today.`);

const choosePerson = refuse(
  "CHOOSE_PERSON",
  "这是办公室合用的账号：请先选是谁办的，并由本人输入口令。",
  "An office shares this account: choose whose act it is, and let that person type their PIN.",
);

/** Opens it over accounts that are there, or makes the first: the demonstration's, or an administrator. */
export const openSignIn = async (
  store: Store,
  { tenant, secret, isOfferedEverywhere = false, now = () => new Date(), say = () => {} }: SignInOptions,
): Promise<SignIn> => {
  const { accounts } = store;
  const auths = openAuth(accounts, secret);
  const authFor = (isSecure: boolean): Auth => (isSecure ? auths.secure : auths.plain);
  const today = (): Day => dayIn(now());
  const directory = directoryOf(store, tenant);
  const sessions = openSessions({ authFor, accounts, directory, today });
  await loadFirstAccounts(store, { tenant, directory, now: now(), today: today(), say });
  const demo = await accounts.selectFrom("user").select("id").where("isDemonstration", "=", true).limit(1).executeTakeFirst();
  const isDemonstration = demo !== undefined;
  const isOffered = ({ isFromHere }: Visit): boolean => isDemonstration && (isFromHere || isOfferedEverywhere);
  const userOf = (username: string) =>
    accounts.selectFrom("user").select(["id", "person", "isDemonstration", "isLocked"]).where("username", "=", username).executeTakeFirst();

  const endOwn = async (visit: Visit): Promise<void> => {
    const before = await sessions.find(visit.isSecure, visit.cookie);
    if (before) await accounts.deleteFrom("session").where("id", "=", before.session).execute();
    sessions.forget();
  };

  /** A session that was left open is not enough to change what keeps it. */
  const proveSelf = async ({ account, username }: SignedIn, password: string): Promise<Refusal | undefined> => {
    const tried = ofAccount(username);
    const lock = await countTry(accounts, tried, now());
    if (lock) return lock;
    const kept = await passwordOf(accounts, account);
    if (kept === undefined || !(await isRight(password, kept))) return wrong;
    await forgive(accounts, tried.subject);
    return undefined;
  };

  return {
    who: (visit) => sessions.find(visit.isSecure, visit.cookie),
    enter: async (visit, given, password) => {
      const username = normal(given);
      // Before its tries are counted: nobody else may use them up.
      const isDemo = (await userOf(username))?.isDemonstration ?? false;
      if (isDemo && !isOffered(visit)) return demoElsewhere;
      const tried = ofAccount(username);
      const lock = await countTry(accounts, tried, now());
      if (lock) return lock;
      const body = { username, password: password.slice(0, 300) };
      const answer = await authFor(visit.isSecure).api.signInUsername({ body, headers: new Headers(), asResponse: true });
      // 403 comes after the right password only.
      if (answer.status === 403) return locked;
      if (!answer.ok) return wrong;
      await forgive(accounts, tried.subject);
      await forgetOld(accounts, now());
      // Whoever signed in here before is out: nothing of their session is gone on with.
      await endOwn(visit);
      return answer.headers.getSetCookie();
    },
    leave: async (visit) => {
      const answer = await authFor(visit.isSecure).api.signOut({ headers: new Headers({ cookie: visit.cookie ?? "" }), asResponse: true });
      sessions.forget();
      return answer.headers.getSetCookie();
    },
    leaveEverywhere: async (visit, who) => {
      const answer = await authFor(visit.isSecure).api.signOut({ headers: new Headers({ cookie: visit.cookie ?? "" }), asResponse: true });
      await accounts.deleteFrom("session").where("userId", "=", who.account).execute();
      sessions.forget();
      return answer.headers.getSetCookie();
    },
    choosePost: async (who, post) => {
      if (!who.posts.some(({ id }) => id === post)) return notOwnPost(post);
      await accounts.updateTable("session").set({ post }).where("id", "=", who.session).execute();
      sessions.forget();
      return undefined;
    },
    prove: async (who, post, pin) => {
      const colleague = who.people.find((one) => one.post === post);
      if (!colleague || pin === undefined) return choosePerson;
      return (await provePin(accounts, colleague.person, pin, now())) ?? colleague.post;
    },
    changePassword: async (who, current, next) => {
      const weak = checkPassword(next, who.username);
      if (weak) return weak;
      const refused = await proveSelf(who, current);
      if (refused) return refused;
      await changePassword(accounts, who, next, now());
      sessions.forget();
      return undefined;
    },
    changePin: async (who, password, pin) => {
      const user = await userOf(who.username);
      if (!user?.person) return choosePerson;
      const refused = checkPin(pin) ?? (await proveSelf(who, password));
      if (refused) return refused;
      await setPin(accounts, user.person, pin, now());
      return undefined;
    },
    vouch: async (given, password) => {
      const username = normal(given);
      const tried = ofAccount(username);
      const lock = await countTry(accounts, tried, now());
      if (lock) return lock;
      const user = await userOf(username);
      const kept = user && (await passwordOf(accounts, user.id));
      if (!user?.person || user.isLocked || kept === undefined || !(await isRight(password, kept))) return wrong;
      await forgive(accounts, tried.subject);
      return postsOf(await directory(), user.person, today());
    },
    town: async () => {
      const { units } = await directory();
      return [...units.values()].find(({ kind }) => kind === "township")?.title ?? { zh: "本镇", en: "This town" };
    },
    isDemonstration,
    offers: async (visit) => {
      if (!isOffered(visit)) return [];
      const { units } = await directory();
      return offersOf((id) => units.get(id)?.title ?? { zh: id, en: id });
    },
    directory,
    now,
    today,
    forget: sessions.forget,
  };
};
