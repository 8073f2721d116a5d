/** For tests: the HTTP door over a town's books, at which everybody is let in by the post that they name. */
import { refuse } from "@jiannuo/quantity";
import { demoPosts, demoTown, demoUnits, roles } from "@jiannuo/township";
import type { FastifyInstance } from "fastify";
import type { Books } from "../../books/books.ts";
import { readDirectory } from "../../books/directory.ts";
import { buildApp } from "../../http/app.ts";
import { type Deps, nobody } from "../../http/deps.ts";
import { readsDrafts } from "../../reports/rights.ts";
import type { SignIn } from "../../signin/sign-in.ts";
import type { OwnPost } from "../../signin/signed-in.ts";
import type { Store } from "../../store/store.ts";

export interface Said {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look at answers of every kind
  readonly body: any;
}

export interface Door {
  readonly app: FastifyInstance;
  readonly get: (post: string, url: string) => Promise<Said>;
  readonly post: (post: string, url: string, body?: object) => Promise<Said>;
  readonly close: () => Promise<void>;
}

const postOf = (id: string): OwnPost | null => {
  const found = demoPosts.find((one) => one.id === id);
  if (!found) return null;
  const role = roles[found.role];
  const path = found.unit === demoTown ? demoTown : `${demoTown}/${found.unit}`;
  const { title } = demoUnits.find((unit) => unit.id === found.unit)!;
  const { isWriter, isLead } = role;
  const unit = { id: found.unit, path, title };
  return { id, title: role.title, role: role.id, unit, isWriter, isLead, readsDrafts: readsDrafts({ role, unit: path }) };
};

/** Cookie `post=demo-office`; the password that proves a second person is `right`. */
const letsIn: SignIn = {
  ...nobody.signIn,
  who: async ({ cookie }) => {
    const id = /post=([\w-]+)/.exec(cookie ?? "")?.[1];
    if (id === undefined) return null;
    const post = postOf(id);
    const posts = post ? [post] : [];
    return { account: id, session: id, kind: "person", name: id, username: id, post, posts, people: [], mustChange: false };
  },
  vouch: async (username, password) => {
    const post = postOf(username);
    return post && password === "right" ? [post] : refuse("SIGN_IN_WRONG", "账号或密码不对", "user name or password is wrong");
  },
};

export const openDoor = async (store: Store, books: Books, more: Partial<Deps> = {}): Promise<Door> => {
  const directory = () => store.asKeeper(nobody.actor.tenant, (tx) => readDirectory(tx, nobody.actor.tenant));
  const app = await buildApp({ ...nobody, ...more, store, books, signIn: { ...letsIn, directory } });
  const ask = async (method: "GET" | "POST", post: string, url: string, body?: object): Promise<Said> => {
    const answer = await app.inject({ method, url, headers: { cookie: `post=${post}` }, ...(body ? { payload: body } : {}) });
    return { status: answer.statusCode, body: answer.json() };
  };
  return {
    app,
    get: (post, url) => ask("GET", post, url),
    post: (post, url, body = {}) => ask("POST", post, url, body),
    close: () => app.close(),
  };
};
