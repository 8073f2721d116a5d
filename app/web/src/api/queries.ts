/** What the pages ask the server for, and where the answers are kept while they are open. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "./client.ts";
import type { FullReading, Item, ReadingSummary } from "./types.ts";

export const readingsQuery = queryOptions({
  queryKey: ["readings"],
  queryFn: () => dataOf<ReadingSummary[]>(api.GET("/api/readings")),
});

export const readingQuery = (id: string) =>
  queryOptions({
    queryKey: ["reading", id],
    queryFn: () => dataOf<FullReading>(api.GET("/api/readings/{id}", { params: { path: { id } } })),
  });

export const findingsQuery = (id: string) =>
  queryOptions({ queryKey: ["findings", id], queryFn: () => dataOf(api.GET("/api/readings/{id}/findings", { params: { path: { id } } })) });

/** Puts one item as the server now has it into the reading that is open, at its place in reading order. */
export const placeItem = (client: QueryClient, id: string, item: Item): void => {
  client.setQueryData(readingQuery(id).queryKey, (full) => {
    if (!full) return full;
    const rest = full.items.some((other) => other.id === item.id)
      ? full.items.map((other) => (other.id === item.id ? item : other))
      : [...full.items, item];
    return { ...full, items: rest.sort((a, b) => a.start - b.start || b.end - a.end) };
  });
};
