/** What the pages over measures, slips, closing and verification ask the server for. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "./client.ts";
import type {
  DeclaredSlip,
  DrillPage,
  MeasureFigure,
  MeasureListed,
  MonthFigures,
  OpeningSlip,
  PeriodListed,
  PlaceFigures,
  Target,
  Verification,
} from "./types.ts";

/** Which figure: of what period, of which unit and everything below it, as it stood at the end of which day. */
export interface FigureAsk {
  /** 2023, 2023-06, 2023Q1, 2023-01-01..2023-06-30 */
  readonly period: string;
  readonly place?: string;
  readonly asOf?: string;
}

export const measuresQuery = queryOptions({
  queryKey: ["measures"],
  queryFn: () => dataOf<MeasureListed[]>(api.GET("/api/measures")),
  staleTime: 10 * 60_000,
});

export const figureQuery = (id: string, ask: FigureAsk) =>
  queryOptions({
    queryKey: ["figure", id, ask],
    queryFn: () => dataOf<MeasureFigure>(api.GET("/api/measures/{id}", { params: { path: { id }, query: ask } })),
    placeholderData: keepPreviousData,
  });

export const monthsQuery = (id: string, year: number, ask: Omit<FigureAsk, "period">) =>
  queryOptions({
    queryKey: ["months", id, year, ask],
    queryFn: () => dataOf<MonthFigures>(api.GET("/api/measures/{id}/months", { params: { path: { id }, query: { year, ...ask } } })),
  });

export const placesQuery = (id: string, ask: FigureAsk) =>
  queryOptions({
    queryKey: ["places", id, ask],
    queryFn: () => dataOf<PlaceFigures>(api.GET("/api/measures/{id}/places", { params: { path: { id }, query: ask } })),
    placeholderData: keepPreviousData,
  });

const drillPageSize = 200;

export const drillQuery = (id: string, ask: FigureAsk) =>
  infiniteQueryOptions({
    queryKey: ["drill", id, ask],
    queryFn: ({ pageParam }) =>
      dataOf<DrillPage>(
        api.GET("/api/measures/{id}/drill", {
          params: { path: { id }, query: { ...ask, limit: drillPageSize, ...(pageParam === "" ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
  });

export const targetsQuery = (year: number) =>
  queryOptions({
    queryKey: ["targets", year],
    queryFn: () => dataOf<Target[]>(api.GET("/api/targets", { params: { query: { year } } })),
    staleTime: 10 * 60_000,
  });

export const declaredQuery = (year: number) =>
  queryOptions({
    queryKey: ["declared", year],
    queryFn: () => dataOf<DeclaredSlip[]>(api.GET("/api/declared", { params: { query: { year } } })),
    placeholderData: keepPreviousData,
  });

export const openingsQuery = (year: number) =>
  queryOptions({
    queryKey: ["openings", year],
    queryFn: () => dataOf<OpeningSlip[]>(api.GET("/api/openings", { params: { query: { year } } })),
    placeholderData: keepPreviousData,
  });

export const periodsQuery = (year: number) =>
  queryOptions({
    queryKey: ["periods", year],
    queryFn: () => dataOf<PeriodListed[]>(api.GET("/api/periods", { params: { query: { year } } })),
    placeholderData: keepPreviousData,
  });

export const verificationQuery = queryOptions({
  queryKey: ["verification"],
  queryFn: () => dataOf<Verification>(api.GET("/api/verify")),
});
