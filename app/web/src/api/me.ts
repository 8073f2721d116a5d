/** Who is at the desk, as the server knows them. */
import { type QueryClient, infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ProblemError, api, dataOf } from "./client.ts";
import type { components } from "./schema.d.ts";

type Schemas = components["schemas"];
export type Me = Schemas["Me"];
export type OwnPost = Schemas["OwnPost"];
export type Offers = Schemas["SignInOffers"];
export type Account = Schemas["Account"];
export type NewPassword = Schemas["NewPassword"];

/** null until somebody signed in. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await dataOf<Me>(api.GET("/api/me"));
    } catch (error) {
      if (error instanceof ProblemError && error.problem.code === "NOT_SIGNED_IN") return null;
      throw error;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export const offersQuery = queryOptions({
  queryKey: ["sign-in-offers"],
  queryFn: () => dataOf<Offers>(api.GET("/api/sign-in/offers")),
});

export const accountsQuery = queryOptions({
  queryKey: ["accounts"],
  queryFn: () => dataOf<Account[]>(api.GET("/api/accounts")),
});

/** Who opened personal data, newest first. */
export const unmaskingsQuery = infiniteQueryOptions({
  queryKey: ["unmaskings"],
  queryFn: ({ pageParam }) =>
    dataOf<Schemas["Unmaskings"]>(api.GET("/api/unmaskings", { params: { query: pageParam === "" ? {} : { after: pageParam } } })),
  initialPageParam: "",
  getNextPageParam: ({ next }) => next,
});

/** What was fetched for one person is not shown to another. */
export const forgetOthers = (client: QueryClient, me: Me | null): void => {
  const before = client.getQueryData(meQuery.queryKey);
  if (before && me && before.username === me.username && before.post?.id === me.post?.id) {
    client.setQueryData(meQuery.queryKey, me);
    return;
  }
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "me" && queryKey[0] !== "sign-in-offers" });
  client.setQueryData(meQuery.queryKey, me);
};
