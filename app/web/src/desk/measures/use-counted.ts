/** Tells the figures of a measure that were counted from the zeros of a time in which nobody counted. */
import { useQuery } from "@tanstack/react-query";
import { measuresQuery } from "../../api/figures.ts";
import { countedValue } from "./counted.ts";

export const useCounted = (measure: string): ((value: string | null, last: string) => string | null) => {
  const { data } = useQuery(measuresQuery);
  const listed = data?.find(({ id }) => id === measure);
  return (value, last) => (listed === undefined ? value : countedValue(listed, value, last));
};
