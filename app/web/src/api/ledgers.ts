/** What the pages of imports and of the grid by village ask the server for. */
import { queryOptions } from "@tanstack/react-query";
import { api, dataOf, valued } from "./client.ts";
import type { Ledger, LedgerMapping, LedgerPreview, VillageGrid, VillageGridAnswer } from "./types.ts";

const ledgerAt = (id: string) => ({ params: { path: { id } } });

export const ledgersQuery = (register: string) =>
  queryOptions({
    queryKey: ["imports", register],
    queryFn: () => dataOf<Ledger[]>(api.GET("/api/registers/{register}/imports", { params: { path: { register } } })),
  });

/** Asked again and again while something runs. */
export const ledgerQuery = (id: string) =>
  queryOptions({
    queryKey: ["import", id],
    queryFn: () => dataOf<Ledger>(api.GET("/api/imports/{id}", ledgerAt(id))),
    refetchInterval: ({ state }) => (state.data?.state === "running" || state.data?.state === "undoing" ? 700 : false),
  });

export const sendLedger = (register: string, file: File): Promise<Ledger> =>
  dataOf<Ledger>(
    api.POST("/api/registers/{register}/imports", {
      params: { path: { register }, query: { name: file.name } },
      // The document knows bytes only as a string; what is sent is the file itself.
      body: "",
      bodySerializer: () => file,
      headers: { "content-type": "application/octet-stream" },
    }),
  );

export const mapLedger = (id: string, mapping: LedgerMapping): Promise<LedgerPreview> =>
  dataOf<LedgerPreview>(api.PUT("/api/imports/{id}/mapping", { ...ledgerAt(id), body: mapping }));

export const runLedger = (id: string, mode: "all" | "good"): Promise<Ledger> =>
  dataOf<Ledger>(api.POST("/api/imports/{id}/run", { ...ledgerAt(id), body: { mode } }));

export const cancelLedger = (id: string): Promise<Ledger> => dataOf<Ledger>(api.POST("/api/imports/{id}/cancel", ledgerAt(id)));

export const undoLedger = (id: string): Promise<Ledger> => dataOf<Ledger>(api.POST("/api/imports/{id}/undo", ledgerAt(id)));

export const gridQuery = (register: string, asked: { readonly act?: string; readonly year?: number; readonly span?: string }) =>
  queryOptions({
    queryKey: ["grid", register, asked],
    queryFn: () => valued<VillageGrid>(api.GET("/api/registers/{register}/grid", { params: { path: { register }, query: asked } })),
  });

export interface GridLine {
  readonly event: string;
  readonly entry: string;
  readonly unit: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Whose line it is, where the office types it in for the village. */
  readonly insteadOf?: string;
}

export const fillGrid = (
  { register, act }: Pick<VillageGrid, "register" | "act">,
  lines: readonly GridLine[],
): Promise<VillageGridAnswer> =>
  dataOf(api.POST("/api/registers/{register}/grid", { params: { path: { register } }, body: { act, lines } as never }));
