/** The server's API, typed by its own OpenAPI document; a refusal becomes a `ProblemError`. */
import createClient from "openapi-fetch";
import type { paths } from "./schema.d.ts";
import type { Problem } from "./types.ts";

export const api = createClient<paths>({ baseUrl: window.location.origin });

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
