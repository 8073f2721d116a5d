/** What the administrator of accounts does over HTTP. 系统管理员 keeps accounts and does no business (HANDBOOK §5); 党政办 keeps business and no accounts. */
import { randomUUID } from "node:crypto";
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { roles } from "@jiannuo/township";
import { loadPeople } from "../books/load-people.ts";
import type { Store } from "../store/store.ts";
import * as keeping from "./accounts.ts";
import { checkPin } from "./password.ts";
import { setPin } from "./pins.ts";
import { officeOf, postsOf } from "./posts.ts";
import type { SignIn } from "./sign-in.ts";
import type { OwnPost, SignedIn } from "./signed-in.ts";

export const isAdministrator = ({ kind, post }: SignedIn): boolean => kind === "person" && post?.role === "administrator";

/** Reads what was done to accounts: those who keep them, and those who oversee everybody. */
export const mayReadActs = (who: SignedIn): boolean => isAdministrator(who) || who.post?.role === "discipline_officer";

export interface ListedAccount extends keeping.Account {
  readonly posts: readonly OwnPost[];
}

interface Newcomer {
  readonly username: string;
  readonly name: string;
  readonly unit: string;
  readonly role?: string | undefined;
  readonly portfolio: readonly string[];
}

type Given = { readonly username: string; readonly password: string };

/** Whoever does it: an account, or the command line. */
type Administrator = Pick<SignedIn, "username">;

export interface Administration {
  readonly list: () => Promise<ListedAccount[]>;
  readonly add: (by: Administrator, newcomer: Newcomer) => Promise<Given | Refusal>;
  readonly lock: (by: Administrator, username: string) => Promise<Refusal | undefined>;
  readonly unlock: (by: Administrator, username: string) => Promise<Refusal | undefined>;
  readonly reset: (by: Administrator, username: string) => Promise<Given | Refusal>;
  readonly setPin: (by: Administrator, username: string, pin: string) => Promise<Refusal | undefined>;
  readonly acts: () => Promise<{ at: string; by: string; act: string; account: string }[]>;
}

const unknown = (what: string): Refusal =>
  refuse("NOT_IN_DIRECTORY", `没有“${what}”这个单位或角色。`, `There is no unit or role “${what}”.`);

const oneself = refuse(
  "NOT_ONESELF",
  "不能停用自己正在用的账号，请由另一位系统管理员办理。",
  "You cannot take your own account out of use; another administrator does it.",
);

const noPin = refuse("PERSON_NEEDED", "口令只给个人设，合用账号没有口令。", "PINs belong to persons; a shared account has none.");

/** What was done may change who is signed in: it is read again at once. */
export const openAdministration = (
  store: Store,
  tenant: number,
  { directory, today, now, forget }: Pick<SignIn, "directory" | "today" | "now" | "forget">,
): Administration => {
  const { accounts } = store;

  /** @returns a new person, in a post from today */
  const takeUp = async ({ name, role = "", unit, portfolio }: Newcomer): Promise<string> => {
    const person = `person-${randomUUID()}`;
    const post = { id: `post-${randomUUID().slice(0, 13)}`, person, name, role, unit, portfolio };
    const town = await store.asKeeper(tenant, (tx) => tx.selectFrom("tenant").select("name").where("id", "=", tenant).executeTakeFirst());
    await loadPeople(store, tenant, { name: town?.name ?? "", since: today(), units: [], posts: [post] });
    return person;
  };

  const checked = async ({ unit, role, portfolio }: Newcomer): Promise<Refusal | undefined> => {
    const { units } = await directory();
    const strange = [unit, ...portfolio].find((id) => !units.has(id));
    if (strange !== undefined) return unknown(strange);
    return role === undefined || Object.hasOwn(roles, role) ? undefined : unknown(role);
  };

  return {
    list: async () => {
      const known = await directory();
      return (await keeping.listAccounts(accounts)).map((account) => ({
        ...account,
        posts: account.unit === null ? postsOf(known, account.person ?? "", today()) : officeOf(known, account.unit, today()).posts,
      }));
    },
    add: async (by, newcomer) => {
      const strange = await checked(newcomer);
      if (strange) return strange;
      const { username, name, unit, role } = newcomer;
      const free = await keeping.checkUsername(accounts, username);
      if (isRefusal(free)) return free;
      const holder = role === undefined ? { unit } : { person: await takeUp(newcomer) };
      return keeping.addAccount(accounts, by.username, { username, name, holder }, now());
    },
    lock: async (by, username) => {
      if (by.username === username) return oneself;
      const refused = await keeping.lockAccount(accounts, by.username, username, now());
      forget();
      return refused;
    },
    unlock: (by, username) => keeping.unlockAccount(accounts, by.username, username, now()),
    reset: async (by, username) => {
      const given = await keeping.resetAccount(accounts, by.username, username, now());
      forget();
      return given;
    },
    setPin: async (by, username, pin) => {
      const weak = checkPin(pin);
      if (weak) return weak;
      const account = (await keeping.listAccounts(accounts)).find((one) => one.username === username);
      if (!account) return keeping.noAccount(username);
      if (account.person === null) return noPin;
      await setPin(accounts, account.person, pin, now());
      await keeping.note(accounts, by.username, "set-pin", username, now());
      return undefined;
    },
    acts: async () =>
      (await accounts.selectFrom("account_act").selectAll().orderBy("at", "desc").limit(500).execute()).map(
        ({ at, by_account, act, account }) => ({ at: at.toISOString(), by: by_account, act, account }),
      ),
  };
};
