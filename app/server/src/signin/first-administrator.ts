/** The first account of a town of its own: an administrator, whose password is said once, to whoever started the server. */
import type { Day } from "@jiannuo/quantity";
import { offices } from "@jiannuo/township";
import type { Directory } from "../books/directory.ts";
import { loadPeople } from "../books/load-people.ts";
import type { Store } from "../store/store.ts";
import { putAccount } from "./accounts.ts";
import { hash, newPassword } from "./password.ts";
import { inForce } from "./posts.ts";

const firstPerson = "person-administrator";
const town = "town";

/** Standard offices of a town that has nothing yet; what is there stays. */
const loadTown = (store: Store, tenant: number, since: Day): Promise<void> =>
  loadPeople(store, tenant, {
    name: "本镇",
    since,
    units: [
      { id: town, kind: "township", title: { zh: "本镇", en: "This town" } },
      ...Object.entries(offices).map(([id, title]) => ({ id, kind: "office", title, under: town })),
    ],
    posts: [
      { id: "administrator", person: firstPerson, name: "系统管理员", role: "administrator", unit: "party_government", portfolio: [] },
    ],
  });

export const loadFirstAdministrator = async (
  store: Store,
  tenant: number,
  {
    directory,
    today,
    now,
    say,
  }: { readonly directory: () => Promise<Directory>; readonly today: Day; readonly now: Date; readonly say: (line: string) => void },
): Promise<void> => {
  const held = inForce(await directory(), today).find(({ role }) => role.id === "administrator");
  if (!held) await loadTown(store, tenant, today);
  const password = newPassword();
  const account = { username: "admin", name: "系统管理员", holder: { person: held?.person ?? firstPerson } };
  const put = await putAccount(store.accounts, account, {
    hashed: await hash(password),
    mustChange: true,
    isDemonstration: false,
    at: now,
  });
  if (!put) return;
  say("第一个账号（只显示这一次）/ The first account (said only this once):");
  say(`  账号 user name: admin    密码 password: ${password}`);
};
