/** What a post keeps for later: views of a list, drafts of a form. It goes along when the post is handed over. */
import { queryOptions } from "@tanstack/react-query";
import { ProblemError, api, dataOf } from "./client.ts";

type Kind = "view" | "draft";

export interface Kept<T> {
  readonly id: string;
  readonly body: T;
  readonly at: string;
}

/** Ids are letters, digits, `.`, `-` and `_`, 64 at most. */
const longest = 64;

const at = (kind: Kind, id: string) => ({ params: { path: { kind, id: id.slice(-longest) } } });

export const keep = async (kind: Kind, id: string, body: unknown): Promise<void> => {
  await dataOf(api.PUT("/api/kept/{kind}/{id}", { ...at(kind, id), body: body as never }));
};

export const forget = async (kind: Kind, id: string): Promise<void> => {
  await dataOf(api.DELETE("/api/kept/{kind}/{id}", at(kind, id)));
};

/** The one of this name, or undefined. */
export const findKept = async <T>(kind: Kind, id: string): Promise<Kept<T> | undefined> => {
  try {
    return (await dataOf(api.GET("/api/kept/{kind}/{id}", at(kind, id)))) as Kept<T>;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === "NOTHING_KEPT") return undefined;
    throw error;
  }
};

export const keptQuery = <T>(kind: Kind) =>
  queryOptions({
    queryKey: ["kept", kind],
    queryFn: async () => (await dataOf(api.GET("/api/kept/{kind}", { params: { path: { kind } } }))) as readonly Kept<T>[],
  });
