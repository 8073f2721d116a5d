/** The server's API, typed by its own OpenAPI document; a refusal becomes a `ProblemError`. */
import createClient from "openapi-fetch";
import { nameActing } from "./acting.ts";
import type { paths } from "./schema.d.ts";
import { signedOut } from "./signed-out.ts";
import type { Problem } from "./types.ts";

export const api = createClient<paths>({ baseUrl: window.location.origin });

api.use({
  onRequest: ({ request }) => nameActing(request),
  onResponse: ({ request, response }) => {
    const isSigningIn = new URL(request.url).pathname.startsWith("/api/auth/");
    if (response.status === 401 && !isSigningIn) signedOut.set(signedOut.get() + 1);
  },
});

/** What the server refused and why, in both languages; or that it did not answer at all (`OFFLINE`). */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

const offline: Problem = {
  type: "about:blank",
  title: "No answer",
  status: 0,
  code: "OFFLINE",
  detail: {
    zh: "连不上服务器。请看这台电脑或办公网上的践诺是否还开着，再试一次。",
    en: "The server does not answer. See whether Jiannuo still runs, then try again.",
  },
};

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
}

const isProblem = (value: unknown): value is Problem => typeof value === "object" && value !== null && "code" in value && "detail" in value;

/** The data of an answer. @throws ProblemError */
export const dataOf = async <T>(asked: Promise<Answer<T>>): Promise<T> => {
  const answer = await asked.catch((): Answer<T> => ({ error: offline }));
  if (answer.data !== undefined) return answer.data;
  throw new ProblemError(isProblem(answer.error) ? answer.error : offline);
};

/** For what holds values of fields: the client takes a position, a pair of numbers, for any row of numbers. @throws ProblemError */
export const valued = async <T>(asked: Promise<Answer<unknown>>): Promise<T> => (await dataOf(asked)) as T;

/** For what answers with nothing. @throws ProblemError */
export const doneOf = async (asked: Promise<{ readonly error?: unknown }>): Promise<void> => {
  await dataOf(asked.then(({ error }) => (error === undefined ? { data: true } : { error })));
};
