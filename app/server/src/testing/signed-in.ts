/** For tests: 青禾镇 with its demonstration accounts, and somebody who signed in through the door that everybody uses. */
import { randomInt } from "node:crypto";
import { demoPosts, demoSince, demoUnits } from "@jiannuo/township";
import type { FastifyInstance } from "fastify";
import { loadPeople } from "../books/load-people.ts";
import { demoPassword } from "../signin/demonstration.ts";
import { directoryOf } from "../signin/posts.ts";
import { type SignIn, openSignIn } from "../signin/sign-in.ts";
import { homeTenant, type Store } from "../store/store.ts";

/** Puts the people of the demonstration there where they are not yet. */
export const demoSignIn = async (store: Store, options: { readonly now?: () => Date } = {}): Promise<SignIn> => {
  const { posts } = await directoryOf(store, homeTenant)();
  if (posts.size === 0) await loadPeople(store, homeTenant, { name: "青禾镇", since: demoSince, units: demoUnits, posts: demoPosts });
  return openSignIn(store, { tenant: homeTenant, secret: "a secret of tests, long enough to be none of a town", ...options });
};

/** Own addresses of this machine, so that nobody's sign-ins are too many. */
const anyLoopback = (): string => `127.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

/** @returns the `set-cookie` heads of a sign-in as a browser sends them back */
export const cookieOf = (setCookie: string | readonly string[] | undefined): string =>
  [setCookie ?? []]
    .flat()
    .map((cookie) => cookie.split(";")[0]!)
    .join("; ");

/** @param username of a demonstration account, which is the id of its post: `demo-office`. @returns heads for its further requests */
export const signedIn = async (
  app: FastifyInstance,
  username: string,
  password: string = demoPassword,
): Promise<{ readonly cookie: string }> => {
  const answer = await app.inject({
    method: "POST",
    url: "/api/auth/sign-in/username",
    remoteAddress: anyLoopback(),
    payload: { username, password },
  });
  if (answer.statusCode !== 204) throw new Error(`${username} could not sign in: ${answer.body}`);
  return { cookie: cookieOf(answer.headers["set-cookie"]) };
};
