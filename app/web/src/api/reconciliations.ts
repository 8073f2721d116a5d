/** What the pages of 对账 ask the server for. */
import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "./client.ts";
import type { components } from "./schema.d.ts";

export type ReconciliationListed = components["schemas"]["ReconciliationListed"];
export type ReconciliationView = components["schemas"]["ReconciliationView"];
export type ReconciledFigure = components["schemas"]["ReconciledFigure"];
export type Verdict = ReconciledFigure["state"];
export type AdjustmentKind = components["schemas"]["Adjustment"]["kind"];

export const reconciliationsQuery = queryOptions({
  queryKey: ["reconciliations"],
  queryFn: () => dataOf<ReconciliationListed[]>(api.GET("/api/reconciliations")),
});

export const reconciliationQuery = (id: string) =>
  queryOptions({
    queryKey: ["reconciliation", id],
    queryFn: () => dataOf<ReconciliationView>(api.GET("/api/reconciliations/{id}", { params: { path: { id } } })),
  });

/** @param reading id of a report that was read */
export const beginReconciliation = (reading: string, year: number | undefined): Promise<{ id: string }> =>
  dataOf<{ id: string }>(api.POST("/api/reconciliations", { body: { reading, ...(year === undefined ? {} : { year }) } }));

/** @param figure where it begins in the text @param measure null: none answers for it */
export const sayMatch = (id: string, figure: number, measure: string | null): Promise<ReconciliationView> =>
  dataOf<ReconciliationView>(
    api.POST("/api/reconciliations/{id}/matches", { params: { path: { id } }, body: { matches: [{ figure, measure }] } }),
  );

export interface AdjustmentSaid {
  readonly figure: number;
  readonly kind: AdjustmentKind | "back";
  readonly amount?: string;
  readonly reason: string;
}

export const sayAdjustment = (id: string, said: AdjustmentSaid): Promise<ReconciliationView> =>
  dataOf<ReconciliationView>(api.POST("/api/reconciliations/{id}/adjustments", { params: { path: { id } }, body: said }));
