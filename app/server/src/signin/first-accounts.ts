/** The accounts that books begin with where nobody can sign in yet: the demonstration's, or an administrator. */
import type { Day } from "@jiannuo/quantity";
import { demoPosts } from "@jiannuo/township";
import type { Directory } from "../books/directory.ts";
import type { Store } from "../store/store.ts";
import { loadDemoAccounts } from "./demonstration.ts";
import { loadFirstAdministrator } from "./first-administrator.ts";

export interface Beginning {
  readonly tenant: number;
  readonly directory: () => Promise<Directory>;
  readonly now: Date;
  readonly today: Day;
  /** Lines for the person who waits. */
  readonly say: (line: string) => void;
}

export const loadFirstAccounts = async (store: Store, { tenant, directory, now, today, say }: Beginning): Promise<void> => {
  const { accounts } = store;
  if (await accounts.selectFrom("user").select("id").limit(1).executeTakeFirst()) return;
  const { posts } = await directory();
  if (posts.has(demoPosts[0]!.id)) await loadDemoAccounts(accounts, now);
  else await loadFirstAdministrator(store, tenant, { directory, today, now, say });
};
