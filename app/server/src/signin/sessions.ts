/** From the cookie of a request to who sent it. What was read stays for a second: a page asks many things at once. */
import type { Day } from "@jiannuo/quantity";
import type { Directory } from "../books/directory.ts";
import type { Store } from "../store/store.ts";
import type { Auth } from "./auth.ts";
import { officeOf, postsOf } from "./posts.ts";
import type { SignedIn } from "./signed-in.ts";

const staysMs = 1_000;
const mostKept = 5_000;
const sessionCookie = /(?:__Secure-)?jiannuo\.session_token=[^;\s]{1,400}/;

export interface Sessions {
  /** null where nobody signed in, or not any more. */
  readonly find: (isSecure: boolean, cookies: string | undefined) => Promise<SignedIn | null>;
  /** What was read is read again: after somebody signed out, was locked, or changed their post. */
  readonly forget: () => void;
}

interface Kept {
  readonly until: number;
  readonly found: Promise<SignedIn | null>;
}

export const openSessions = ({
  authFor,
  accounts,
  directory,
  today,
}: {
  readonly authFor: (isSecure: boolean) => Auth;
  readonly accounts: Store["accounts"];
  readonly directory: () => Promise<Directory>;
  readonly today: () => Day;
}): Sessions => {
  const kept = new Map<string, Kept>();
  const read = async (auth: Auth, cookie: string): Promise<SignedIn | null> => {
    const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
    if (!found) return null;
    const user = await accounts.selectFrom("user").selectAll().where("id", "=", found.user.id).executeTakeFirst();
    if (!user || user.isLocked) return null;
    const now = await directory();
    const { posts, people } =
      user.kind === "unit" ? officeOf(now, user.unit ?? "", today()) : { posts: postsOf(now, user.person ?? "", today()), people: [] };
    return {
      account: user.id,
      session: found.session.id,
      kind: user.kind,
      name: user.name,
      username: user.username,
      post: posts.find(({ id }) => id === found.session.post) ?? posts[0] ?? null,
      posts,
      people,
      mustChange: user.mustChange,
    };
  };
  return {
    find: (isSecure, cookies = "") => {
      const cookie = sessionCookie.exec(cookies)?.[0];
      if (cookie === undefined) return Promise.resolve(null);
      const now = performance.now();
      // A cookie of one scheme is nobody's over the other.
      const key = `${isSecure} ${cookie}`;
      const held = kept.get(key);
      if (held && held.until > now) return held.found;
      if (kept.size >= mostKept) kept.clear();
      const found = read(authFor(isSecure), cookie);
      kept.set(key, { until: now + staysMs, found });
      const drop = (): void => void kept.delete(key);
      // Cookies that somebody made up are not kept.
      found.then((who) => who ?? drop(), drop);
      return found;
    },
    forget: () => kept.clear(),
  };
};
