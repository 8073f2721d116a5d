/** How many rows each standard view of a register has. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { useQueries, useQuery } from "@tanstack/react-query";
import { countQuery, dutiesQuery } from "../../api/books.ts";
import { type View, askedOf } from "./list-state.ts";
import { SOON } from "./soon.ts";

/** A view whose number is not known yet has none. */
export const useViewCounts = (definition: RegisterDefinition, views: readonly View[]): Readonly<Partial<Record<View["id"], number>>> => {
  const stored = views.filter(({ search }) => search["due"] === undefined);
  const counted = useQueries({
    queries: stored.map(({ search }) => ({ ...countQuery(definition.id, askedOf(search)), refetchOnMount: "always" as const })),
  });
  const due = useQuery({
    ...dutiesQuery(SOON, definition.id),
    enabled: views.some(({ search }) => search["due"] !== undefined),
    refetchOnMount: "always",
  });
  const overdue = due.data?.rows.filter(({ state }) => state === "overdue").length;
  return {
    ...Object.fromEntries(stored.flatMap(({ id }, at) => (counted[at]?.data ? [[id, counted[at].data.count]] : []))),
    ...(due.data && overdue !== undefined ? { overdue, soon: due.data.rows.length - overdue } : {}),
  };
};
