/** Accounts, for whoever may read the data folder: the way back in where no administrator can sign in any more. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import type { Refusals } from "../../books/books.ts";
import { dayIn } from "../../books/moment.ts";
import { type ListedAccount, openAdministration } from "../../signin/administration.ts";
import { loadFirstAccounts } from "../../signin/first-accounts.ts";
import { directoryOf } from "../../signin/posts.ts";
import type { Ask } from "../asks.ts";
import type { Home } from "../home.ts";
import { findUnit } from "../units.ts";

export interface AccountAnswer {
  /** After every action: the accounts that there are. */
  readonly accounts: readonly ListedAccount[];
  /** Said only this once. */
  readonly given?: { readonly username: string; readonly password: string };
}

/** No account can be called so. */
const console = { username: "(console)" };

const incomplete = refuse(
  "FIELD_MISSING",
  "添加账号要写账号名，并用 --name、--unit 写明姓名和单位；不写 --role 则是办公室合用的电脑。",
  "To add an account give its name, and --name and --unit; without --role it is a machine that the office shares.",
);

/** Whoever sent it through a server finds sessions ended within a second: that is how long they are kept. */
export const answerAccount = async (home: Home, ask: Ask<"account">, say: (line: string) => void): Promise<AccountAnswer | Refusals> => {
  const directory = directoryOf(home.store, home.tenant);
  const now = (): Date => new Date();
  await loadFirstAccounts(home.store, { tenant: home.tenant, directory, now: now(), today: dayIn(now()), say });
  const administration = openAdministration(home.store, home.tenant, { directory, now, today: () => dayIn(now()), forget: () => {} });
  const after = async (done: AccountAnswer["given"] | Refusal | undefined): Promise<AccountAnswer | Refusals> => {
    if (isRefusal(done)) return [done];
    return { accounts: await administration.list(), ...(done ? { given: done } : {}) };
  };
  const { action, username = "", name = "", role } = ask;
  switch (action) {
    case "list":
      return after(undefined);
    case "reset":
      return after(await administration.reset(console, username));
    case "unlock":
      return after(await administration.unlock(console, username));
    case "add": {
      if (username === "" || name === "" || ask.unit === undefined) return [incomplete];
      const unit = findUnit(await directory(), ask.unit);
      return isRefusal(unit) ? [unit] : after(await administration.add(console, { username, name, unit, role, portfolio: [] }));
    }
  }
};
