/** Reading the text again with today's reader; what was decided stays. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf } from "../../../api/client.ts";
import { findingsQuery, readingQuery } from "../../../api/queries.ts";
import type { Reread } from "../../../api/types.ts";

export const useReread = (id: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => dataOf<Reread>(api.POST("/api/readings/{id}/reread", { params: { path: { id } } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: readingQuery(id).queryKey });
      await client.invalidateQueries({ queryKey: findingsQuery(id).queryKey });
    },
  });
};
