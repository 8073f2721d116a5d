/** What the pages over the books ask the server for. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, dataOf, valued } from "./client.ts";
import type { DutyPage, EntryPage, EntryView, Offer, RegisterListed, TitledEntry, Unit } from "./types.ts";

export const registersQuery = queryOptions({
  queryKey: ["registers"],
  queryFn: () => dataOf<RegisterListed[]>(api.GET("/api/registers")),
});

export interface OpenRegister {
  readonly definition: RegisterDefinition;
  readonly openings: readonly { readonly act: string; readonly offer: Offer }[];
}

export const registerQuery = (register: string) =>
  queryOptions({
    queryKey: ["register", register],
    queryFn: async (): Promise<OpenRegister> => {
      const { definition, openings } = await dataOf(api.GET("/api/registers/{register}", { params: { path: { register } } }));
      return { definition: definition as RegisterDefinition, openings };
    },
  });

export const unitsQuery = queryOptions({
  queryKey: ["units"],
  queryFn: () => dataOf<Unit[]>(api.GET("/api/units")),
  staleTime: 10 * 60_000,
});

/** Conditions of a list as they stand in an address; `field.NAME` narrows by a field. */
export type ListAsked = Readonly<Record<string, string | readonly string[]>>;

const pageSize = 100;

export const entriesQuery = (register: string, asked: ListAsked) =>
  infiniteQueryOptions({
    queryKey: ["entries", register, asked],
    queryFn: ({ pageParam }) =>
      valued<EntryPage>(
        api.GET("/api/registers/{register}/entries", {
          params: { path: { register }, query: { ...asked, limit: pageSize, ...(pageParam === "" ? {} : { after: pageParam }) } as never },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

interface Paged {
  readonly state: { readonly data?: { readonly pages?: readonly unknown[] } | undefined };
}

/** As many pages of a list as are worth asking for again when one comes back to it. */
const mostPages = 5;

/** A list that somebody went far down in: asking for all of it again would be a request for each hundred rows. */
export const isDeep = (query: Paged): boolean => (query.state.data?.pages?.length ?? 0) > mostPages;

export const countQuery = (register: string, asked: ListAsked) =>
  queryOptions({
    queryKey: ["count", register, asked],
    queryFn: () =>
      dataOf<{ count: number }>(api.GET("/api/registers/{register}/count", { params: { path: { register }, query: asked as never } })),
    placeholderData: keepPreviousData,
  });

export const entryQuery = (register: string, id: string) =>
  queryOptions({
    queryKey: ["entry", register, id],
    queryFn: () => valued<EntryView>(api.GET("/api/registers/{register}/entries/{id}", { params: { path: { register, id } } })),
  });

/** Due within so many days, and all that is overdue; of one register or of all. */
export const dutiesQuery = (within: number, register?: string) =>
  queryOptions({
    queryKey: ["duties", within, register ?? ""],
    queryFn: () =>
      dataOf<DutyPage>(api.GET("/api/duties", { params: { query: { within, ...(register === undefined ? {} : { register }) } } })),
  });

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ["search", q],
    queryFn: () => valued<{ rows: TitledEntry[] }>(api.GET("/api/search", { params: { query: { q, limit: 100 } } })),
    enabled: q.trim() !== "",
    placeholderData: keepPreviousData,
  });
