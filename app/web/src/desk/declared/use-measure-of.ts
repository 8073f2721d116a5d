/** What a slip is for, as the page names it. */
import { useQuery } from "@tanstack/react-query";
import { measuresQuery } from "../../api/figures.ts";
import type { MeasureListed } from "../../api/types.ts";

/** The measure that a slip is for; undefined where this post does not see it. */
export const useMeasureOf = (): ((id: string) => MeasureListed | undefined) => {
  const { data } = useQuery(measuresQuery);
  return (id) => data?.find((measure) => measure.id === id);
};
